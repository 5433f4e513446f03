import { DEFAULT_LOCALE, type Locale } from './locale.ts';

let current: Locale = DEFAULT_LOCALE;

/** The language that `msg()` speaks at this moment. */
export const currentLocale = (): Locale => current;

/**
 * Lets `msg()` speak a language until somebody says another one. Rendering is synchronous, so setting it before each
 * render is enough; everything else calls {@link inLocale}.
 */
export const speak = (locale: Locale): void => {
  current = locale;
};

/** Evaluates a thunk in a language: `inLocale('ur', () => service.name())`. Works on a server too. */
export const inLocale = <T>(locale: Locale, thunk: () => T): T => {
  const before = current;
  current = locale;
  try {
    return thunk();
  } finally {
    current = before;
  }
};
