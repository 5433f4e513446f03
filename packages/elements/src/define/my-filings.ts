import '../events.ts';
import { NagrikMyFilings } from '../services/my-filings/my-filings.ts';
import { register } from './register.ts';

register('nagrik-my-filings', NagrikMyFilings);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-my-filings': NagrikMyFilings;
  }
}
