// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const diagnosisPass = z.string().check(codePoints(undefined, 120), z.regex(new RegExp('^[\\w.-]+$', 'u')));
const issuedDiagnosisPass = z.looseObject({ pass: diagnosisPass, expiresAt: z.string().check(format('date-time')) });

/** Answer of `issueDiagnosisPass`. */
export const issueDiagnosisPassAnswer = issuedDiagnosisPass;
