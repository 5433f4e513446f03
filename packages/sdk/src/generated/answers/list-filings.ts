// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const filingReference = z.string().check(z.regex(new RegExp('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const filingState = z.string();
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const filingSummary = z.looseObject({
  nextDueAt: z.optional(z.string().check(format('date-time'))),
  reference: filingReference,
  service: z.string(),
  serviceName: z.optional(localName),
  state: filingState,
  filedAt: z.string().check(format('date-time')),
  updatedAt: z.string().check(format('date-time')),
  waitingForCitizen: z.boolean(),
  station: z.optional(stationRef),
});
const filingPage = z.looseObject({ items: z.array(filingSummary), nextCursor: z.optional(z.string()) });

/** Answer of `listFilings`. */
export const listFilingsAnswer = filingPage;
