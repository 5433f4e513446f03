/**
 * How the scripts that a site embeds find what belongs to a tag: here by the catalogue. In the bundle `load-tag-by-name.ts` takes
 * the place of this module, so that a page that shows one service downloads nothing of the others.
 */
import { loadWords } from '../locale/load-words.ts';
import type { Locale } from '../locale/locale.ts';
import { services } from '../services/catalogue.ts';

/**
 * Imports and registers the element of a tag, and at the same time the words of its first screen: on a slow network each round
 * trip is most of a second.
 *
 * @throws what an import threw (the network failed), or where there is no such service
 */
export const loadTag = (tag: string, locale: Locale): Promise<unknown> => {
  const service = services.find((each) => each.tag === tag);
  if (!service) return Promise.reject(new Error(`There is no service <${tag}>.`));
  return Promise.all([service.load(), loadWords(locale, service.words)]);
};
