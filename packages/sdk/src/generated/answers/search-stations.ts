// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
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
  phone: z.optional(text('^[0-9+ -]{3,20}$')),
  position: z.optional(position),
  positionOf: z.optional(z.string()),
  distanceMetres: z.optional(z.int().check(z.gte(0))),
});
const stationList = z.looseObject({
  stations: z.array(station),
  total: z.optional(z.int().check(z.gte(0))),
  nextCursor: z.optional(text('', undefined, 200)),
});

/** Answer of `searchStations`. */
export const searchStationsAnswer = stationList;
