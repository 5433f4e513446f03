// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const withdrawal = z.strictObject({
  reason: z.enum(['resolved', 'filed_by_mistake', 'other']),
  text: z.optional(text('', 1, 1000)),
});

/** Body of `withdrawFiling`. */
export const withdrawFilingBody = withdrawal;
