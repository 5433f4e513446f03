// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const hosting = z.looseObject({ known: z.boolean(), frames: z.boolean(), trusted: z.boolean(), pass: z.string() });

/** Answer of `readHosting`. */
export const readHostingAnswer = hosting;
