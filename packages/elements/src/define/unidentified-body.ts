import '../events.ts';
import { NagrikUnidentifiedBody } from '../services/unidentified-body/unidentified-body.ts';
import { register } from './register.ts';

register('nagrik-unidentified-body', NagrikUnidentifiedBody);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-unidentified-body': NagrikUnidentifiedBody;
  }
}
