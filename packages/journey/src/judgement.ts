import { itemsOf, ruleOf, valueOf } from './body.ts';
import type { Built } from './body.ts';
import type { Page, Question } from './definition.ts';
import type { BodyIssue, Issue } from './issue.ts';
import { getAt, isWithin, pathOfPointer } from './path.ts';

/** Where the error of a path is shown. */
export interface Found {
  readonly page: Page;
  /** Of the question, or of a question inside an item of a group. */
  readonly path: string;
}

/** The question of these pages that a path belongs to. */
export function findQuestion(pages: readonly Page[], path: string): Found | undefined {
  let best: { page: Page; question: Question } | undefined;
  for (const page of pages) {
    for (const question of page.questions) {
      if (!isWithin(path, question.path) || (best && best.question.path.length > question.path.length)) continue;
      best = { page, question };
    }
  }
  if (best) return { page: best.page, path: pathInGroup(best.question, path) };
  // Something that holds several questions is missing as a whole: the first of them stands for it.
  for (const page of pages) {
    const inner = page.questions.find((question) => path !== '' && isWithin(question.path, path));
    if (inner) return { page, path: inner.path };
  }
  return undefined;
}

function pathInGroup(question: Question, path: string): string {
  const item = question.items && /^\.(\d+)\.(.+)$/.exec(path.slice(question.path.length));
  const part = item && question.items?.find((candidate) => isWithin(item[2] ?? '', candidate.path));
  return item && part ? `${question.path}.${item[1]}.${part.path}` : question.path;
}

/** An issue of a body, or of a view of it, at the question it is about; one that no page asks keeps its own path. */
export function locate(built: Built, issue: BodyIssue | Issue): Issue {
  const path = built.answerPath('path' in issue ? issue.path : pathOfPointer(issue.pointer));
  return { path: findQuestion(built.pages, path)?.path ?? path, code: issue.code, params: issue.params };
}

/** What is blank and must not be, or is not finished, on a page. */
export const missingOn = (page: Page, built: Built, answers: unknown, atEnd: boolean): readonly Issue[] =>
  page.questions.flatMap((question) => missing(question, '', { view: built.view, answers, atEnd }));

interface Judging {
  readonly view: Built['view'];
  readonly answers: unknown;
  readonly atEnd: boolean;
}

function missing(question: Question, base: string, judging: Judging): readonly Issue[] {
  const path = base + question.path;
  const answer = getAt(judging.answers, path);
  const problem = ruleOf(question).problem?.(answer, question, judging.atEnd);
  if (problem) return [{ path, code: problem }];
  const inside = itemsOf(question, answer).flatMap((item, index) =>
    item ? (question.items ?? []).flatMap((part) => missing(part, `${path}.${index}.`, judging)) : [],
  );
  if (inside.length > 0) return inside;
  const { optional } = question;
  const mayBeBlank = typeof optional === 'function' ? optional(judging.view as never) : optional;
  return mayBeBlank || valueOf(question, answer) !== undefined ? [] : [{ path, code: 'required' }];
}

/** The first thing wrong with an answer is enough to say. */
export const firstOfEach = (issues: readonly Issue[]): readonly Issue[] => {
  const firsts = new Map<string, Issue>();
  for (const issue of issues) if (!firsts.has(issue.path)) firsts.set(issue.path, issue);
  return [...firsts.values()];
};
