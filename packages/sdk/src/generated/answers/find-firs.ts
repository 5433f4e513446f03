// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const firNumber = z.string().check(z.regex(new RegExp('^[0-9]{4,5}$', 'u')));
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
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
const courtCaseNumber = z.string().check(z.regex(new RegExp('^[A-Z]{4}[0-9]{12}$', 'u')));
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
