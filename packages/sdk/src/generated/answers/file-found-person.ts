// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const filingReference = z.string().check(z.regex(new RegExp('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$', 'u')));
const accessCode = z.string().check(z.regex(new RegExp('^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$', 'u')));
const filingState = z.string();
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
const clock = z.looseObject({
  kind: z.string(),
  startedAt: z.string().check(format('date-time')),
  dueAt: z.string().check(format('date-time')),
  state: z.string(),
  metAt: z.optional(z.string().check(format('date-time'))),
  rule: z.optional(z.string()),
});
const receipt = z.looseObject({
  reference: filingReference,
  accessCode: accessCode,
  service: z.string(),
  state: filingState,
  filedAt: z.string().check(format('date-time')),
  station: z.optional(stationRef),
  clocks: z.array(clock),
});

/** Answer of `fileFoundPerson`. */
export const fileFoundPersonAnswer = receipt;
