// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const position = z.looseObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lng: z.number().check(z.gte(-180), z.lte(180)),
  accuracyMetres: z.optional(z.number().check(z.gte(0))),
});
const district = z.looseObject({
  code: districtCode,
  lgdCode: z.int(),
  name: localName,
  division: z.string(),
  position: z.optional(position),
  policeDistricts: z.array(z.looseObject({ code: districtCode, name: localName })),
});
const districtList = z.looseObject({
  districts: z.array(district),
  stationsPlaced: z.optional(z.int().check(z.gte(0))),
});

/** Answer of `listDistricts`. */
export const listDistrictsAnswer = districtList;
