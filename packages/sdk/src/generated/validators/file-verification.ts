// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text, uniqueItems } from '../../validation/checks.ts';

const verificationKind = z.enum(['tenant', 'domestic_help', 'driver']);
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
const mobile = text('^[6-9][0-9]{9}$');
const language = z.enum(['hi', 'en', 'ur']);
const livesAt = z.enum(['permanent', 'premises', 'elsewhere']);
const occupation = z.enum([
  'student',
  'private_job',
  'government_job',
  'teacher',
  'health_worker',
  'farmer',
  'labourer',
  'construction_worker',
  'factory_worker',
  'shopkeeper',
  'business',
  'driver',
  'domestic_worker',
  'cook',
  'security_guard',
  'delivery_worker',
  'craftsperson',
  'homemaker',
  'retired',
  'looking_for_work',
  'other',
]);
const document = z.strictObject({
  kind: z.enum(['aadhaar', 'voter_id', 'driving_licence', 'passport', 'pan', 'ration_card']),
  lastFour: text('^[0-9A-Z]{4}$'),
});
const verificationSubject = z.strictObject({
  name: personName,
  relativeName: text('\\S', 1, 120),
  age: z.optional(z.int().check(z.gte(18), z.lte(120))),
  dateOfBirth: z.optional(z.string().check(format('date'))),
  gender: z.optional(gender),
  mobile: mobile,
  language: language,
  permanentAddress: address,
  livesAt: livesAt,
  presentAddress: z.optional(address),
  previousAddress: z.optional(address),
  occupation: z.optional(occupation),
  document: document,
  licenceNumber: z.optional(text('^[A-Z]{2}[0-9]{2}[0-9A-Z]{5,13}$')),
});
const familyMember = z.strictObject({
  name: personName,
  relation: z.enum(['spouse', 'child', 'parent', 'sibling', 'relative', 'other']),
  age: z.optional(age),
});
const referee = z.strictObject({ name: personName, mobile: mobile });
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const stationCode = text('^[0-9]{7}$');
const messageWish = z.enum(['plain', 'discreet']);
const verificationRequest = z.strictObject({
  kind: verificationKind,
  reporter: complainant,
  premises: address,
  subject: verificationSubject,
  family: z.optional(z.array(familyMember).check(z.minLength(1), z.maxLength(20))),
  references: z.optional(z.array(referee).check(z.minLength(1), z.maxLength(2))),
  from: z.string().check(format('date')),
  to: z.optional(z.string().check(format('date'))),
  purpose: z.optional(text('\\S', 1, 300)),
  uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileVerification`. */
export const fileVerificationBody = verificationRequest;
