// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const documentKey = z.looseObject({
  kid: text('', 1),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
  x: text('^[A-Za-z0-9_-]{43}$'),
  y: text('^[A-Za-z0-9_-]{43}$'),
});
const documentKeys = z.looseObject({ keys: z.array(documentKey).check(z.minLength(1)) });

/** Answer of `listDocumentKeys`. */
export const listDocumentKeysAnswer = documentKeys;
