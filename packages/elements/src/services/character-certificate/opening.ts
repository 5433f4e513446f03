import { defineForm, type OptionWords } from '@nagrik/journey';
import type { CharacterCertificateRequest } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { CertificateLocal, CertificatePage } from './local-answers.ts';

export const what = () => msg('What you need', { id: 'character-certificate.section.what' });

const purposes = {
  job: () => msg('A job', { id: 'character-certificate.purpose.job' }),
  passport_visa: () => msg('Passport or visa', { id: 'character-certificate.purpose.passport' }),
  study: () => msg('Studies', { id: 'character-certificate.purpose.study' }),
  licence: () => msg('A licence', { id: 'character-certificate.purpose.licence' }),
  other: () => msg('Something else', { id: 'character-certificate.purpose.other' }),
} satisfies Record<CharacterCertificateRequest['purpose'], OptionWords>;

export const purposePage: CertificatePage = {
  id: 'purpose',
  section: what,
  questions: [
    {
      path: 'purpose',
      control: 'radios',
      label: () => msg('What do you need the certificate for?', { id: 'character-certificate.purpose' }),
      options: purposes,
      errors: {
        required: () => msg('Choose what you need it for', { id: 'character-certificate.purpose-error' }),
      },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const characterCertificateOpening = defineForm<CharacterCertificateRequest, CertificateLocal>()({
  id: 'character-certificate',
  pages: [purposePage],
  goesOn: true,
});
