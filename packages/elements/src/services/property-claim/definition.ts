import { defineForm } from '@nagrik/journey';
import type { RecoveredClaim } from '@nagrik/sdk';
import { currentLocale, msg } from '../../locale/msg.ts';
import { messagePage } from '../../questions/message-page.ts';
import { reporterPages, you } from '../../questions/reporter-pages.ts';
import type { ClaimLocal } from './local-answers.ts';
import { privacyNoticeVersion } from './start.ts';
import { thingPages } from './thing-pages.ts';

/** A claim of recovered property: which thing, what only its owner knows of it; then sign-in, and who one is. */
export const claimForm = defineForm<RecoveredClaim, ClaimLocal>()({
  id: 'property-claim',
  pages: [
    ...thingPages,
    { id: 'sign-in', section: you, step: 'sign-in' },
    ...reporterPages,
    messagePage(you),
    {
      id: 'check',
      section: () => msg('Check and file', { id: 'property-claim-later.section.check' }),
      step: 'check',
      questions: [
        {
          path: 'declaration',
          control: 'checkbox',
          label: () =>
            msg('It is mine, or that of somebody who has asked me to claim it.', {
              id: 'property-claim-later.declaration',
            }),
          hint: () =>
            msg('Knowingly false information is an offence (BNS section 217).', {
              id: 'questions.declaration-hint',
            }),
          errors: {
            required: () => msg('Tick that it is yours', { id: 'property-claim-later.declaration-error' }),
          },
        },
      ],
    },
  ],
  rules: [],
  fill: () => ({ language: currentLocale(), privacyNoticeVersion }),
});
