import { msg } from '../../locale/msg.ts';
import type { LostPage } from './local-answers.ts';
import { what } from './opening.ts';

/** Here the journey ends for what was stolen. */
export const stolenPage: LostPage = {
  id: 'stolen',
  section: what,
  step: 'elsewhere',
  when: (view) => view.local?.how === 'stolen',
  title: () => msg('Then it is a complaint', { id: 'lost-property-later.stolen' }),
  intro: () =>
    msg(
      'Theft is an offence, and the police must look into it. On a report of lost property they would not. What you have typed so far goes with you.',
      { id: 'lost-property-later.stolen-intro' },
    ),
};
