// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text, uniqueItems } from '../../validation/checks.ts';

const personName = text('\\S', 1, 120);
const gender = z.enum(['female', 'male', 'other']);
const age = z.int().check(z.gte(0), z.lte(120));
const districtCode = text('^[0-9]{4}$');
const pinCode = text('^[1-9][0-9]{5}$');
const address = z.strictObject({
  text: text('\\S', 1, 300),
  village: z.optional(text('', 1, 120)),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const complainant = z.strictObject({
  name: personName,
  relativeName: z.optional(text('', 1, 120)),
  gender: z.optional(gender),
  age: z.optional(age),
  address: address,
  email: z.optional(text('', undefined, 254).check(format('email'))),
});
const onBehalfConsent = z.enum(['agreed', 'child', 'unable', 'unsafe']);
const mobile = text('^[6-9][0-9]{9}$');
const onBehalfOf = z.strictObject({
  name: personName,
  relation: z.enum([
    'parent',
    'child',
    'spouse',
    'sibling',
    'relative',
    'neighbour',
    'employer',
    'service_centre',
    'other',
  ]),
  consent: onBehalfConsent,
  mobile: z.optional(mobile),
});
const years = z.int().check(z.gte(0), z.lte(120));
const ageSaid = z.strictObject({
  kind: z.enum(['years', 'about', 'range', 'year_of_birth', 'date_of_birth']),
  dateOfBirth: z.optional(z.string().check(format('date'))),
  years: z.optional(years),
  yearOfBirth: z.optional(z.int().check(z.gte(1900), z.lte(2200))),
  atLeast: z.optional(years),
  atMost: z.optional(years),
});
const heightSaid = z.int().check(z.gte(30), z.lte(250));
const detail = text('\\S', 1, 500);
const missingSubject = z.strictObject({
  name: personName,
  age: ageSaid,
  gender: gender,
  heightCm: z.optional(heightSaid),
  build: z.optional(z.enum(['thin', 'medium', 'heavy'])),
  complexion: z.optional(z.enum(['fair', 'wheatish', 'dark'])),
  hair: z.optional(detail),
  marks: z.optional(detail),
  clothing: z.optional(detail),
  languages: z.optional(detail),
  condition: z.optional(detail),
  phone: z.optional(mobile),
});
const lastSeenPlace = z.strictObject({ text: text('\\S', 1, 300), landmark: z.optional(text('', 1, 200)) });
const lastSeen = z.strictObject({
  date: z.string().check(format('date')),
  time: z.optional(text('', 1, 100)),
  place: lastSeenPlace,
});
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const stationCode = text('^[0-9]{7}$');
const messageWish = z.enum(['plain', 'discreet']);
const language = z.enum(['hi', 'en', 'ur']);
const missingPersonReport = z.strictObject({
  reporter: complainant,
  onBehalfOf: z.optional(onBehalfOf),
  relation: z.enum(['child', 'spouse', 'parent', 'sibling', 'relative', 'neighbour', 'in_care', 'other']),
  person: missingSubject,
  lastSeen: lastSeen,
  companion: z.optional(detail),
  account: z.optional(text('\\S', 1, 2000)),
  uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileMissingPerson`. */
export const fileMissingPersonBody = missingPersonReport;
