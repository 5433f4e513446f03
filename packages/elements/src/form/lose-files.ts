import { type BodyIssue, type FileAnswer, type Journey } from '@nagrik/journey';

/**
 * Marks the files that the portal no longer has (an upload that no filing claims is deleted after a day): only they have
 * to be sent again, from the bytes that the draft has kept.
 */
export const loseFiles = (journey: Journey, issues: readonly BodyIssue[]): void => {
  const questions = journey.pages.flatMap((page) => page.questions).filter(({ control }) => control === 'files');
  for (const { path } of questions) {
    const lost = new Set(
      issues.flatMap(({ pointer, code }) => {
        const index = code === 'not-found' && pointer.startsWith(`/${path.replaceAll('.', '/')}/`);
        return index ? [Number(pointer.split('/').at(-1))] : [];
      }),
    );
    if (lost.size === 0) continue;
    const files = (journey.read(path) as readonly FileAnswer[] | undefined) ?? [];
    journey.answer(
      path,
      files.map((file, index) => (lost.has(index) ? { ...file, state: 'failed', failure: 'not-found' } : file)),
    );
  }
};
