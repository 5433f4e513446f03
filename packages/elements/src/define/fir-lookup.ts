import '../events.ts';
import { NagrikFirLookup } from '../services/fir/fir-lookup.ts';
import { register } from './register.ts';

register('nagrik-fir-lookup', NagrikFirLookup);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-fir-lookup': NagrikFirLookup;
  }
}
