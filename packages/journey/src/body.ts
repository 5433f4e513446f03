import { controlRules } from './control.ts';
import type { ControlRule } from './control.ts';
import type { FormDefinition, Page, Question } from './definition.ts';
import { getAt, isWithin, merged, withAt } from './path.ts';
import type { Tree } from './path.ts';

/** What the answers amount to: which pages apply, what they say, and the request that comes of it. */
export interface Built {
  /** The pages that apply, in order. */
  readonly pages: readonly Page[];
  /** Values of the pages that apply, with the local ones beneath `local`. */
  readonly view: Tree;
  /** The request body: values without `local`, and what the definition fills in. */
  readonly body: Tree;
  /** Path of an answer from a path in the body: blank items of a group were dropped, so indexes may differ. */
  answerPath(bodyPath: string): string;
}

/** The rule of a question's control. */
export const ruleOf = (question: Question): ControlRule => controlRules[question.control];

/** The value of a question for the body, undefined when it is blank. */
export function valueOf(question: Question, answer: unknown): unknown {
  if (!question.items) return ruleOf(question).toBody(answer, question);
  const items = itemsOf(question, answer).flatMap((item) => (item === undefined ? [] : [item]));
  return items.length > 0 ? items : undefined;
}

/** The items of a group, undefined where an item was left blank. */
export const itemsOf = (group: Question, answer: unknown): readonly (Tree | undefined)[] =>
  (Array.isArray(answer) ? answer : []).map((item: unknown) => {
    let tree: unknown = {};
    for (const question of group.items ?? []) {
      const value = valueOf(question, getAt(item, question.path));
      if (value !== undefined) tree = withAt(tree, question.path, value);
    }
    return Object.keys(tree as Tree).length > 0 ? (tree as Tree) : undefined;
  });

/**
 * Walks the pages in order. A `when` sees the values of the pages before it that apply, never a value of a skipped
 * page: so a chain of conditions closes as a whole, while the answers stay where they are.
 */
export function build<Request>(definition: FormDefinition<Request>, answers: unknown): Built {
  const pages: Page[] = [];
  const indexes = new Map<string, readonly number[]>();
  let view: unknown = {};
  for (const page of definition.pages) {
    if (page.when && !page.when(view as never)) continue;
    pages.push(page);
    for (const question of page.questions) {
      const answer = getAt(answers, question.path);
      const value = valueOf(question, answer);
      if (value === undefined) continue;
      // `place` and `place.text` may both be asked: objects meet.
      view = withAt(view, question.path, merged(getAt(view, question.path), value));
      if (!question.items) continue;
      const kept = itemsOf(question, answer).flatMap((item, index) => (item === undefined ? [] : [index]));
      indexes.set(question.path, kept);
    }
  }
  const asked = withAt(view, 'local', undefined);
  return {
    pages,
    view: view as Tree,
    body: merged(definition.fill(view as never), asked) as Tree,
    answerPath(bodyPath) {
      for (const [group, kept] of indexes) {
        const match = isWithin(bodyPath, group) ? /^\.(\d+)(.*)$/.exec(bodyPath.slice(group.length)) : null;
        if (match) return `${group}.${kept[Number(match[1])] ?? match[1]}${match[2]}`;
      }
      return bodyPath;
    },
  };
}
