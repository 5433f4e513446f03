// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const scriptedName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const gender = z.string();
const firNumber = z.string().check(z.regex(new RegExp('^[0-9]{4,5}$', 'u')));
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const arrest = z.looseObject({
  arrestId: z.string(),
  name: scriptedName,
  aliases: z.optional(z.array(scriptedName)),
  age: z.optional(z.int().check(z.gte(18), z.lte(130))),
  gender: z.optional(gender),
  fir: z.optional(z.looseObject({ number: firNumber, year: z.int() })),
  sections: z.array(z.string()),
  arrestedOn: z.string().check(format('date')),
  station: stationRef,
});

/** Answer of `readArrest`. */
export const readArrestAnswer = arrest;
