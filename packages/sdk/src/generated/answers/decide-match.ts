// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const matchId = text('^mt_[A-Za-z0-9]{24}$');
const matchState = z.string();
const filingReference = text('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$');
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const recoveredId = text('^[A-Za-z0-9_-]{1,40}$');
const recoveredKind = z.string();
const numberEnding = text('^[A-Z0-9]{1,4}$');
const recoveredIdentifier = z.looseObject({ kind: z.string(), ending: numberEnding });
const recoveredItem = z.looseObject({
  recoveredId: recoveredId,
  kind: recoveredKind,
  description: localName,
  identifier: z.optional(recoveredIdentifier),
  withheld: z.string(),
  recoveredOn: z.string().check(format('date')),
  recoveredPlace: z.optional(localName),
  station: stationRef,
});
const unidentifiedId = text('^[A-Za-z0-9_-]{1,40}$');
const gender = z.string();
const unidentifiedEntry = z.looseObject({
  unidentifiedId: unidentifiedId,
  state: z.string(),
  ageFrom: z.int().check(z.gte(0), z.lte(130)),
  ageTo: z.int().check(z.gte(0), z.lte(130)),
  child: z.boolean(),
  gender: z.optional(gender),
  foundOn: z.string().check(format('date')),
  foundPlace: z.optional(localName),
  care: z.optional(z.string()),
  station: stationRef,
  heightCm: z.optional(z.int().check(z.gte(30), z.lte(250))),
  build: z.optional(localName),
  complexion: z.optional(localName),
  hair: z.optional(localName),
  marks: z.optional(localName),
  clothing: z.optional(localName),
  belongings: z.optional(localName),
  photo: z.boolean(),
  languages: z.optional(localName),
});
const matchReason = z.looseObject({ code: z.string(), days: z.optional(z.int()) });
const match = z.looseObject({
  matchId: matchId,
  state: matchState,
  reference: filingReference,
  service: z.string(),
  reportHere: z.boolean(),
  reportStation: z.optional(stationRef),
  foundStation: stationRef,
  thing: z.optional(recoveredItem),
  person: z.optional(unidentifiedEntry),
  reasons: z.array(matchReason),
});

/** Answer of `decideMatch`. */
export const decideMatchAnswer = match;
