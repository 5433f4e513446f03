import type { FilingAnswer, FilingQuestion } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';

interface QuestionWords {
  readonly question: string;
  readonly whoReads: string;
  readonly yes: string;
  readonly no: string;
}

/** What whoever filed is asked about an event, with script and without. */
export const questionWords = ({ kind }: FilingQuestion): QuestionWords => {
  switch (kind) {
    case 'return_asked':
      return {
        question: msg('Is all well at home?', { id: 'filing-question.return' }),
        whoReads: msg('The station reads your answer. In danger? Call 112 first.', {
          id: 'filing-question.return-reads',
        }),
        yes: msg('Yes, all is well', { id: 'filing-question.return-yes' }),
        no: msg('No, something is wrong', { id: 'filing-question.return-no' }),
      };
    case 'verification_visit':
    case 'field_visit':
      return {
        question: msg('Was an officer with you?', { id: 'filing-question.visit' }),
        whoReads: msg(
          'The station has recorded a visit. If nobody came, it does not count, and the office above the station is told.',
          {
            id: 'filing-question.visit-reads',
          },
        ),
        yes: msg('Yes, an officer came', { id: 'filing-question.visit-yes' }),
        no: msg('No, nobody came', { id: 'filing-question.visit-no' }),
      };
    default:
      return {
        question: msg('Is what was recorded last right?', { id: 'filing-question.other' }),
        whoReads: msg('The station reads your answer.', { id: 'filing-question.other-reads' }),
        yes: msg('Yes', { id: 'filing-question.yes' }),
        no: msg('No', { id: 'filing-question.no' }),
      };
  }
};

/** What is said once it is answered. */
export const answeredWords = (answer: FilingAnswer['answer']): string =>
  answer === 'confirmed'
    ? msg('Thank you. Your answer has arrived.', { id: 'filing-question.confirmed' })
    : msg('Thank you. Your answer has arrived, and whoever must know is told now. In danger? Call 112.', {
        id: 'filing-question.denied',
      });
