// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { minProperties, text } from '../../validation/checks.ts';

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
const tipPlace = z.strictObject({ text: text('\\S', 1, 300), landmark: z.optional(text('', 1, 200)) });
const personName = text('\\S', 1, 120);
const tipPerson = z
  .strictObject({ name: z.optional(personName), description: z.optional(text('', 1, 500)) })
  .check(minProperties(1));
const tipVehicle = z
  .strictObject({ registration: z.optional(text('\\S', 1, 20)), description: z.optional(text('', 1, 300)) })
  .check(minProperties(1));
const enclosedPicture = z.strictObject({
  mediaType: z.literal('image/jpeg'),
  data: text('^[A-Za-z0-9+/]+={0,2}$', 100, 109228),
});
const tipContent = z.strictObject({
  text: text('\\S', 1, 4000),
  about: z.optional(tipTopic),
  wantedId: z.optional(text('^[A-Za-z0-9_-]+$', 1, 64)),
  place: z.optional(tipPlace),
  when: z.optional(text('\\S', 1, 300)),
  person: z.optional(tipPerson),
  vehicle: z.optional(tipVehicle),
  pictures: z.optional(z.array(enclosedPicture).check(z.minLength(1), z.maxLength(2))),
});
const tipEnvelope = z.strictObject({ sealing: z.literal('none'), content: tipContent });
const districtCode = text('^[0-9]{4}$');
const stationCode = text('^[0-9]{7}$');
const language = z.enum(['hi', 'en', 'ur']);
const tipFiling = z.strictObject({
  envelope: tipEnvelope,
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  language: language,
});

/** Body of `fileTip`. */
export const fileTipBody = tipFiling;
