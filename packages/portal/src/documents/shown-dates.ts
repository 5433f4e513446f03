import { indianDate } from '../domain/indian-time.ts';

/** An instant as date and time in India, `YYYY-MM-DDTHH:MM:SS`. */
export function inIndia(at: string): string {
  return new Date(Date.parse(at) + 5.5 * 3_600_000).toISOString().slice(0, 19);
}

/** `21/11/2026` (DOMAIN §2), of an instant or of a date `YYYY-MM-DD`. */
export function shownDate(at: string): string {
  return (/^\d{4}-\d{2}-\d{2}$/.test(at) ? at : indianDate(at)).split('-').reverse().join('/');
}

/** `21/11/2026, 10:04`. */
export function shownTime(at: string): string {
  return `${shownDate(at)}, ${inIndia(at).slice(11, 16)}`;
}
