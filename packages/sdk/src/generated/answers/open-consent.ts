// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const personName = text('\\S', 1, 120);
const verificationKind = z.string();
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const language = z.string();
const consentQuestion = z.looseObject({
  askedBy: personName,
  subjectName: personName,
  kind: verificationKind,
  purpose: z.optional(z.string()),
  from: z.optional(z.string().check(format('date'))),
  to: z.optional(z.string().check(format('date'))),
  station: z.optional(stationRef),
  shared: z.array(z.string()),
  language: language,
  noticeVersion: z.string(),
  dueAt: z.string().check(format('date-time')),
});

/** Answer of `openConsent`. */
export const openConsentAnswer = consentQuestion;
