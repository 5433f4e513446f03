import { defineForm } from '@nagrik/journey';
import type { FoundPersonReport } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { FoundLocal, FoundPage } from './local-answers.ts';

export const who = () => msg('Who was found', { id: 'found-person.section.who' });

/** What decides everything else is asked before anything else. */
export const statePage: FoundPage = {
  id: 'state',
  section: who,
  questions: [
    {
      path: 'state',
      control: 'radios',
      label: () => msg('Is the person alive?', { id: 'found-person.state' }),
      hint: () =>
        msg('If you are not sure, call 112 now: a doctor comes, and the police.', { id: 'found-person.state-hint' }),
      options: {
        living: () => msg('Yes, they are alive', { id: 'found-person.living' }),
        dead: () => msg('No, it is a body', { id: 'found-person.dead' }),
      },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const foundPersonOpening = defineForm<FoundPersonReport, FoundLocal>()({
  id: 'found-person',
  pages: [statePage],
  goesOn: true,
});
