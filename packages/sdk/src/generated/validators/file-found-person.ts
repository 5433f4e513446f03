// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text, uniqueItems } from '../../validation/checks.ts';

const foundNeed = z.enum(['unconscious', 'hurt', 'confused', 'not_speaking', 'in_danger']);
const heightSaid = z.int().check(z.gte(30), z.lte(250));
const detail = text('\\S', 1, 500);
const foundSubject = z.strictObject({
  looks: z.enum(['baby', 'child', 'teenager', 'adult', 'elderly', 'unsure']),
  gender: z.enum(['female', 'male', 'other', 'unknown']),
  needs: z.optional(z.array(foundNeed).check(z.maxLength(5), uniqueItems())),
  heightCm: z.optional(heightSaid),
  clothing: z.optional(detail),
  marks: z.optional(detail),
  belongings: z.optional(detail),
  said: z.optional(detail),
});
const lastSeenPlace = z.strictObject({ text: text('\\S', 1, 300), landmark: z.optional(text('', 1, 200)) });
const found = z.strictObject({
  date: z.string().check(format('date')),
  time: z.optional(text('', 1, 100)),
  place: lastSeenPlace,
});
const districtCode = text('^[0-9]{4}$');
const stationCode = text('^[0-9]{7}$');
const messageWish = z.enum(['plain', 'discreet']);
const language = z.enum(['hi', 'en', 'ur']);
const foundPersonReport = z.strictObject({
  state: z.enum(['living', 'dead']),
  attended: z.enum(['me', 'others', 'nobody', 'in_care', 'gone']),
  person: foundSubject,
  found: found,
  account: z.optional(text('\\S', 1, 2000)),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileFoundPerson`. */
export const fileFoundPersonBody = foundPersonReport;
