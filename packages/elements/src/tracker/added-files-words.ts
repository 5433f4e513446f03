import type { Question } from '@nagrik/journey';
import { msg } from '../locale/msg.ts';

/** What is said where somebody adds photos and papers to a filing, with script and without. */
export const addedFilesWords = {
  textMissing: () => msg('Write what your photo or paper shows', { id: 'filing-files.text-missing' }),
  unfinished: () =>
    msg('Wait until all files are added, or remove those that failed', { id: 'form-later.error.files' }),
} as const;

/** Asks for photos and papers beside the words that are added to a filing. */
export const addedFiles: Question = {
  path: 'uploadIds',
  control: 'files',
  optional: true,
  label: () => msg('Photos or papers', { id: 'filing-files.label' }),
  hint: () =>
    msg('The station gets them together with your words. Write above what they show.', { id: 'filing-files.hint' }),
};
