// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const attachment = z.looseObject({
  uploadId: uploadId,
  name: z.optional(z.string()),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  sha256: text('^[0-9a-f]{64}$'),
});
const filed = z.looseObject({
  filing: z.looseObject({}),
  placeNames: z.catchall(z.looseObject({}), localName),
  attachments: z.array(attachment),
});

/** Answer of `readFiled`. */
export const readFiledAnswer = filed;
