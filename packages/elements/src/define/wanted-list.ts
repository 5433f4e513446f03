import '../events.ts';
import { NagrikWantedList } from '../services/wanted/wanted-list.ts';
import { register } from './register.ts';

register('nagrik-wanted-list', NagrikWantedList);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-wanted-list': NagrikWantedList;
  }
}
