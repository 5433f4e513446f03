import '../events.ts';
import { NagrikStationFinder } from '../services/stations/station-finder.ts';
import { register } from './register.ts';

register('nagrik-station-finder', NagrikStationFinder);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-station-finder': NagrikStationFinder;
  }
}
