// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const filingEventKind = z.string();
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const actor = z.looseObject({
  role: z.string(),
  name: z.optional(z.string()),
  rank: z.optional(z.string()),
  station: z.optional(stationRef),
});
const closeReason = z.string();
const appealStep = z.looseObject({ to: z.string(), districtName: z.optional(localName) });
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
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const attachment = z.looseObject({
  uploadId: uploadId,
  name: z.optional(z.string()),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  sha256: text('^[0-9a-f]{64}$'),
});
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

/** Answer of `addInformation`. */
export const addInformationAnswer = filingEvent;
