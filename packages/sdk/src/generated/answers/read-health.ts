// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const health = z.looseObject({ status: z.literal('ok') });

/** Answer of `readHealth`. */
export const readHealthAnswer = health;
