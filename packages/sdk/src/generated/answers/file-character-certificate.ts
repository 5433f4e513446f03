// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const filingReference = text('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$');
const accessCode = text('^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$');
const filingState = z.string();
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
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
const receipt = z.looseObject({
  reference: filingReference,
  accessCode: accessCode,
  service: z.string(),
  state: filingState,
  filedAt: z.string().check(format('date-time')),
  station: z.optional(stationRef),
  clocks: z.array(clock),
});

/** Answer of `fileCharacterCertificate`. */
export const fileCharacterCertificateAnswer = receipt;
