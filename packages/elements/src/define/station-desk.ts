import { NagrikStationDesk } from '../station-desk/station-desk.ts';
import { register } from './register.ts';

register('nagrik-station-desk', NagrikStationDesk);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-station-desk': NagrikStationDesk;
  }
}
