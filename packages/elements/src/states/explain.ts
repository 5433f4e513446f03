import type { Failure } from '@nagrik/sdk';
import { hasWords, loadWords } from '../locale/load-words.ts';
import type { Locale } from '../locale/locale.ts';
import { currentLocale, msg } from '../locale/msg.ts';
import type { FailureWords } from './failure-words.ts';

let exactly: ((failure: Failure) => FailureWords) | undefined;

/** What went wrong and what to do: in general words until the exact ones have come. */
export const explain = (failure: Failure): FailureWords =>
  exactly && hasWords(currentLocale(), ['failure'])
    ? exactly(failure)
    : {
        title: msg('This did not work', { id: 'state.failed.title' }),
        advice: msg('Check your internet and try again.', { id: 'state.failed.advice' }),
        retry: true,
      };

/**
 * Brings the exact words for failures, after the first screen: hardly anybody needs them, and whoever does must not depend on
 * the network that has just failed.
 */
export const learnToExplain = async (locale: Locale): Promise<void> => {
  const [{ failureWords }] = await Promise.all([import('./failure-words.ts'), loadWords(locale, ['failure'])]);
  exactly = failureWords;
};
