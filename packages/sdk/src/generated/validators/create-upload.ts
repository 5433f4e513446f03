// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const uploadRequest = z.strictObject({
  name: z.string().check(codePoints(1, 200)),
  mediaType: z.string().check(codePoints(3, 100)),
  bytes: z.int().check(z.gte(1)),
  sha256: z.string().check(z.regex(new RegExp('^[0-9a-f]{64}$', 'u'))),
});

/** Body of `createUpload`. */
export const createUploadBody = uploadRequest;
