import { NagrikSeniorCitizen } from '../services/senior-citizen/senior-citizen.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-senior-citizen', NagrikSeniorCitizen);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-senior-citizen': NagrikSeniorCitizen;
  }
}
