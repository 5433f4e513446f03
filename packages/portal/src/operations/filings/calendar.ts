import type { Clock } from '../../domain/clocks.ts';
import { indianDate } from '../../domain/indian-time.ts';
import type { Language } from '../../handler/language.ts';
import { calendarEntry, type Manner } from '../../words/messages.ts';

/** What a calendar is about, and how it may speak of it. */
export interface CalendarOf {
  readonly reference: string;
  readonly clocks: readonly Clock[];
  readonly manner: Manner;
}

/** The running clocks of a filing as iCalendar (RFC 5545): whole days in India, nothing of what was filed. */
export function calendarOf({ reference, clocks, manner }: CalendarOf, language: Language, now: Date): string {
  const stamp = digits(now.toISOString());
  const events = clocks
    .filter(({ state }) => state === 'running')
    .flatMap(({ kind, startedAt, dueAt }) => [
      'BEGIN:VEVENT',
      // It stands in the file too, for whoever opens that: a discreet one names neither the station nor what runs.
      `UID:${manner === 'plain' ? `${reference}-${kind}` : `${reference.slice(-7)}-${digits(startedAt)}-${digits(dueAt)}`}@nagrik`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${indianDate(dueAt).replaceAll('-', '')}`,
      `SUMMARY:${escapeText(calendarEntry(language, reference, kind, manner))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Nagrik//Nagrik//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `2026-11-21T20:00:00.000Z` as calendars write it: `20261121T200000Z`. */
const digits = (at: string): string => at.replace(/[-:]|\.\d+/g, '');

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Lines are at most 75 octets (RFC 5545 §3.1); a character is never cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).byteLength;
    if (octets + size > 74) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
