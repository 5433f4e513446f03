import '../events.ts';
import { NagrikMissingList } from '../services/missing/missing-list.ts';
import { register } from './register.ts';

register('nagrik-missing-list', NagrikMissingList);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-missing-list': NagrikMissingList;
  }
}
