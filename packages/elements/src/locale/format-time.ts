import { format, formatDate, TAGS } from './format.ts';
import { currentLocale } from './msg.ts';

/** `21 नवंबर 2026 को शाम 8:15 बजे`, in the language being rendered. @param value an ISO 8601 date and time */
export const formatDateTime = (value: string | Date): string =>
  format(value, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
    // Hindi says "शाम 8:15 बजे"; without this Intl writes "8:15 pm बजे", half in English.
    ...(currentLocale() !== 'en' && { dayPeriod: 'short' }),
  });

/** A time that the portal has kept: of some things it keeps the day alone, as its midnight in India. */
export const formatKept = (value: string): string =>
  (Date.parse(value) + 19_800_000) % 86_400_000 === 0 ? formatDate(value) : formatDateTime(value);

/** A length of time in days (`3 दिन`). */
export const formatDays = (days: number): string =>
  new Intl.NumberFormat(TAGS[currentLocale()], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
