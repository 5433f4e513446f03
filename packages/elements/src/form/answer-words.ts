import {
  type ControlRule,
  controlRules,
  type FileAnswer,
  getAt,
  type MomentAnswer,
  type PictureAnswer,
  type PlaceAnswer,
  type Question,
} from '@nagrik/journey';
import { html, nothing } from 'lit';
import { optionLabel } from '../controls/choice-controls.ts';
import { enclosedPicture } from '../controls/enclosed-picture.ts';
import { placeWords } from '../controls/place-words.ts';
import { formatDate } from '../locale/format.ts';
import { formatDateTime } from '../locale/format-time.ts';
import { msg, str } from '../locale/msg.ts';

const nothingAnswered = (): string => msg('Not answered', { id: 'form-later.not-answered' });

/** An answer as check answers shows it: in words, not in codes. */
export const answerWords = (question: Question, answer: unknown): unknown => {
  const blank = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
  if (blank) return nothingAnswered();
  switch (question.control) {
    case 'radios':
    case 'select':
      return optionLabel(question.options?.[String(answer)]) || String(answer);
    case 'checkboxes':
      return (answer as readonly string[]).map((value) => optionLabel(question.options?.[value]) || value).join(', ');
    case 'checkbox':
      return answer === true ? msg('Yes', { id: 'form-later.yes' }) : msg('No', { id: 'form-later.no' });
    case 'day':
    case 'date':
    case 'moment':
      return momentWords(question, answer as MomentAnswer);
    case 'number':
    case 'mobile':
    case 'digits':
    case 'code': {
      const rule: ControlRule = controlRules[question.control];
      return html`<span class="number" translate="no">${String(rule.toBody(answer, question))}</span>`;
    }
    case 'position':
      return msg('Added', { id: 'form-later.file-added' });
    case 'district':
    case 'station':
      return placeWords(answer as PlaceAnswer);
    case 'files':
      return (answer as readonly FileAnswer[]).map(({ name }) => html`<div><bdi translate="no">${name}</bdi></div>`);
    case 'pictures':
      return (answer as readonly PictureAnswer[]).map(({ data }, index) => enclosedPicture(data, index));
    case 'group':
      return itemWords(question, answer as readonly unknown[]);
    default:
      return html`<bdi>${String(answer).trim()}</bdi>`;
  }
};

const momentWords = (question: Question, answer: MomentAnswer): string => {
  const value = controlRules[question.control].toBody(answer, question);
  if (value === undefined) return nothingAnswered();
  return question.control !== 'moment' || !answer.time ? formatDate(String(value)) : formatDateTime(String(value));
};

const itemWords = (question: Question, items: readonly unknown[]): unknown =>
  items.map((item, index) => {
    const facts = (question.items ?? []).flatMap((part) => {
      const answer = getAt(item, part.path);
      const empty = controlRules[part.control].toBody(answer, part) === undefined;
      return empty ? [] : [html`<div>${part.label()}: ${answerWords(part, answer)}</div>`];
    });
    if (facts.length === 0) return nothing;
    const name = question.itemLabel?.(index + 1) ?? msg(str`No. ${index + 1}`, { id: 'form-later.item-number' });
    return html`<div class="answered-item"><strong>${name}</strong>${facts}</div>`;
  });
