import { msg } from '../../locale/msg.ts';
import { messagePage } from '../../questions/message-page.ts';
import { stationPages } from '../../questions/station-pages.ts';
import type { FoundPage } from './local-answers.ts';

const you = () => msg('Check and send', { id: 'found-person-later.section.check' });

/** Where it goes, and the number that the police can call. Nobody is asked who they are. */
export const filingPages: readonly FoundPage[] = [
  ...stationPages(
    () => msg('Where it goes', { id: 'found-person-later.section.station' }),
    () => msg('In which district was it?', { id: 'found-person-later.district' }),
  ),
  { id: 'sign-in', section: you, step: 'sign-in' },
  messagePage(you),
  {
    id: 'check',
    section: you,
    step: 'check',
    questions: [
      {
        path: 'declaration',
        control: 'checkbox',
        label: () => msg('What I say is true as far as I know.', { id: 'found-person-later.declaration' }),
        hint: () =>
          msg('Knowingly false information is an offence (BNS section 217).', { id: 'questions.declaration-hint' }),
        errors: {
          required: () => msg('Tick that what you say is true', { id: 'found-person-later.declaration-error' }),
        },
      },
    ],
  },
];
