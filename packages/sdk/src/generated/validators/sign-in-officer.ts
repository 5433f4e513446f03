// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const officerCredentials = z.strictObject({ officerId: text('', 1, 64), password: text('', 1, 200) });

/** Body of `signInOfficer`. */
export const signInOfficerBody = officerCredentials;
