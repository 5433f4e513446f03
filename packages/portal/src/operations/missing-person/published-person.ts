import { agesOn, mayBeChild } from '@nagrik/journey';
import type { MissingSource, PersonPublication, ScriptedText } from '../../domain/backend-records.ts';
import { stands } from '../../domain/events.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import type { components } from '../../generated/types.ts';
import type { NewEvent } from '../../store/store.ts';

type Report = components['schemas']['MissingPersonReport'];

/** What the log of a report says of its publication: the order, and who gave it. */
interface Order extends NewEvent {
  readonly actor: components['schemas']['Actor'];
  readonly publicPlace?: string;
  readonly publicPhoto?: string;
  readonly permittedBy?: 'child-welfare-committee' | 'juvenile-justice-board';
  readonly permittedOn?: string;
}

/** In the script in which it was written; where no other is known, everybody reads that one. */
const scripted = (text: string): ScriptedText => ({
  en: text,
  ...(/\p{Script=Devanagari}/u.test(text) && { hi: text }),
  ...(/\p{Script=Arabic}/u.test(text) && { ur: text }),
});

/** A child's order that names no permission is none, whatever the log says: there is no other way to write one down. */
function publicationOf({ actor, at, ...order }: Order, child: boolean): PersonPublication | undefined {
  const district = actor.station?.districtName;
  const name = (language: 'en' | 'hi' | 'ur'): string => [actor.rank, district?.[language]].filter(Boolean).join(', ');
  const office: ScriptedText = {
    en: name('en'),
    ...(district?.hi !== undefined && { hi: name('hi') }),
    ...(district?.ur !== undefined && { ur: name('ur') }),
  };
  const photo = order.publicPhoto === 'shown';
  if (!child) return { office, authorisedAt: at, subject: 'adult', photo };
  const { permittedBy: by, permittedOn: on } = order;
  return by && on ? { office, authorisedAt: at, subject: 'child', permission: { by, on, photo } } : undefined;
}

/**
 * What of a report is public, after its log; undefined while nothing is: before a DSP or above has ordered it, and from the moment that it
 * was taken back or the person was found. Of the report only what everybody needs to know somebody by: not who reported, with whom the
 * person may be, how they are, what happened, or where they live; the place is that of the order.
 */
export function publishedPerson(
  { person, lastSeen }: Report,
  {
    missingId,
    stationCode,
    rules,
    log,
  }: {
    readonly missingId: string;
    readonly stationCode: string;
    readonly rules: FilingRules;
    readonly log: readonly NewEvent[];
  },
): MissingSource | undefined {
  const order = stands(rules, log, 'published')
    ? (log.findLast(({ kind }) => kind === 'published') as Order | undefined)
    : undefined;
  const ages = agesOn(person.age, lastSeen.date);
  const publication = order && publicationOf(order, mayBeChild(person.age, lastSeen.date));
  if (!order?.publicPlace || !ages || !publication) return undefined;
  const { name, gender, heightCm, marks, clothing, languages } = person;
  return {
    missingId,
    name: scripted(name),
    ageFrom: ages.from,
    ageTo: ages.to,
    lastSeenOn: lastSeen.date,
    lastSeenPlace: scripted(order.publicPlace),
    stationCode,
    sections: log.flatMap(({ sections }) => (Array.isArray(sections) ? (sections as string[]) : [])),
    state: 'missing',
    publication,
    ...(['female', 'male', 'other'].includes(gender) && { gender: gender as 'female' | 'male' | 'other' }),
    ...(heightCm !== undefined && { heightCm }),
    ...(marks !== undefined && { marks: scripted(marks) }),
    ...(clothing !== undefined && { clothing: scripted(clothing) }),
    ...(languages !== undefined && { languages: scripted(languages) }),
  };
}
