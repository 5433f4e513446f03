// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

/** Answer of `readContract`. */
export const readContractAnswer = z.looseObject({ openapi: z.string() });
