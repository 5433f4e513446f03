// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const reopeningRequest = z.strictObject({
  text: z.string().check(codePoints(1, 4000), z.regex(new RegExp('\\S', 'u'))),
});

/** Body of `askReopening`. */
export const askReopeningBody = reopeningRequest;
