import '../events.ts';
import { NagrikStatusTracker } from '../services/status/status-tracker.ts';
import { register } from './register.ts';

register('nagrik-status-tracker', NagrikStatusTracker);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-status-tracker': NagrikStatusTracker;
  }
}
