// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const scriptedName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
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
const missingPerson = z.looseObject({
  missingId: z.string(),
  name: scriptedName,
  aliases: z.optional(z.array(scriptedName)),
  ageFrom: z.int().check(z.gte(0), z.lte(130)),
  ageTo: z.int().check(z.gte(0), z.lte(130)),
  child: z.boolean(),
  gender: z.optional(gender),
  lastSeenOn: z.string().check(format('date')),
  lastSeenPlace: z.optional(localName),
  station: stationRef,
  heightCm: z.optional(z.int().check(z.gte(30), z.lte(250))),
  build: z.optional(localName),
  marks: z.optional(localName),
  clothing: z.optional(localName),
  languages: z.optional(localName),
  authorisedBy: localName,
  publishedOn: z.string().check(format('date')),
  photoUrl: z.optional(z.string().check(format('uri-reference'))),
});
const missingPage = z.looseObject({
  items: z.array(missingPerson),
  total: z.int().check(z.gte(0)),
  nextCursor: z.optional(z.string()),
});

/** Answer of `listMissing`. */
export const listMissingAnswer = missingPage;
