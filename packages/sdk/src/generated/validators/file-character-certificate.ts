// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text, uniqueItems } from '../../validation/checks.ts';

const certificatePurpose = z.enum(['job', 'passport_visa', 'study', 'licence', 'other']);
const personName = text('\\S', 1, 120);
const age = z.int().check(z.gte(0), z.lte(120));
const gender = z.enum(['female', 'male', 'other']);
const districtCode = text('^[0-9]{4}$');
const pinCode = text('^[1-9][0-9]{5}$');
const address = z.strictObject({
  text: text('\\S', 1, 300),
  village: z.optional(text('', 1, 120)),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const certificateApplicant = z.strictObject({
  name: personName,
  relativeName: text('\\S', 1, 120),
  age: age,
  gender: z.optional(gender),
  address: address,
});
const document = z.strictObject({
  kind: z.enum(['aadhaar', 'voter_id', 'driving_licence', 'passport', 'pan', 'ration_card']),
  lastFour: text('^[0-9A-Z]{4}$'),
});
const calendarYear = z.int().check(z.gte(1900), z.lte(2200));
const earlierAddress = z.strictObject({
  text: text('\\S', 1, 300),
  fromYear: z.optional(calendarYear),
  toYear: z.optional(calendarYear),
});
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const stationCode = text('^[0-9]{7}$');
const messageWish = z.enum(['plain', 'discreet']);
const language = z.enum(['hi', 'en', 'ur']);
const characterCertificateRequest = z.strictObject({
  purpose: certificatePurpose,
  presentedTo: z.optional(text('\\S', 1, 120)),
  applicant: certificateApplicant,
  document: document,
  earlierAddresses: z.optional(z.array(earlierAddress).check(z.minLength(1), z.maxLength(5))),
  uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileCharacterCertificate`. */
export const fileCharacterCertificateBody = characterCertificateRequest;
