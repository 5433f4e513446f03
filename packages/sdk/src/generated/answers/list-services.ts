// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const localText = z.looseObject({ hi: text('', 1), en: text('', 1), ur: text('', 1) });
const service = z.looseObject({
  id: text('^[a-z][a-z-]*$'),
  tag: text('^nagrik-[a-z-]+$'),
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
