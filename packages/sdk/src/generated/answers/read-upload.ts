// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const uploadId = z.string().check(codePoints(22, 40), z.regex(new RegExp('^[A-Za-z0-9_-]+$', 'u')));
const upload = z.looseObject({
  uploadId: uploadId,
  state: z.string(),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  offset: z.int().check(z.gte(0)),
  sha256: z.optional(z.string().check(z.regex(new RegExp('^[0-9a-f]{64}$', 'u')))),
  refusal: z.optional(z.string()),
  expiresAt: z.string().check(format('date-time')),
});

/** Answer of `readUpload`. */
export const readUploadAnswer = upload;
