// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const documentKey = z.looseObject({
  kid: z.string().check(codePoints(1, undefined)),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
  x: z.string().check(z.regex(new RegExp('^[A-Za-z0-9_-]{43}$', 'u'))),
  y: z.string().check(z.regex(new RegExp('^[A-Za-z0-9_-]{43}$', 'u'))),
});
const documentKeys = z.looseObject({ keys: z.array(documentKey).check(z.minLength(1)) });

/** Answer of `listDocumentKeys`. */
export const listDocumentKeysAnswer = documentKeys;
