// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

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
const officer = z.looseObject({
  officerId: z.string(),
  name: z.string(),
  rank: z.string(),
  station: stationRef,
  may: z.optional(z.array(z.string())),
});

/** Answer of `readOfficerSession`. */
export const readOfficerSessionAnswer = officer;
