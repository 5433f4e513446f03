// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text, uniqueItems } from '../../validation/checks.ts';

const siteTitle = z.strictObject({ hi: text('\\S', 1, 120), en: text('\\S', 1, 120), ur: text('\\S', 1, 120) });
const origin = text('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/\\\\?#@*,;\'"<>]+$', undefined, 260);
const origins = z.array(origin).check(z.minLength(1), z.maxLength(10), uniqueItems());
const siteChange = z.strictObject({ title: z.optional(siteTitle), origins: origins });

/** Body of `changeSite`. */
export const changeSiteBody = siteChange;
