// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const refreshRequest = z.strictObject({ refreshToken: z.string().check(codePoints(16, 128)) });

/** Body of `refreshSession`. */
export const refreshSessionBody = refreshRequest;
