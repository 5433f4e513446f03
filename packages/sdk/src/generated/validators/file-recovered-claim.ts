// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const recoveredId = z.string().check(z.regex(new RegExp('^[A-Za-z0-9_-]{1,40}$', 'u')));
const personName = z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u')));
const gender = z.enum(['female', 'male', 'other']);
const age = z.int().check(z.gte(0), z.lte(120));
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const pinCode = z.string().check(z.regex(new RegExp('^[1-9][0-9]{5}$', 'u')));
const address = z.strictObject({
  text: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  village: z.optional(z.string().check(codePoints(1, 120))),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const complainant = z.strictObject({
  name: personName,
  relativeName: z.optional(z.string().check(codePoints(1, 120))),
  gender: z.optional(gender),
  age: z.optional(age),
  address: address,
  email: z.optional(z.string().check(codePoints(undefined, 254), format('email'))),
});
const language = z.enum(['hi', 'en', 'ur']);
const recoveredClaim = z.strictObject({
  recoveredId: recoveredId,
  number: z.optional(z.string().check(codePoints(1, 40), z.regex(new RegExp('\\S', 'u')))),
  mark: z.optional(z.string().check(codePoints(1, 1000), z.regex(new RegExp('\\S', 'u')))),
  proof: z.optional(z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u')))),
  reporter: complainant,
  language: language,
  privacyNoticeVersion: z.string().check(codePoints(1, 40)),
  declaration: z.literal(true),
});

/** Body of `fileRecoveredClaim`. */
export const fileRecoveredClaimBody = recoveredClaim;
