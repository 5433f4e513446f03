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
const mobile = text('^[6-9][0-9]{9}$');
const personName = text('\\S', 1, 120);
const onBehalfConsent = z.string();
const onBehalfOf = z.looseObject({
  name: personName,
  relation: z.string(),
  consent: onBehalfConsent,
  mobile: z.optional(mobile),
});
const contactBy = z.string();
const safeContact = z.looseObject({ by: z.optional(contactBy), time: z.optional(z.string()), messages: z.string() });
const support = z.string();
const consentAnswerKind = z.string();
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const attachment = z.looseObject({
  uploadId: uploadId,
  name: z.optional(z.string()),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  sha256: text('^[0-9a-f]{64}$'),
});
const actor = z.looseObject({
  role: z.string(),
  name: z.optional(z.string()),
  rank: z.optional(z.string()),
  station: z.optional(stationRef),
});
const closeReason = z.string();
const appealStep = z.looseObject({ to: z.string(), districtName: z.optional(localName) });
const filingEvent = z.looseObject({
  seq: z.int().check(z.gte(1)),
  kind: filingEventKind,
  at: z.string().check(format('date-time')),
  actor: actor,
  automatic: z.boolean(),
  text: z.optional(z.string()),
  reasonCode: z.optional(closeReason),
  appeal: z.optional(z.array(appealStep)),
  toStation: z.optional(stationRef),
  officer: z.optional(actor),
  fir: z.optional(fir),
  dueAt: z.optional(z.string().check(format('date-time'))),
  attachments: z.optional(z.array(attachment)),
  sourceStatus: z.optional(z.string()),
});
const stationEventKind = z.string();
const stationFiling = z.looseObject({
  status: filingStatus,
  filing: z.looseObject({}),
  placeNames: z.optional(z.catchall(z.looseObject({}), localName)),
  mobile: z.optional(mobile),
  onBehalfOf: z.optional(onBehalfOf),
  contact: z.optional(safeContact),
  support: z.optional(z.array(support)),
  consentAnswer: z.optional(consentAnswerKind),
  lacksConsent: z.optional(z.literal(true)),
  attachments: z.array(attachment),
  events: z.array(filingEvent),
  mayPost: z.array(stationEventKind),
  needs: z.catchall(z.looseObject({}), z.array(z.string())),
});

/** Answer of `readStationFiling`. */
export const readStationFilingAnswer = stationFiling;
