// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../validation/checks.ts';

const expiresInSeconds = z.int().check(z.gte(0));
const citizen = z.looseObject({ citizenId: z.string(), mobileMasked: z.string() });
const session = z.looseObject({
  accessToken: z.string(),
  accessExpiresAt: z.string().check(format('date-time')),
  accessExpiresInSeconds: expiresInSeconds,
  refreshToken: z.string(),
  refreshExpiresAt: z.string().check(format('date-time')),
  citizen: citizen,
});

/** Answer of `verifyOtp`. */
export const verifyOtpAnswer = session;
