import { NagrikComplaintForm } from '../services/complaint/complaint-form.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-complaint-form', NagrikComplaintForm);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-complaint-form': NagrikComplaintForm;
  }
}
