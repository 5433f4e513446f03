// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const siteName = z.string().check(codePoints(2, 40), z.regex(new RegExp('^[a-z][a-z0-9-]*[a-z0-9]$', 'u')));
const siteTitle = z.looseObject({
  hi: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  en: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
  ur: z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u'))),
});
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const origin = z
  .string()
  .check(codePoints(undefined, 260), z.regex(new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/\\\\?#@*,;\'"<>]+$', 'u')));
const site = z.looseObject({
  name: siteName,
  title: z.optional(siteTitle),
  districtCode: z.optional(districtCode),
  origins: z.array(origin),
  fixed: z.boolean(),
  mayChange: z.boolean(),
  changedAt: z.optional(z.string().check(format('date-time'))),
});

/** Answer of `registerSite`. */
export const registerSiteAnswer = site;
