// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const districtCode = text('^[0-9]{4}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const quarter = text('^20[0-9]{2}-Q[1-4]$');
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
