import { NagrikCharacterCertificate } from '../services/character-certificate/character-certificate.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-character-certificate', NagrikCharacterCertificate);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-character-certificate': NagrikCharacterCertificate;
  }
}
