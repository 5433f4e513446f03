import { defineForm, dayInIndia } from '@nagrik/journey';
import type { CharacterCertificateRequest } from '@nagrik/sdk';
import { currentLocale, msg } from '../../locale/msg.ts';
import { messagePage } from '../../questions/message-page.ts';
import { stationPages } from '../../questions/station-pages.ts';
import { applicantPages } from './applicant-pages.ts';
import type { CertificateLocal } from './local-answers.ts';
import { characterCertificateOpening, purposePage } from './opening.ts';
import { privacyNoticeVersion } from './start.ts';

const filing = () => msg('Check and file', { id: 'character-certificate-later.section.check' });

/** A request for a character certificate: what for, who one is, where one has lived, which station; then sign-in. */
export const characterCertificateForm = defineForm<CharacterCertificateRequest, CertificateLocal>()({
  id: characterCertificateOpening.id,
  pages: [
    purposePage,
    ...applicantPages,
    ...stationPages(
      () => msg('Where it goes', { id: 'character-certificate-later.section.station' }),
      () => msg('In which district do you live?', { id: 'character-certificate-later.district' }),
    ),
    { id: 'sign-in', section: filing, step: 'sign-in' },
    messagePage(filing),
    {
      id: 'check',
      section: filing,
      step: 'check',
      questions: [
        {
          path: 'declaration',
          control: 'checkbox',
          label: () =>
            msg('What I say is true as far as I know, and I ask about myself.', {
              id: 'character-certificate-later.declaration',
            }),
          hint: () =>
            msg('Knowingly false information is an offence (BNS section 217).', { id: 'questions.declaration-hint' }),
          errors: {
            required: () =>
              msg('Tick that it is true and about yourself', { id: 'character-certificate-later.declaration-error' }),
          },
        },
      ],
    },
  ],
  rules: [
    ({ earlierAddresses = [] }, { now }) => {
      const thisYear = Number(dayInIndia(now).slice(0, 4));
      return earlierAddresses.flatMap(({ fromYear, toYear }, at) => [
        ...(['fromYear', 'toYear'] as const).flatMap((field) =>
          // What is no year at all is told by the contract.
          ((field === 'fromYear' ? fromYear : toYear) ?? 0) > thisYear
            ? [{ path: `earlierAddresses.${at}.${field}` as const, code: 'in-future' } as const]
            : [],
        ),
        ...(fromYear !== undefined && toYear !== undefined && toYear < fromYear
          ? [{ path: `earlierAddresses.${at}.toYear` as const, code: 'before-start' } as const]
          : []),
      ]);
    },
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
