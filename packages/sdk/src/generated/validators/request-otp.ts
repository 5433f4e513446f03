// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const mobile = text('^[6-9][0-9]{9}$');
const language = z.enum(['hi', 'en', 'ur']);
const otpRequest = z.strictObject({ mobile: mobile, language: z.optional(language) });

/** Body of `requestOtp`. */
export const requestOtpBody = otpRequest;
