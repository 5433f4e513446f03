// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const refreshRequest = z.strictObject({ refreshToken: text('', 16, 128) });

/** Body of `refreshSession`. */
export const refreshSessionBody = refreshRequest;
