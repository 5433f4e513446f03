// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const readiness = z.looseObject({ status: z.literal('ready'), mode: z.string() });

/** Answer of `readReadiness`. */
export const readReadinessAnswer = readiness;
