// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const uploadPolicy = z.looseObject({
  maxBytes: z.int().check(z.gte(1)),
  maxFiles: z.int().check(z.gte(0)),
  mediaTypes: z.array(z.string()),
  imageMaxEdgePixels: z.int().check(z.gte(1)),
});

/** Answer of `readUploadPolicy`. */
export const readUploadPolicyAnswer = uploadPolicy;
