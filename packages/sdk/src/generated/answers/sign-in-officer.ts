// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const expiresInSeconds = z.int().check(z.gte(0));
const stationCode = text('^[0-9]{7}$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const officer = z.looseObject({
  officerId: z.string(),
  name: z.string(),
  rank: z.string(),
  station: stationRef,
  may: z.optional(z.array(z.string())),
});
const officerSession = z.looseObject({
  accessToken: z.string(),
  accessExpiresAt: z.string().check(format('date-time')),
  accessExpiresInSeconds: expiresInSeconds,
  officer: officer,
});

/** Answer of `signInOfficer`. */
export const signInOfficerAnswer = officerSession;
