import { html, type TemplateResult } from 'lit';
import { currentLocale } from './msg.ts';

/** A name in the scripts in which it is recorded. */
export interface RecordedName {
  readonly en: string;
  readonly hi?: string;
  readonly ur?: string;
}

const choose = (name: RecordedName): ['hi' | 'en' | 'ur', string] => {
  const locale = currentLocale();
  const own = name[locale];
  if (own) return [locale, own];
  return locale === 'ur' && name.hi ? ['hi', name.hi] : ['en', name.en];
};

/** A recorded name as plain text, in the language being rendered where there is one. */
export const nameText = (name: RecordedName): string => choose(name)[1];

/** The same, marked with its own language, so that a screen reader changes its voice and mixed directions do not mix up. */
export const localName = (name: RecordedName): TemplateResult => {
  const [lang, text] = choose(name);
  return html`<bdi lang=${lang}>${text}</bdi>`;
};
