// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const unidentifiedId = text('^[A-Za-z0-9_-]{1,40}$');
const gender = z.string();
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const stationCode = text('^[0-9]{7}$');
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
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
const unidentifiedPage = z.looseObject({
  items: z.array(unidentifiedEntry),
  total: z.int().check(z.gte(0)),
  nextCursor: z.optional(z.string()),
});

/** Answer of `listUnidentifiedPersons`. */
export const listUnidentifiedPersonsAnswer = unidentifiedPage;
