import { characterCertificate, characterCertificateReceipt } from '../../documents/character-certificate-content.ts';
import { CHARACTER_CERTIFICATE_WORDS } from '../../documents/character-certificate-words.ts';
import { CHARACTER_CERTIFICATE_RULES } from '../../domain/character-certificate-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgeCharacterCertificate } from './judge-character-certificate.ts';

/** How the portal takes and follows requests for character certificates: about whoever asks, and nobody else. */
export const characterCertificateKind: FilingKind<components['schemas']['CharacterCertificateRequest']> = {
  service: 'character-certificate',
  operationId: 'fileCharacterCertificate',
  rules: CHARACTER_CERTIFICATE_RULES,
  takesFiles: true,
  judge: judgeCharacterCertificate,
  subject({ purpose }) {
    const { en, hi, ur } = CHARACTER_CERTIFICATE_WORDS;
    return { en: en.purposes[purpose], hi: hi.purposes[purpose], ur: ur.purposes[purpose] };
  },
  receipt: characterCertificateReceipt,
  letter: ({ applicant: { name, address } }) => ({ writer: { name, address: address.text } }),
  result: { state: 'issued', content: characterCertificate },
};
