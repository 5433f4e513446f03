import { asciiDigits, digitsOnly, filledText, mobileNumber } from './normalise.ts';
import type { PictureAnswer } from './picture.ts';

/** The kinds of question. A new one is the only way to extend what a form can ask. */
export type Control =
  | 'text'
  | 'textarea'
  | 'email'
  | 'mobile'
  | 'digits'
  | 'code'
  | 'number'
  | 'radios'
  | 'checkboxes'
  | 'checkbox'
  | 'select'
  | 'moment'
  | 'day'
  | 'date'
  | 'position'
  | 'district'
  | 'station'
  | 'files'
  | 'pictures'
  | 'group';

/** What a rule may ask of the question it serves. */
export interface AskedAs {
  /** Of a moment whose time may be left out: what a missing time stands for. Without it, the time must be given. */
  readonly missingTime?: 'start-of-day' | 'end-of-day';
  /** Of digits that are nobody's business as a whole: only so many from the end are kept. */
  readonly lastDigits?: number;
  /** Of a number that people write among words: “about 60”, “60 साल”. The one that stands there is taken. */
  readonly amongWords?: boolean;
}

/** How an answer of one kind, as it was typed, becomes a value of the request, and back. */
export interface ControlRule {
  /** The value for the body; undefined if the question was left blank. */
  toBody(answer: unknown, question?: AskedAs): unknown;
  /** The answer that would have made this value. */
  fromBody(value: unknown): unknown;
  /**
   * What keeps an answer from being sent, if its typed form already shows it.
   * @param atEnd everything is judged now, before it is sent; what is still on its way may be waited for until then
   */
  readonly problem?: (answer: unknown, question?: AskedAs, atEnd?: boolean) => 'incomplete' | 'format' | undefined;
}

/** Date and time as typed into native inputs, in Indian time; the time may be left out. */
export interface MomentAnswer {
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** `hh:mm`, or '' when the citizen is not sure. */
  readonly time: string;
}

/** A station or a district as it was picked: its names travel in the draft so that check answers can show them. */
export interface PlaceAnswer {
  /** CCTNS code: seven digits of a station, four of a district. */
  readonly code: string;
  /** By language. */
  readonly name: Readonly<Record<string, string | undefined>>;
  /** Name of the district that a station is in. */
  readonly within?: Readonly<Record<string, string | undefined>>;
}

/** One file of an answer. Its bytes lie in the draft store under `fileId` until the portal has them. */
export interface FileAnswer {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly state: 'waiting' | 'sending' | 'stored' | 'failed';
  /** Given by the portal when the first byte is sent; what the request names, once it is stored. */
  readonly uploadId?: string | undefined;
  /** Code of the failure, for its words. */
  readonly failure?: string | undefined;
}

const text: ControlRule = { toBody: filledText, fromBody: (value) => value };

/** India has one zone and no summer time, so a wall clock in Bihar is always this far from UTC. */
const indianOffset = '+05:30';
const indianMinutes = 330;

const missingTimes = { 'start-of-day': '00:00', 'end-of-day': '23:59' } as const;

/** The wall clock of an answer, as far as it was typed. */
const typedMoment = (answer: unknown): MomentAnswer => {
  const { date, time } = (answer ?? {}) as Partial<MomentAnswer>;
  return { date: asciiDigits(filledText(date) ?? ''), time: asciiDigits(filledText(time) ?? '') };
};

const dateTime = (date: string, time: string): string => `${date}T${time}:00${indianOffset}`;

const momentFromBody = (value: unknown): MomentAnswer => {
  const wallClock = new Date(new Date(String(value)).getTime() + indianMinutes * 60_000).toISOString();
  return { date: wallClock.slice(0, 10), time: wallClock.slice(11, 16) };
};

const isNoTime = (value: string): boolean => Number.isNaN(Date.parse(value));

const moment: ControlRule = {
  toBody(answer, question) {
    const { date, time } = typedMoment(answer);
    const instead = question?.missingTime ? missingTimes[question.missingTime] : '';
    return date ? dateTime(date, time || instead) : undefined;
  },
  fromBody: momentFromBody,
  problem(answer, question) {
    const { date, time } = typedMoment(answer);
    if (date ? !time && !question?.missingTime : time) return 'incomplete';
    return date && isNoTime(String(moment.toBody(answer, question))) ? 'format' : undefined;
  },
};

/** A day is its midnight in India; a time that was typed for it is left aside. */
const day: ControlRule = {
  toBody(answer) {
    const { date } = typedMoment(answer);
    return date ? dateTime(date, '00:00') : undefined;
  },
  fromBody: momentFromBody,
  problem(answer) {
    const value = day.toBody(answer);
    return value !== undefined && isNoTime(String(value)) ? 'format' : undefined;
  },
};

/** A day by itself, without a zone: `yyyy-mm-dd`. */
const date: ControlRule = {
  ...day,
  toBody: (answer) => typedMoment(answer).date || undefined,
  fromBody: (value) => ({ date: value, time: '' }),
};

/** A place is picked with its names; the request carries its code. */
const place: ControlRule = {
  toBody: (answer) => (answer as PlaceAnswer | undefined)?.code,
  fromBody: (value) => ({ code: String(value), name: {} }) satisfies PlaceAnswer,
};

/** Digits, and of some numbers letters, without what people put between them. */
const code = {
  toBody: (answer, question) =>
    filledText(
      digitsOnly(String(answer ?? ''))
        .toUpperCase()
        .slice(-(question?.lastDigits ?? 0)),
    ),
  fromBody: (value) => value,
} satisfies ControlRule;

/** Every control has a rule: a name without one does not compile. */
export const controlRules = {
  text,
  textarea: text,
  email: text,
  radios: text,
  select: text,
  mobile: { toBody: (answer) => filledText(mobileNumber(String(answer ?? ''))), fromBody: (value) => value },
  digits: code,
  code,
  number: {
    toBody(answer, question) {
      const written = filledText(asciiDigits(String(answer ?? '')));
      const typed = question?.amongWords ? (/^\D*(\d+)\D*$/.exec(written ?? '')?.[1] ?? written) : written;
      // What is no number goes on as it was typed: the validator names the error, nothing is guessed.
      return typed !== undefined && /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
    },
    fromBody: (value) => String(value),
  },
  checkboxes: {
    toBody: (answer) => (Array.isArray(answer) && answer.length > 0 ? answer : undefined),
    fromBody: (value) => value,
  },
  checkbox: { toBody: (answer) => (answer === true ? true : undefined), fromBody: (value) => value === true },
  moment,
  day,
  date,
  position: { toBody: (answer) => answer ?? undefined, fromBody: (value) => value },
  district: place,
  station: place,
  files: {
    toBody(answer) {
      const ids = ((answer ?? []) as readonly FileAnswer[]).flatMap((file) =>
        file.state === 'stored' && file.uploadId ? [file.uploadId] : [],
      );
      return ids.length > 0 ? ids : undefined;
    },
    fromBody: (value) =>
      (value as readonly string[]).map(
        (uploadId) => ({ fileId: uploadId, uploadId, name: '', mediaType: '', bytes: 0, state: 'stored' }) as const,
      ),
    // Uploads go on while the next questions are answered.
    problem: (answer, _question, atEnd) =>
      ((answer ?? []) as readonly FileAnswer[]).some(({ state }) => state === 'failed' || (atEnd && state !== 'stored'))
        ? 'incomplete'
        : undefined,
  },
  pictures: {
    toBody(answer) {
      const given = (answer ?? []) as readonly PictureAnswer[];
      return given.length > 0 ? given.map(({ data }) => ({ mediaType: 'image/jpeg', data })) : undefined;
    },
    fromBody: (value) => (value as readonly PictureAnswer[]).map(({ data }) => ({ name: '', data }) as const),
  },
  // The items of a group are questions themselves; `body.ts` walks into them.
  group: {
    toBody: (answer) => (Array.isArray(answer) && answer.length > 0 ? answer : undefined),
    fromBody: (value) => value,
  },
} as const satisfies Record<Control, ControlRule>;
