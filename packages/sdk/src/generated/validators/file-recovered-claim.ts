// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const recoveredId = text('^[A-Za-z0-9_-]{1,40}$');
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
const messageWish = z.enum(['plain', 'discreet']);
const language = z.enum(['hi', 'en', 'ur']);
const recoveredClaim = z.strictObject({
  recoveredId: recoveredId,
  number: z.optional(text('\\S', 1, 40)),
  mark: z.optional(text('\\S', 1, 1000)),
  proof: z.optional(text('\\S', 1, 300)),
  reporter: complainant,
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileRecoveredClaim`. */
export const fileRecoveredClaimBody = recoveredClaim;
