// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const districtCode = text('^[0-9]{4}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
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
