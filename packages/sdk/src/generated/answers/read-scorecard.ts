// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format } from '../../validation/checks.ts';

const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const localName = z.looseObject({
  en: z.string().check(codePoints(1, undefined)),
  hi: z.optional(z.string().check(codePoints(1, undefined))),
  ur: z.optional(z.string().check(codePoints(1, undefined))),
});
const quarter = z.string().check(z.regex(new RegExp('^20[0-9]{2}-Q[1-4]$', 'u')));
const count = z.int().check(z.gte(0));
const inTime = z.looseObject({ inTime: z.optional(count), late: z.optional(count), never: z.optional(count) });
const filingState = z.string();
const scorecardEnd = z.looseObject({ state: filingState, count: z.optional(count) });
const scorecardService = z.looseObject({
  service: z.string(),
  filed: z.optional(count),
  acknowledged: z.optional(inTime),
  signed: z.optional(inTime),
  firs: z.optional(z.looseObject({ registered: z.optional(count), none: z.optional(count) })),
  ends: z.array(scorecardEnd),
  open: z.optional(count),
  satisfaction: z.optional(z.looseObject({ satisfied: z.optional(count), notSatisfied: z.optional(count) })),
});
const scorecard = z.looseObject({
  district: districtCode,
  districtName: localName,
  quarter: quarter,
  firstDay: z.string().check(format('date')),
  lastDay: z.string().check(format('date')),
  followedTo: z.string().check(format('date')),
  followedDays: z.int(),
  smallestTold: z.int(),
  quarters: z.array(quarter),
  services: z.array(scorecardService),
});

/** Answer of `readScorecard`. */
export const readScorecardAnswer = scorecard;
