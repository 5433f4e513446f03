// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, uniqueItems } from '../../validation/checks.ts';

const certificatePurpose = z.enum(['job', 'passport_visa', 'study', 'licence', 'other']);
const personName = z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u')));
const age = z.int().check(z.gte(0), z.lte(120));
const gender = z.enum(['female', 'male', 'other']);
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const pinCode = z.string().check(z.regex(new RegExp('^[1-9][0-9]{5}$', 'u')));
const address = z.strictObject({
  text: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  village: z.optional(z.string().check(codePoints(1, 120))),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const certificateApplicant = z.strictObject({
  name: personName,
  relativeName: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  age: age,
  gender: z.optional(gender),
  address: address,
});
const document = z.strictObject({
  kind: z.enum(['aadhaar', 'voter_id', 'driving_licence', 'passport', 'pan', 'ration_card']),
  lastFour: z.string().check(z.regex(new RegExp('^[0-9A-Z]{4}$', 'u'))),
});
const calendarYear = z.int().check(z.gte(1900), z.lte(2200));
const earlierAddress = z.strictObject({
  text: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  fromYear: z.optional(calendarYear),
  toYear: z.optional(calendarYear),
});
const uploadId = z.string().check(codePoints(22, 40), z.regex(new RegExp('^[A-Za-z0-9_-]+$', 'u')));
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const language = z.enum(['hi', 'en', 'ur']);
const characterCertificateRequest = z.strictObject({
  purpose: certificatePurpose,
  presentedTo: z.optional(z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u')))),
  applicant: certificateApplicant,
  document: document,
  earlierAddresses: z.optional(z.array(earlierAddress).check(z.minLength(1), z.maxLength(5))),
  uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  language: language,
  privacyNoticeVersion: z.string().check(codePoints(1, 40)),
  declaration: z.literal(true),
});

/** Body of `fileCharacterCertificate`. */
export const fileCharacterCertificateBody = characterCertificateRequest;
