import { ageProblems, dayInIndia, defineForm, mayBeChild } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import { currentLocale, msg } from '../../locale/msg.ts';
import { messagePage } from '../../questions/message-page.ts';
import { reporterPages, you } from '../../questions/reporter-pages.ts';
import { stationPages } from '../../questions/station-pages.ts';
import type { VerificationLocal } from './local-answers.ts';
import { morePages } from './more-pages.ts';
import { verificationOpening } from './opening.ts';
import { personPages } from './person-pages.ts';
import { privacyNoticeVersion } from './start.ts';

/** A verification: who, how they are asked, where and since when; then sign-in, and who asks. */
export const verificationForm = defineForm<VerificationRequest, VerificationLocal>()({
  id: verificationOpening.id,
  pages: [
    ...personPages,
    ...morePages,
    ...stationPages(
      () => msg('Where it goes', { id: 'verification-later.section.station' }),
      () => msg('In which district are they to live or work?', { id: 'verification-later.district' }),
    ),
    { id: 'sign-in', section: you, step: 'sign-in' },
    ...reporterPages,
    messagePage(you),
    {
      id: 'check',
      section: () => msg('Check and file', { id: 'verification-later.section.check' }),
      step: 'check',
      questions: [
        {
          path: 'declaration',
          control: 'checkbox',
          label: () =>
            msg('What I say is true as far as I know, and the person knows that I ask.', {
              id: 'verification-later.declaration',
            }),
          hint: () =>
            msg('Knowingly false information is an offence (BNS section 217).', { id: 'questions.declaration-hint' }),
          errors: {
            required: () =>
              msg('Tick that it is true and that the person knows of it', {
                id: 'verification-later.declaration-error',
              }),
          },
        },
      ],
    },
  ],
  rules: [
    ({ subject }, { now }) => {
      const { dateOfBirth } = subject ?? {};
      if (dateOfBirth === undefined) return [];
      const path = 'subject.dateOfBirth';
      const [said, today] = [{ kind: 'date_of_birth', dateOfBirth }, dayInIndia(now)];
      const [impossible] = ageProblems(said, today);
      if (impossible) return [{ path, code: impossible.code }];
      return mayBeChild(said, today) ? [{ path, code: 'too-young' }] : [];
    },
    ({ from, to }) => (from && to && to < from ? [{ path: 'to', code: 'before-start' }] : []),
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
