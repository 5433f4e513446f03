// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text, uniqueItems } from '../../validation/checks.ts';

const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const information = z.strictObject({
  text: text('\\S', 1, 4000),
  uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
});

/** Body of `addInformation`. */
export const addInformationBody = information;
