// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const upload = z.looseObject({
  uploadId: uploadId,
  state: z.string(),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  offset: z.int().check(z.gte(0)),
  sha256: z.optional(text('^[0-9a-f]{64}$')),
  refusal: z.optional(z.string()),
  expiresAt: z.string().check(format('date-time')),
});

/** Answer of `createUpload`. */
export const createUploadAnswer = upload;
