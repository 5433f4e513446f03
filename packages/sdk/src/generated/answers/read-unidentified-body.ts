// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const unidentifiedId = z.string().check(z.regex(new RegExp('^[A-Za-z0-9_-]{1,40}$', 'u')));
const gender = z.string();
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
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

/** Answer of `readUnidentifiedBody`. */
export const readUnidentifiedBodyAnswer = unidentifiedEntry;
