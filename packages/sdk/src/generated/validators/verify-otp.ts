// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const otpAnswer = z.strictObject({
  challengeId: z.string().check(codePoints(1, 64)),
  code: z.string().check(z.regex(new RegExp('^[0-9]{4,8}$', 'u'))),
});

/** Body of `verifyOtp`. */
export const verifyOtpBody = otpAnswer;
