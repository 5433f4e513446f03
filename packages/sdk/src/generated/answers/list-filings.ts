// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const filingReference = text('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const filingState = z.string();
const stationCode = text('^[0-9]{7}$');
const districtCode = text('^[0-9]{4}$');
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
