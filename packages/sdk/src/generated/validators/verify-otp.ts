// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const otpAnswer = z.strictObject({ challengeId: text('', 1, 64), code: text('^[0-9]{4,8}$') });

/** Body of `verifyOtp`. */
export const verifyOtpBody = otpAnswer;
