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
const clock = z.looseObject({
  kind: z.string(),
  startedAt: z.string().check(format('date-time')),
  dueAt: z.string().check(format('date-time')),
  state: z.string(),
  metAt: z.optional(z.string().check(format('date-time'))),
  rule: z.optional(z.string()),
});
const filingEventKind = z.string();
const filingQuestion = z.looseObject({
  seq: z.int().check(z.gte(1)),
  kind: filingEventKind,
  at: z.string().check(format('date-time')),
});
const firNumber = text('^[0-9]{4,5}$');
const caseStage = z.string();
const fir = z.looseObject({
  number: firNumber,
  year: z.int().check(z.gte(1900), z.lte(2200)),
  registeredOn: z.string().check(format('date')),
  zeroFir: z.boolean(),
  stage: caseStage,
  copyHandle: z.optional(z.string()),
});
const filingStatus = z.looseObject({
  nextDueAt: z.optional(z.string().check(format('date-time'))),
  reference: filingReference,
  service: z.string(),
  serviceName: z.optional(localName),
  state: filingState,
  filedAt: z.string().check(format('date-time')),
  updatedAt: z.string().check(format('date-time')),
  waitingForCitizen: z.boolean(),
  station: z.optional(stationRef),
  clocks: z.array(clock),
  silentDays: z.optional(z.int().check(z.gte(1))),
  lastSeq: z.int().check(z.gte(1)),
  citizenMay: z.array(z.string()),
  asked: z.optional(filingQuestion),
  fir: z.optional(fir),
});

/** Answer of `readFiling`. */
export const readFilingAnswer = filingStatus;
