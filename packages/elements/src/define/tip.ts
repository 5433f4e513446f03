import { NagrikTip } from '../services/tip/tip.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent } from '../form/form-events.ts';

register('nagrik-tip', NagrikTip);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-tip': NagrikTip;
  }
}
