import '../events.ts';
import { NagrikArrestedList } from '../services/arrests/arrested-list.ts';
import { register } from './register.ts';

register('nagrik-arrested-list', NagrikArrestedList);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-arrested-list': NagrikArrestedList;
  }
}
