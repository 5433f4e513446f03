import type { FileAnswer, Journey } from '@nagrik/journey';

/** Paths of the questions with files that were being sent when the draft was kept. */
export const filesOnTheirWay = (journey: Journey): readonly string[] =>
  journey.pages.flatMap(({ questions }) =>
    questions.flatMap(({ control, path }) => {
      const files = control === 'files' ? (journey.read(path) as readonly FileAnswer[] | undefined) : undefined;
      return files?.some(({ state }) => state === 'waiting' || state === 'sending') ? [path] : [];
    }),
  );
