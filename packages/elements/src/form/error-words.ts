import { type Issue, type Question } from '@nagrik/journey';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';

const choosing = new Set(['radios', 'select', 'checkboxes', 'district', 'station']);

const limitOf = ({ params }: Issue): string => {
  const limit = params?.['limit'];
  return typeof limit === 'number' ? formatNumber(limit) : String(limit ?? '');
};

/** General words of a code. They name the question, because in the summary nothing else does. */
const generalWords = (issue: Issue, question: Question): string => {
  const label = question.label();
  switch (issue.code) {
    case 'required':
    case 'too-short':
    case 'too-few':
      return choosing.has(question.control)
        ? msg(str`Choose an answer: ${label}`, { id: 'form.error.choose' })
        : msg(str`Answer this: ${label}`, { id: 'form.error.required' });
    case 'too-long':
      return msg(str`${label}: at most ${limitOf(issue)} letters`, { id: 'form-later.error.too-long' });
    case 'minimum':
      return msg(str`${label}: at least ${limitOf(issue)}`, { id: 'form-later.error.minimum' });
    case 'maximum':
    case 'too-many':
      return msg(str`${label}: at most ${limitOf(issue)}`, { id: 'form-later.error.maximum' });
    case 'type':
    case 'pattern':
    case 'format':
      return patternWords(question, label);
    case 'in-future':
      return msg(str`${label}: this lies in the future`, { id: 'form-later.error.in-future' });
    case 'before-start':
      return msg('The end is before the beginning', { id: 'form-later.error.before-start' });
    case 'wrong-district':
      return msg('This station is not in this district', { id: 'form-later.error.wrong-district' });
    case 'not-found':
      // It was chosen out of a list and has been closed, merged or renamed since.
      if (question.control === 'station')
        return msg('This police station is no longer in the list. Please choose another.', {
          id: 'form-later.error.station-gone',
        });
      return msg(str`${label}: this was not found. Please enter it again.`, { id: 'form-later.error.not-found' });
    case 'filed-already':
      return msg(
        str`You have filed exactly this already, with the number ${String(issue.params?.['reference'] ?? '')}. Nothing was filed twice. To tell the station more, open it under “What I filed”. If it is something else, change what is different.`,
        { id: 'form-later.error.filed-already' },
      );
    case 'incomplete':
      return question.control === 'files'
        ? msg('Wait until all files are added, or remove those that failed', { id: 'form-later.error.files' })
        : msg(str`${label}: enter both date and time`, { id: 'form-later.error.moment' });
    default:
      return msg(str`Please check: ${label}`, { id: 'form.error.other' });
  }
};

const patternWords = (question: Question, label: string): string => {
  switch (question.control) {
    case 'mobile':
      return msg('Enter a mobile number with 10 digits, for example 90000 00001', { id: 'form-later.error.mobile' });
    case 'email':
      return msg('Enter an e-mail address like name@example.com', { id: 'form-later.error.email' });
    case 'number':
      return msg(str`${label}: enter a number`, { id: 'form-later.error.number' });
    case 'day':
    case 'date':
    case 'moment':
      return msg(str`${label}: enter a date that exists`, { id: 'form-later.error.date' });
    default:
      return msg(str`Please check: ${label}`, { id: 'form.error.other' });
  }
};

/** What is wrong with an answer, and by that what to do, in the language being rendered. */
export const errorWords = (issue: Issue, question: Question): string =>
  question.errors?.[issue.code]?.(issue.params ?? {}) ?? generalWords(issue, question);
