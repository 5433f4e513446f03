import { getAt, type Tree } from '@nagrik/journey';
import { msg } from '../../locale/msg.ts';
import { complains, mayBeOffence, type SeniorPage } from './local-answers.ts';
import { what } from './opening.ts';

/**
 * A station that only looks in writes nothing down as an offence, and few senior citizens say the word: so they are asked, and what they
 * have typed goes along. Information about an offence has to be taken down (BNSS s.173).
 */
export const complaintPages: readonly SeniorPage[] = [
  {
    id: 'wants',
    section: what,
    when: mayBeOffence,
    questions: [
      {
        path: 'local.wants',
        control: 'radios',
        label: () => msg('What do you want to happen?', { id: 'senior-citizen-later.wants' }),
        options: {
          help: {
            label: () => msg('Somebody from the station calls or comes', { id: 'senior-citizen-later.wants.help' }),
            hint: () => msg('You can still complain later.', { id: 'senior-citizen-later.wants.help-hint' }),
          },
          complaint: {
            label: () => msg('A complaint that the police look into', { id: 'senior-citizen-later.wants.complaint' }),
            hint: () => msg('It can become a police case (FIR).', { id: 'senior-citizen-later.wants.complaint-hint' }),
          },
        },
      },
    ],
  },
  {
    id: 'complaint',
    section: what,
    step: 'elsewhere',
    when: complains,
    title: () => msg('Then it goes on as a complaint', { id: 'senior-citizen-later.complaint-title' }),
    intro: () =>
      msg('What you have typed so far goes with you. The police must look into it, and you see what they do.', {
        id: 'senior-citizen-later.complaint-intro',
      }),
  },
];

/** The answers of a complaint, from those about help. What ill-treatment it was, the complaint asks. */
export function carryOver(answers: unknown): Tree {
  const nature = getAt(answers, 'help.kind') === 'fraud' ? 'fraud' : undefined;
  return {
    ...(nature && { incident: { nature } }),
    narrative: getAt(answers, 'help.text'),
    wishes: { messages: getAt(answers, 'messages') },
  };
}
