import { defineForm } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { VerificationLocal, VerificationPage } from './local-answers.ts';

export const who = () => msg('Who is verified', { id: 'verification.section.who' });

export const kindPage: VerificationPage = {
  id: 'kind',
  section: who,
  questions: [
    {
      path: 'kind',
      control: 'radios',
      label: () => msg('Whom should the police verify?', { id: 'verification.kind' }),
      options: {
        tenant: () => msg('A tenant', { id: 'verification.kind.tenant' }),
        domestic_help: () => msg('Domestic help: somebody who works at home', { id: 'verification.kind.help' }),
        driver: () => msg('A driver', { id: 'verification.kind.driver' }),
      },
      errors: { required: () => msg('Choose whom the police should verify', { id: 'verification.kind-error' }) },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const verificationOpening = defineForm<VerificationRequest, VerificationLocal>()({
  id: 'verification',
  pages: [kindPage],
  goesOn: true,
});
