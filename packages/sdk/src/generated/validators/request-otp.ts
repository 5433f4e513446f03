// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const mobile = z.string().check(z.regex(new RegExp('^[6-9][0-9]{9}$', 'u')));
const language = z.enum(['hi', 'en', 'ur']);
const otpRequest = z.strictObject({ mobile: mobile, language: z.optional(language) });

/** Body of `requestOtp`. */
export const requestOtpBody = otpRequest;
