import { msg } from '../locale/msg.ts';

/** What is asked of whoever filed, after the station has ended it, with script and without. */
export const satisfactionWords = {
  question: () => msg('Are you satisfied with what the police did?', { id: 'satisfaction.question' }),
  whoReads: () =>
    msg('The station does not see your answer. It is only counted for the whole district.', {
      id: 'satisfaction.who-reads',
    }),
  yes: () => msg('Yes, satisfied', { id: 'satisfaction.yes' }),
  no: () => msg('No, not satisfied', { id: 'satisfaction.no' }),
  /** @param letter - whether there is a letter to the Superintendent of Police about it */
  done: (satisfied: boolean, letter: boolean) => {
    if (satisfied || !letter) return msg('Thank you. Your answer is counted.', { id: 'satisfaction.done' });
    return msg('Thank you. Your answer is counted. You can take it further: the letter to the SP is ready below.', {
      id: 'satisfaction.done-letter',
    });
  },
} as const;
