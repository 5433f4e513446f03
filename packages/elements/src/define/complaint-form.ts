import { NagrikComplaintForm } from '../services/complaint/complaint-form.ts';
import { register } from './register.ts';

register('nagrik-complaint-form', NagrikComplaintForm);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-complaint-form': NagrikComplaintForm;
  }
}
