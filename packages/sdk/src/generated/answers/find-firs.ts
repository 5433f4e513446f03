// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const firNumber = text('^[0-9]{4,5}$');
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const firLink = z.looseObject({
  number: firNumber,
  year: z.int().check(z.gte(1900), z.lte(2200)),
  station: stationRef,
});
const caseStage = z.string();
const courtCaseNumber = text('^[A-Z]{4}[0-9]{12}$');
const firSummary = z.looseObject({
  number: firNumber,
  year: z.int().check(z.gte(1900), z.lte(2200)),
  registeredOn: z.string().check(format('date')),
  zeroFir: z.boolean(),
  registeredAs: z.optional(firLink),
  sections: z.array(z.string()),
  station: stationRef,
  stage: caseStage,
  courtCaseNumber: z.optional(courtCaseNumber),
  copyHandle: z.string(),
});
const firPage = z.looseObject({ items: z.array(firSummary), nextCursor: z.optional(z.string()) });

/** Answer of `findFirs`. */
export const findFirsAnswer = firPage;
