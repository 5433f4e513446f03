// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const documentCode = z.string().check(codePoints(8, 40), z.regex(new RegExp('^[A-Za-z0-9-]+$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
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
  sha256: z.string().check(z.regex(new RegExp('^[0-9a-f]{64}$', 'u'))),
  standing: z.string(),
  station: z.optional(stationRef),
});

/** Answer of `verifyDocument`. */
export const verifyDocumentAnswer = issuedDocument;
