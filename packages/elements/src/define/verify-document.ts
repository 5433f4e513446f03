import '../events.ts';
import { NagrikVerifyDocument } from '../services/verify-document/verify-document.ts';
import { register } from './register.ts';

register('nagrik-verify-document', NagrikVerifyDocument);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-verify-document': NagrikVerifyDocument;
  }
}
