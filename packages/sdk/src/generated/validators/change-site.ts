// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, uniqueItems } from '../../validation/checks.ts';

const siteTitle = z.strictObject({
  hi: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  en: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  ur: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
});
const origin = z
  .string()
  .check(codePoints(undefined, 260), z.regex(new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/\\\\?#@*,;\'"<>]+$', 'u')));
const origins = z.array(origin).check(z.minLength(1), z.maxLength(10), uniqueItems());
const siteChange = z.strictObject({ title: z.optional(siteTitle), origins: origins });

/** Body of `changeSite`. */
export const changeSiteBody = siteChange;
