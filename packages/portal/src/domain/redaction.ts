import type {
  ArrestSource,
  CaseStage,
  FirKey,
  FirSource,
  MissingSource,
  PersonPublication,
  RecoveredSource,
  ScriptedText,
  ThingNumber,
  UnidentifiedSource,
  WantedSource,
} from './backend-records.ts';
import { numberEnding } from './thing-number.ts';
import { daysBetween, indianDate } from './indian-time.ts';
import { mayBePublic, protectionOf } from './sections.ts';

/**
 * What leaves the portal about cases and persons. A record of the backend (`…Source`) goes through one function here
 * and comes out as a type that has no field for a victim, an informant, an officer, a family or an address, built field
 * by field: something new in the source stays inside until somebody decides here that it may go out. The brand makes
 * the compiler refuse any other object where a public answer is expected (BNS s.72, POCSO s.23, JJ Act s.74,
 * DOMAIN §5 "Never shown on a public list").
 */
declare const redacted: unique symbol;
export type Redacted<T> = T & { readonly [redacted]: true };

/** The only way into the brand; kept in this file. */
function redact<T>(fields: T): Redacted<T> {
  return fields as Redacted<T>;
}

/** What everybody may know of a FIR that may be public. */
interface FirFields {
  readonly stationCode: string;
  readonly number: string;
  readonly year: number;
  readonly registeredOn: string;
  readonly zeroFir: boolean;
  readonly registeredAs?: FirKey;
  readonly sections: readonly string[];
  readonly stage: CaseStage;
  readonly courtCaseNumber?: string;
  readonly occurredOn?: string;
  readonly occurredTo?: string;
  readonly place?: ScriptedText;
  readonly gist?: ScriptedText;
}
export type PublicFir = Redacted<FirFields>;

/**
 * The public side of a FIR; undefined where it has none, for whatever reason: callers cannot tell "withheld" from
 * "not published yet", and must answer as if there were no such FIR.
 */
export function publicFir(source: FirSource, now: string): PublicFir | undefined {
  if (!mayBePublic(source.sections) || source.withheldBy !== undefined || source.involvesChild) return undefined;
  if (source.publishedAt === undefined || Date.parse(source.publishedAt) > Date.parse(now)) return undefined;
  return openFir(source);
}

/** What the filer gets of their own FIR, whether or not others may know of it (BNSS s.173(2)). */
export interface FilerFir {
  readonly fir: PublicFir;
  readonly informant?: { readonly name: string; readonly address?: string };
  /** Not on the public lookup; the filer is told that, nobody else is. */
  readonly withheld: boolean;
}

export function filerFir(source: FirSource, now: string): FilerFir {
  return {
    fir: openFir(source),
    ...(source.informant && { informant: { ...source.informant } }),
    withheld: publicFir(source, now) === undefined,
  };
}

function openFir(source: FirSource): PublicFir {
  const { stationCode, number, year, zeroFir, registeredAs, sections, stage, courtCaseNumber } = source;
  const { occurredOn, occurredTo, place, gist } = source;
  return redact<FirFields>({
    stationCode,
    number,
    year,
    registeredOn: indianDate(source.registeredAt),
    zeroFir,
    sections: [...sections],
    stage: stage ?? 'not-published',
    ...(registeredAs && {
      registeredAs: { stationCode: registeredAs.stationCode, number: registeredAs.number, year: registeredAs.year },
    }),
    ...(courtCaseNumber !== undefined && { courtCaseNumber }),
    ...(occurredOn !== undefined && { occurredOn }),
    ...(occurredTo !== undefined && { occurredTo }),
    ...(place && { place: scripted(place) }),
    ...(gist && { gist: scripted(gist) }),
  });
}

interface WantedFields {
  readonly wantedId: string;
  readonly name: ScriptedText;
  readonly aliases: readonly ScriptedText[];
  readonly parentName?: ScriptedText;
  readonly village?: ScriptedText;
  readonly stationCode: string;
  readonly sections: readonly string[];
  readonly caseCount: number;
  readonly rewardRupees?: number;
  readonly announcedBy: ScriptedText;
  readonly orderDate: string;
  readonly marks?: ScriptedText;
}
export type PublicWanted = Redacted<WantedFields>;

/** Undefined for a child and for a case of a protected kind: a list of offenders points at the victims too. */
export function publicWanted(source: WantedSource, now: string): PublicWanted | undefined {
  if (!mayBePublic(source.sections) || isChild(source.bornOn, now)) return undefined;
  const { wantedId, stationCode, sections, caseCount, rewardRupees, orderDate } = source;
  const { name, aliases, parentName, village, announcedBy, marks } = source;
  return redact<WantedFields>({
    wantedId,
    name: scripted(name),
    aliases: (aliases ?? []).map(scripted),
    stationCode,
    sections: [...sections],
    caseCount,
    announcedBy: scripted(announcedBy),
    orderDate,
    ...(parentName && { parentName: scripted(parentName) }),
    ...(village && { village: scripted(village) }),
    ...(rewardRupees !== undefined && { rewardRupees }),
    ...(marks && { marks: scripted(marks) }),
  });
}

interface MissingFields {
  readonly missingId: string;
  readonly name: ScriptedText;
  readonly aliases: readonly ScriptedText[];
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly child: boolean;
  readonly gender?: 'female' | 'male' | 'other';
  readonly lastSeenOn: string;
  readonly lastSeenPlace?: ScriptedText;
  readonly stationCode: string;
  readonly heightCm?: number;
  readonly build?: ScriptedText;
  readonly marks?: ScriptedText;
  readonly clothing?: ScriptedText;
  readonly languages?: ScriptedText;
  readonly authorisedBy: ScriptedText;
  readonly publishedOn: string;
  /** Whether the picture may be seen. */
  readonly photo: boolean;
}
export type PublicMissing = Redacted<MissingFields>;

/** What an authorisation lets others see of somebody who is looked for, or whom nobody knows. */
interface Shown {
  readonly child: boolean;
  readonly photo: boolean;
  readonly publication: PersonPublication;
}

/**
 * Undefined for a case of a protected kind, and for whoever nobody has authorised to be shown; a child needs the permission of
 * JJ Act s.74(1) besides, and whoever was possibly under 18 counts as a child.
 */
function shownBy(
  { publication, sections, ageFrom, ageTo }: MissingSource | UnidentifiedSource,
  now: string,
): Shown | undefined {
  if (!publication || !(ageFrom <= ageTo)) return undefined;
  const { authorisedAt, withdrawnAt } = publication;
  const at = Date.parse(now);
  if (!(Date.parse(authorisedAt) <= at) || (withdrawnAt !== undefined && !(Date.parse(withdrawnAt) > at)))
    return undefined;
  const child = !(ageFrom >= 18);
  // Kidnapping is presumed of every missing child (Bachpan Bachao Andolan, 2013): what protects the child there, the permission lifts.
  const protections = sections.map(protectionOf);
  if (protections.some((protection) => protection !== undefined && !(child && protection === 'child')))
    return undefined;
  // What was authorised as an adult's does not cover somebody who turns out to be a child.
  if (child && (publication.subject !== 'child' || !(publication.permission.on <= indianDate(now)))) return undefined;
  const photo = publication.subject === 'child' ? publication.permission.photo : publication.photo;
  return { child, photo, publication };
}

/** Undefined for whoever was found, and for whoever may not be shown. */
export function publicMissing(source: MissingSource, now: string): PublicMissing | undefined {
  const shown = shownBy(source, now);
  if (source.state !== 'missing' || !shown) return undefined;
  const { child, photo, publication } = shown;
  const { ageFrom, ageTo } = source;
  const { missingId, name, aliases, gender, lastSeenOn, lastSeenPlace, stationCode } = source;
  const { heightCm, build, marks, clothing, languages } = source;
  return redact<MissingFields>({
    missingId,
    name: scripted(name),
    aliases: (aliases ?? []).map(scripted),
    ageFrom,
    ageTo,
    child,
    lastSeenOn,
    stationCode,
    authorisedBy: scripted(publication.office),
    publishedOn: indianDate(publication.authorisedAt),
    photo,
    ...(gender && { gender }),
    ...(lastSeenPlace && { lastSeenPlace: scripted(lastSeenPlace) }),
    ...(heightCm !== undefined && { heightCm }),
    ...(build && { build: scripted(build) }),
    ...(marks && { marks: scripted(marks) }),
    ...(clothing && { clothing: scripted(clothing) }),
    ...(languages && { languages: scripted(languages) }),
  });
}

interface UnidentifiedFields {
  readonly unidentifiedId: string;
  readonly state: 'living' | 'dead';
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly child: boolean;
  readonly gender?: 'female' | 'male' | 'other';
  readonly foundOn: string;
  readonly foundPlace?: ScriptedText;
  readonly care?: 'hospital' | 'shelter' | 'childrens-home';
  readonly stationCode: string;
  readonly heightCm?: number;
  readonly build?: ScriptedText;
  readonly complexion?: ScriptedText;
  readonly hair?: ScriptedText;
  readonly marks?: ScriptedText;
  readonly clothing?: ScriptedText;
  readonly belongings?: ScriptedText;
  readonly languages?: ScriptedText;
  /** Whether the picture may be seen by whoever asks for it. */
  readonly photo: boolean;
}
export type PublicUnidentified = Redacted<UnidentifiedFields>;

/** Undefined for whoever was recognised, and for whoever may not be shown. Only a living person is looked after, and speaks. */
export function publicUnidentified(source: UnidentifiedSource, now: string): PublicUnidentified | undefined {
  const shown = shownBy(source, now);
  if (source.status !== 'unidentified' || !shown) return undefined;
  const { unidentifiedId, state, ageFrom, ageTo, gender, foundOn, foundPlace, care, stationCode, heightCm } = source;
  const { build, complexion, hair, marks, clothing, belongings, languages } = source;
  const living = state === 'living';
  return redact<UnidentifiedFields>({
    unidentifiedId,
    state,
    ageFrom,
    ageTo,
    child: shown.child,
    foundOn,
    stationCode,
    photo: shown.photo,
    ...(gender && { gender }),
    ...(foundPlace && { foundPlace: scripted(foundPlace) }),
    ...(living && care && { care }),
    ...(heightCm !== undefined && { heightCm }),
    ...(build && { build: scripted(build) }),
    ...(complexion && { complexion: scripted(complexion) }),
    ...(hair && { hair: scripted(hair) }),
    ...(marks && { marks: scripted(marks) }),
    ...(clothing && { clothing: scripted(clothing) }),
    ...(belongings && { belongings: scripted(belongings) }),
    ...(living && languages && { languages: scripted(languages) }),
  });
}

interface RecoveredFields {
  readonly recoveredId: string;
  readonly kind: RecoveredSource['kind'];
  readonly description: ScriptedText;
  /** By which number it is known; of that the end. */
  readonly identifier?: { readonly kind: ThingNumber['kind']; readonly ending: string };
  /** What a claimant must know. */
  readonly withheld: 'number' | 'mark';
  readonly recoveredOn: string;
  readonly recoveredPlace?: ScriptedText;
  readonly stationCode: string;
}
export type PublicRecovered = Redacted<RecoveredFields>;

/** What the portal keeps of a recovered thing: what may be shown, and what decides whether it may. */
export type KeptRecovered = RecoveredFields & Pick<RecoveredSource, 'sections' | 'state'>;

/** Without the whole number, marks, names, and with whom it was found: none of that is kept, so none of it can come out. */
export function keptRecovered(source: RecoveredSource): KeptRecovered {
  const { recoveredId, kind, description, number, recoveredOn, recoveredPlace, stationCode, sections, state } = source;
  const ending = number && numberEnding(number.value);
  const identifier = number && ending !== undefined ? { kind: number.kind, ending } : undefined;
  return {
    recoveredId,
    kind,
    description: scripted(description),
    ...(identifier && { identifier }),
    withheld: identifier ? 'number' : 'mark',
    recoveredOn,
    ...(recoveredPlace && { recoveredPlace: scripted(recoveredPlace) }),
    stationCode,
    sections: [...sections],
    state,
  };
}

/** Undefined for what the station keeps no longer, and for a case of a protected kind: a thing tells whose it is. */
export function publicRecovered({ sections, state, ...kept }: KeptRecovered): PublicRecovered | undefined {
  const open = state === 'kept' && sections.every((section) => protectionOf(section) === undefined);
  return open ? redact<RecoveredFields>(kept) : undefined;
}

interface ArrestFields {
  readonly arrestId: string;
  readonly name: ScriptedText;
  readonly aliases: readonly ScriptedText[];
  readonly age: number;
  readonly gender?: 'female' | 'male' | 'other';
  readonly fir?: { readonly number: string; readonly year: number };
  readonly sections: readonly string[];
  readonly arrestedOn: string;
  readonly stationCode: string;
}
export type PublicArrest = Redacted<ArrestFields>;

/** Undefined for anybody who is, or whose age does not say that they are not, under 18 (JJ Act s.74), and for protected sections. */
export function publicArrest(source: ArrestSource): PublicArrest | undefined {
  const { age } = source;
  if (!mayBePublic(source.sections) || age === undefined || !(age >= 18)) return undefined;
  return redact<ArrestFields>({
    arrestId: source.arrestId,
    name: scripted(source.name),
    aliases: (source.aliases ?? []).map(scripted),
    age,
    sections: [...source.sections],
    arrestedOn: source.arrestedOn,
    stationCode: source.stationCode,
    ...(source.gender && { gender: source.gender }),
    ...(source.fir && { fir: { number: source.fir.number, year: source.fir.year } }),
  });
}

/** Under 18 on the day, or possibly so where only the year is known. Without any birth date nothing says that it is a child. */
function isChild(bornOn: string | undefined, now: string): boolean {
  if (bornOn === undefined) return false;
  const latest = bornOn.length === 4 ? `${bornOn}-12-31` : bornOn;
  const adultOn = `${Number(latest.slice(0, 4)) + 18}${latest.slice(4)}`;
  return !(daysBetween(adultOn, indianDate(now)) >= 0);
}

function scripted({ en, hi, ur }: ScriptedText): ScriptedText {
  return { en, ...(hi !== undefined && { hi }), ...(ur !== undefined && { ur }) };
}
