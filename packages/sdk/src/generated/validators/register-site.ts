// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text, uniqueItems } from '../../validation/checks.ts';

const siteName = text('^[a-z][a-z0-9-]*[a-z0-9]$', 2, 40);
const siteTitle = z.strictObject({ hi: text('\\S', 1, 120), en: text('\\S', 1, 120), ur: text('\\S', 1, 120) });
const districtCode = text('^[0-9]{4}$');
const origin = text('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/\\\\?#@*,;\'"<>]+$', undefined, 260);
const origins = z.array(origin).check(z.minLength(1), z.maxLength(10), uniqueItems());
const newSite = z.strictObject({
  name: siteName,
  title: z.optional(siteTitle),
  districtCode: z.optional(districtCode),
  origins: origins,
});

/** Body of `registerSite`. */
export const registerSiteBody = newSite;
