// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const officerCredentials = z.strictObject({
  officerId: z.string().check(codePoints(1, 64)),
  password: z.string().check(codePoints(1, 200)),
});

/** Body of `signInOfficer`. */
export const signInOfficerBody = officerCredentials;
