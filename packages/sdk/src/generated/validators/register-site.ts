// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, uniqueItems } from '../../validation/checks.ts';

const siteName = z.string().check(codePoints(2, 40), z.regex(new RegExp('^[a-z][a-z0-9-]*[a-z0-9]$', 'u')));
const siteTitle = z.strictObject({
  hi: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  en: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  ur: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
});
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const origin = z
  .string()
  .check(codePoints(undefined, 260), z.regex(new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/\\\\?#@*,;\'"<>]+$', 'u')));
const origins = z.array(origin).check(z.minLength(1), z.maxLength(10), uniqueItems());
const newSite = z.strictObject({
  name: siteName,
  title: z.optional(siteTitle),
  districtCode: z.optional(districtCode),
  origins: origins,
});

/** Body of `registerSite`. */
export const registerSiteBody = newSite;
