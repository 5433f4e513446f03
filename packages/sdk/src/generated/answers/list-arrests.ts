// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const scriptedName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const gender = z.string();
const firNumber = text('^[0-9]{4,5}$');
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
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
const arrestPage = z.looseObject({
  items: z.array(arrest),
  total: z.int().check(z.gte(0)),
  nextCursor: z.optional(z.string()),
});

/** Answer of `listArrests`. */
export const listArrestsAnswer = arrestPage;
