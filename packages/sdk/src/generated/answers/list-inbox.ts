// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const filingReference = text('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$');
const localName = z.looseObject({ en: text('', 1), hi: z.optional(text('', 1)), ur: z.optional(text('', 1)) });
const filingState = z.string();
const inboxFilter = z.string();
const inboxEntry = z.looseObject({
  reference: filingReference,
  service: z.string(),
  serviceName: z.optional(localName),
  state: filingState,
  filedAt: z.string().check(format('date-time')),
  updatedAt: z.string().check(format('date-time')),
  subject: z.optional(localName),
  doNotCall: z.optional(z.literal(true)),
  filters: z.array(inboxFilter),
  nextDueAt: z.optional(z.string().check(format('date-time'))),
  assignedTo: z.optional(z.string()),
});
const inboxPage = z.looseObject({
  items: z.array(inboxEntry),
  counts: z.catchall(
    z.looseObject({
      new: z.int().check(z.gte(0)),
      'due-today': z.int().check(z.gte(0)),
      late: z.int().check(z.gte(0)),
      'waiting-for-citizen': z.int().check(z.gte(0)),
      mine: z.int().check(z.gte(0)),
    }),
    z.int().check(z.gte(0)),
  ),
  nextCursor: z.optional(z.string()),
});

/** Answer of `listInbox`. */
export const listInboxAnswer = inboxPage;
