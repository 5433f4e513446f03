// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const filingAnswer = z.strictObject({ seq: z.int().check(z.gte(1)), answer: z.enum(['confirmed', 'denied']) });

/** Body of `answerFiling`. */
export const answerFilingBody = filingAnswer;
