import { msg } from '../../locale/msg.ts';
import { behalfPages } from '../../questions/behalf-pages.ts';
import { messagePage } from '../../questions/message-page.ts';
import { reporterPages, you } from '../../questions/reporter-pages.ts';
import type { LostPage } from './local-answers.ts';

/** Who reports it, and for whom. */
export const personPages: readonly LostPage[] = [
  { id: 'sign-in', section: you, step: 'sign-in' },
  ...behalfPages(you),
  ...reporterPages,
  messagePage(you),
  {
    id: 'check',
    section: () => msg('Check and file', { id: 'lost-property-later.section.check' }),
    step: 'check',
    questions: [
      {
        path: 'declaration',
        control: 'checkbox',
        label: () =>
          msg('It was lost and not stolen, and what I say is true as far as I know.', {
            id: 'lost-property-later.declaration',
          }),
        hint: () =>
          msg('Knowingly false information is an offence (BNS section 217).', {
            id: 'questions.declaration-hint',
          }),
        errors: {
          required: () =>
            msg('Tick that it was lost and that what you say is true', {
              id: 'lost-property-later.declaration-error',
            }),
        },
      },
    ],
  },
];
