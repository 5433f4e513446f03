import type { OptionWords, Words } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';

type Kind = VerificationRequest['subject']['document']['kind'];

/** Words of the identity documents that the contract knows. */
export const documentKinds = {
  aadhaar: () => msg('Aadhaar card', { id: 'questions.document.aadhaar' }),
  voter_id: () => msg('Voter card', { id: 'questions.document.voter' }),
  driving_licence: () => msg('Driving licence', { id: 'questions.document.licence' }),
  passport: () => msg('Passport', { id: 'questions.document.passport' }),
  pan: () => msg('PAN card', { id: 'questions.document.pan' }),
  ration_card: () => msg('Ration card', { id: 'questions.document.ration' }),
} satisfies Record<Kind, OptionWords>;

export const documentKind: Words = () => msg('Which document?', { id: 'questions.document-kind' });
export const lastFour: Words = () => msg('Last four characters of its number', { id: 'questions.last-four' });
export const lastFourHint: Words = () =>
  msg('Never the whole number: nothing else is sent or kept.', { id: 'questions.last-four-hint' });
export const lastFourErrors = {
  pattern: () => msg('Enter the last four characters', { id: 'questions.last-four-error' }),
} satisfies Readonly<Record<string, Words>>;
