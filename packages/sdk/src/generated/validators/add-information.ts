// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, uniqueItems } from '../../validation/checks.ts';

const uploadId = z.string().check(codePoints(22, 40), z.regex(new RegExp('^[A-Za-z0-9_-]+$', 'u')));
const information = z.strictObject({
  text: z.string().check(codePoints(1, 4000), z.regex(new RegExp('\\S', 'u'))),
  uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
});

/** Body of `addInformation`. */
export const addInformationBody = information;
