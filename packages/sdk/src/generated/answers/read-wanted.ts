// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const scriptedName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const stationCode = text('^[0-9]{7}$');
const districtCode = text('^[0-9]{4}$');
const stationRef = z.looseObject({
  code: stationCode,
  name: localName,
  districtCode: districtCode,
  districtName: localName,
});
const wantedPerson = z.looseObject({
  wantedId: z.string(),
  name: scriptedName,
  aliases: z.optional(z.array(scriptedName)),
  parentName: z.optional(scriptedName),
  village: z.optional(localName),
  station: stationRef,
  sections: z.array(z.string()),
  caseCount: z.int().check(z.gte(0)),
  rewardRupees: z.optional(z.int().check(z.gte(0))),
  announcedBy: localName,
  orderDate: z.string().check(format('date')),
  marks: z.optional(localName),
  photoUrl: z.optional(z.string().check(format('uri-reference'))),
});

/** Answer of `readWanted`. */
export const readWantedAnswer = wantedPerson;
