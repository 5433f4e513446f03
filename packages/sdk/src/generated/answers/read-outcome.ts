// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const outcome = z.looseObject({
  state: z.string(),
  operationId: z.optional(z.string()),
  status: z.optional(z.int().check(z.gte(200), z.lte(299))),
  response: z.optional(z.looseObject({})),
});

/** Answer of `readOutcome`. */
export const readOutcomeAnswer = outcome;
