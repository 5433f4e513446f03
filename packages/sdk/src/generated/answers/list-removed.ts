// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../validation/checks.ts';

const removedEntry = z.looseObject({ id: z.string(), removedAt: z.string().check(format('date-time')) });
const removedEntries = z.looseObject({
  entries: z.array(removedEntry).check(z.maxLength(500)),
  asOf: z.string().check(format('date-time')),
  complete: z.boolean(),
});

/** Answer of `listRemoved`. */
export const listRemovedAnswer = removedEntries;
