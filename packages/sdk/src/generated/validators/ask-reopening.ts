// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const reopeningRequest = z.strictObject({ text: text('\\S', 1, 4000) });

/** Body of `askReopening`. */
export const askReopeningBody = reopeningRequest;
