// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../validation/checks.ts';

const consentRecord = z.looseObject({ agreed: z.boolean(), at: z.string().check(format('date-time')) });

/** Answer of `answerConsent`. */
export const answerConsentAnswer = consentRecord;
