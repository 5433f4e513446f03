/** The languages of the portal. English is the source of the words, Hindi the language of whoever says nothing. */
export const LOCALES = ['hi', 'en', 'ur'] as const;
export type Locale = (typeof LOCALES)[number];

/** Hindi is the official language of Bihar and what most citizens read. */
export const DEFAULT_LOCALE: Locale = 'hi';

/**
 * The language that serves a BCP 47 tag (`"hi-IN"` → `hi`); Hindi where the tag is none of ours.
 * @param tag the value of a `lang` attribute, or nothing
 */
export const localeFor = (tag: string | null | undefined): Locale => {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_LOCALE;
};

/** Urdu is written from right to left. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ur' ? 'rtl' : 'ltr');
