// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../validation/checks.ts';

const otpChallenge = z.looseObject({
  challengeId: z.string(),
  mobileMasked: z.string(),
  channel: z.string(),
  codeLength: z.int().check(z.gte(4), z.lte(8)),
  expiresAt: z.string().check(format('date-time')),
  resendAfterSeconds: z.int().check(z.gte(0)),
});

/** Answer of `requestOtp`. */
export const requestOtpAnswer = otpChallenge;
