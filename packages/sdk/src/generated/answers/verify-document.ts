// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const documentCode = text('^[A-Za-z0-9-]+$', 8, 40);
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const stationCode = text('^[0-9]{7}$');
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const issuedDocument = z.looseObject({
  documentCode: documentCode,
  kind: z.string(),
  serviceName: z.optional(localName),
  reference: z.string(),
  issuedAt: z.string().check(format('date-time')),
  sha256: text('^[0-9a-f]{64}$'),
  standing: z.string(),
  station: z.optional(stationRef),
});

/** Answer of `verifyDocument`. */
export const verifyDocumentAnswer = issuedDocument;
