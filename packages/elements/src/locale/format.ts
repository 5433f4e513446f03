import { currentLocale } from './msg.ts';

/** Indian calendars and clocks, with the digits that Indian forms and phones use in all three languages. */
export const TAGS = { hi: 'hi-IN-u-nu-latn', en: 'en-IN', ur: 'ur-IN-u-nu-latn' } as const;
/** Everything on the portal happens in Indian Standard Time, wherever the reader is. */
const IST = 'Asia/Kolkata';

const formats = new Map<string, Intl.DateTimeFormat>();
/** In Indian Standard Time, in the language being rendered. @param value an ISO 8601 date, with or without a time */
export const format = (value: string | Date, options: Intl.DateTimeFormatOptions): string => {
  const date = new Date(value);
  // A newer server may send what this version cannot read: the raw text is better than an exception.
  if (Number.isNaN(date.getTime())) return String(value);
  const tag = TAGS[currentLocale()];
  const key = tag + JSON.stringify(options);
  let formatter = formats.get(key);
  if (!formatter) formats.set(key, (formatter = new Intl.DateTimeFormat(tag, { timeZone: IST, ...options })));
  return formatter.format(date);
};

/** `21 नवंबर 2026`, in the language being rendered. @param value an ISO 8601 date or date and time */
export const formatDate = (value: string | Date): string =>
  format(value, { day: 'numeric', month: 'long', year: 'numeric' });

/** Lakhs and crores in every language: Intl would group Urdu in thousands, as nobody in Bihar does. */
const NUMBERS = 'en-IN';

/** A number with Indian grouping (`2,00,000`). */
export const formatNumber = (value: number): string => new Intl.NumberFormat(NUMBERS).format(value);
