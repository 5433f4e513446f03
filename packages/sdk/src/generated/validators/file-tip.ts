// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, minProperties } from '../../validation/checks.ts';

const tipTopic = z.enum([
  'liquor',
  'drugs',
  'weapons',
  'wanted_person',
  'theft',
  'violence',
  'trafficking',
  'gambling',
  'fraud',
  'other',
]);
const tipPlace = z.strictObject({
  text: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  landmark: z.optional(z.string().check(codePoints(1, 200))),
});
const personName = z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u')));
const tipPerson = z
  .strictObject({ name: z.optional(personName), description: z.optional(z.string().check(codePoints(1, 500))) })
  .check(minProperties(1));
const tipVehicle = z
  .strictObject({
    registration: z.optional(z.string().check(codePoints(1, 20), z.regex(new RegExp('\\S', 'u')))),
    description: z.optional(z.string().check(codePoints(1, 300))),
  })
  .check(minProperties(1));
const enclosedPicture = z.strictObject({
  mediaType: z.literal('image/jpeg'),
  data: z.string().check(codePoints(100, 109228), z.regex(new RegExp('^[A-Za-z0-9+/]+={0,2}$', 'u'))),
});
const tipContent = z.strictObject({
  text: z.string().check(codePoints(1, 4000), z.regex(new RegExp('\\S', 'u'))),
  about: z.optional(tipTopic),
  wantedId: z.optional(z.string().check(codePoints(1, 64), z.regex(new RegExp('^[A-Za-z0-9_-]+$', 'u')))),
  place: z.optional(tipPlace),
  when: z.optional(z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u')))),
  person: z.optional(tipPerson),
  vehicle: z.optional(tipVehicle),
  pictures: z.optional(z.array(enclosedPicture).check(z.minLength(1), z.maxLength(2))),
});
const tipEnvelope = z.strictObject({ sealing: z.literal('none'), content: tipContent });
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const language = z.enum(['hi', 'en', 'ur']);
const tipFiling = z.strictObject({
  envelope: tipEnvelope,
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  language: language,
});

/** Body of `fileTip`. */
export const fileTipBody = tipFiling;
