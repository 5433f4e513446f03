// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const recoveredId = text('^[A-Za-z0-9_-]{1,40}$');
const recoveredKind = z.string();
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const numberEnding = text('^[A-Z0-9]{1,4}$');
const recoveredIdentifier = z.looseObject({ kind: z.string(), ending: numberEnding });
const stationCode = text('^[0-9]{7}$');
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const recoveredItem = z.looseObject({
  recoveredId: recoveredId,
  kind: recoveredKind,
  description: localName,
  identifier: z.optional(recoveredIdentifier),
  withheld: z.string(),
  recoveredOn: z.string().check(format('date')),
  recoveredPlace: z.optional(localName),
  station: stationRef,
});
const recoveredPage = z.looseObject({
  items: z.array(recoveredItem),
  total: z.int().check(z.gte(0)),
  nextCursor: z.optional(z.string()),
});

/** Answer of `listRecovered`. */
export const listRecoveredAnswer = recoveredPage;
