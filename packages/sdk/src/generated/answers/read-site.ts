// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const siteName = text('^[a-z][a-z0-9-]*[a-z0-9]$', 2, 40);
const siteTitle = z.looseObject({ hi: text('\\S', 1, 120), en: text('\\S', 1, 120), ur: text('\\S', 1, 120) });
const districtCode = text('^[0-9]{4}$');
const origin = text('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/\\\\?#@*,;\'"<>]+$', undefined, 260);
const site = z.looseObject({
  name: siteName,
  title: z.optional(siteTitle),
  districtCode: z.optional(districtCode),
  origins: z.array(origin),
  fixed: z.boolean(),
  mayChange: z.boolean(),
  changedAt: z.optional(z.string().check(format('date-time'))),
});
const siteLogEntry = z.looseObject({
  seq: z.int().check(z.gte(1)),
  kind: z.string(),
  at: z.string().check(format('date-time')),
  officerId: z.string(),
  title: z.optional(siteTitle),
  origins: z.array(origin),
});
const siteRecord = z.looseObject({ site: site, removed: z.boolean(), changes: z.array(siteLogEntry) });

/** Answer of `readSite`. */
export const readSiteAnswer = siteRecord;
