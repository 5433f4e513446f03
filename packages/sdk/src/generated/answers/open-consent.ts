// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const personName = z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u')));
const verificationKind = z.string();
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
