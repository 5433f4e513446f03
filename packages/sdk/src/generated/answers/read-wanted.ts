// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const scriptedName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
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
const wantedPerson = z.looseObject({
  wantedId: z.string(),
  name: scriptedName,
  aliases: z.optional(z.array(scriptedName)),
  parentName: z.optional(scriptedName),
  village: z.optional(localName),
  station: stationRef,
  sections: z.array(z.string()),
  caseCount: z.int().check(z.gte(0)),
  rewardRupees: z.optional(z.int().check(z.gte(0))),
  announcedBy: localName,
  orderDate: z.string().check(format('date')),
  marks: z.optional(localName),
  photoUrl: z.optional(z.string().check(format('uri-reference'))),
});

/** Answer of `readWanted`. */
export const readWantedAnswer = wantedPerson;
