// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const citizen = z.looseObject({ citizenId: z.string(), mobileMasked: z.string() });

/** Answer of `readSession`. */
export const readSessionAnswer = citizen;
