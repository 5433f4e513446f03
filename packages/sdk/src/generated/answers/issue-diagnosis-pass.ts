// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const diagnosisPass = text('^[\\w.-]+$', undefined, 120);
const issuedDiagnosisPass = z.looseObject({ pass: diagnosisPass, expiresAt: z.string().check(format('date-time')) });

/** Answer of `issueDiagnosisPass`. */
export const issueDiagnosisPassAnswer = issuedDiagnosisPass;
