// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const contactBy = z.enum(['call', 'sms', 'visit_station', 'none']);
const contactTime = text('', 1, 200);
const messageWish = z.enum(['plain', 'discreet']);
const contactWishes = z.strictObject({
  contactBy: contactBy,
  contactTime: z.optional(contactTime),
  messages: z.optional(messageWish),
});

/** Body of `changeContact`. */
export const changeContactBody = contactWishes;
