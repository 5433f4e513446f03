// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const uploadId = z.string().check(codePoints(22, 40), z.regex(new RegExp('^[A-Za-z0-9_-]+$', 'u')));
const attachment = z.looseObject({
  uploadId: uploadId,
  name: z.optional(z.string()),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  sha256: z.string().check(z.regex(new RegExp('^[0-9a-f]{64}$', 'u'))),
});
const filed = z.looseObject({
  filing: z.looseObject({}),
  placeNames: z.catchall(z.looseObject({}), localName),
  attachments: z.array(attachment),
});

/** Answer of `readFiled`. */
export const readFiledAnswer = filed;
