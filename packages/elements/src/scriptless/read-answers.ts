import {
  controlRules,
  type FileAnswer,
  type Journey,
  type MomentAnswer,
  type Page,
  type PlaceAnswer,
  type Question,
  withAt,
} from '@nagrik/journey';
import { fieldId } from '../controls/control-context.ts';
import type { PlainPlaces } from './plain-places.ts';

const text = (sent: FormData, name: string): string => {
  const value = sent.get(name);
  // Browsers send the line breaks of a text as CR LF (HTML, "constructing the entry list").
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

/** What was typed for a question, in the form in which the same control of the element keeps it. */
const read = (question: Question, path: string, sent: FormData, places: PlainPlaces, before: unknown): unknown => {
  const id = fieldId(path);
  switch (question.control) {
    case 'checkbox':
      return sent.has(id) ? true : undefined;
    case 'checkboxes':
      return sent.getAll(id).map(String);
    case 'day':
    case 'date':
    case 'moment': {
      const moment = { date: text(sent, `${id}-date`), time: text(sent, `${id}-time`) } satisfies MomentAnswer;
      return moment.date || moment.time ? moment : undefined;
    }
    case 'district':
      return places.district(text(sent, id));
    case 'station':
      return places.station(text(sent, id)) ?? stationBefore(before, sent, id);
    // Only script can ask a phone where it is; files and pictures are taken on their own.
    case 'position':
    case 'files':
    case 'pictures':
      return before;
    case 'group':
      return items(question, path, sent, places, before);
    // What is nobody's business as a whole is not kept as a whole.
    case 'digits':
      return question.lastDigits ? controlRules.digits.toBody(text(sent, id), question) : text(sent, id) || undefined;
    default:
      return text(sent, id) || undefined;
  }
};

/** A station that was picked stays, unless another one is asked for. */
const stationBefore = (before: unknown, sent: FormData, id: string): PlaceAnswer | undefined =>
  sent.has(`${id}-picked`) ? (before as PlaceAnswer | undefined) : undefined;

const items = (
  question: Question,
  path: string,
  sent: FormData,
  places: PlainPlaces,
  before: unknown,
): readonly unknown[] => {
  const asked = Math.min(Number(text(sent, `${fieldId(path)}-items`)) || 1, mostItems);
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  return Array.from({ length: asked }, (_, index) => {
    // Another page may ask for other parts of the same items: theirs stay.
    let item = known[index] ?? {};
    for (const part of question.items ?? [])
      item = withAt(item, part.path, read(part, `${path}.${index}.${part.path}`, sent, places, undefined)) ?? {};
    return item;
  });
};

/** The contract has the last word on how many; past this nobody fills in a form any more. */
export const mostItems = 20;

/** Takes what a page has sent into the journey. Judges nothing. */
export function readAnswers(journey: Journey, page: Page, sent: FormData, places: PlainPlaces): void {
  for (const question of page.questions) {
    const answer = read(question, question.path, sent, places, journey.read(question.path));
    journey.answer(question.path, answer);
  }
}

/** The files of an answer. */
export const filesOf = (journey: Journey, path: string): readonly FileAnswer[] =>
  (journey.read(path) as readonly FileAnswer[] | undefined) ?? [];
