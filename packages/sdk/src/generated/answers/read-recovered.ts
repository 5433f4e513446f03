// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const recoveredId = z.string().check(z.regex(new RegExp('^[A-Za-z0-9_-]{1,40}$', 'u')));
const recoveredKind = z.string();
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const numberEnding = z.string().check(z.regex(new RegExp('^[A-Z0-9]{1,4}$', 'u')));
const recoveredIdentifier = z.looseObject({ kind: z.string(), ending: numberEnding });
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
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

/** Answer of `readRecovered`. */
export const readRecoveredAnswer = recoveredItem;
