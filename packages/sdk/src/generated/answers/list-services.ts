// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const localText = z.looseObject({
  hi: z.string().check(codePoints(1, undefined)),
  en: z.string().check(codePoints(1, undefined)),
  ur: z.string().check(codePoints(1, undefined)),
});
const service = z.looseObject({
  id: z.string().check(z.regex(new RegExp('^[a-z][a-z-]*$', 'u'))),
  tag: z.string().check(z.regex(new RegExp('^nagrik-[a-z-]+$', 'u'))),
  kind: z.string(),
  signIn: z.string(),
  sensitive: z.boolean(),
  asks: z.optional(z.boolean()),
  name: localText,
  summary: localText,
  takes: z.int().check(z.gte(1), z.lte(240)),
  haveAtHand: z.array(localText).check(z.maxLength(8)),
  operations: z.array(z.string()),
});
const serviceList = z.looseObject({ services: z.array(service) });

/** Answer of `listServices`. */
export const listServicesAnswer = serviceList;
