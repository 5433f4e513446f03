// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints } from '../../validation/checks.ts';

const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const stationKind = z.string();
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const position = z.looseObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lng: z.number().check(z.gte(-180), z.lte(180)),
  accuracyMetres: z.optional(z.number().check(z.gte(0))),
});
const station = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
  kind: stationKind,
  onCctns: z.boolean(),
  parentCode: z.optional(stationCode),
  parent: z.optional(stationRef),
  covers: z.optional(z.array(stationRef)),
  phone: z.optional(z.string().check(z.regex(new RegExp('^[0-9+ -]{3,20}$', 'u')))),
  position: z.optional(position),
  positionOf: z.optional(z.string()),
  distanceMetres: z.optional(z.int().check(z.gte(0))),
});
const stationList = z.looseObject({
  stations: z.array(station),
  total: z.optional(z.int().check(z.gte(0))),
  nextCursor: z.optional(z.string().check(codePoints(undefined, 200))),
});

/** Answer of `searchStations`. */
export const searchStationsAnswer = stationList;
