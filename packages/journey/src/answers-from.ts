import { ruleOf } from './body.ts';
import type { FormDefinition, Question } from './definition.ts';
import { getAt, merged, withAt } from './path.ts';

/**
 * The answers that make a given body: what is carried over from another journey, and what tests type in. Local answers
 * cannot be read from a body; they are given beside it.
 *
 * @param local answers by path beneath `local`, as they would be typed.
 */
export function answersFrom(
  definition: FormDefinition,
  body: unknown,
  local: Readonly<Record<string, unknown>> = {},
): unknown {
  let answers: unknown = Object.keys(local).length > 0 ? { local } : {};
  for (const question of definition.pages.flatMap((page) => page.questions)) {
    const answer = answerFrom(question, getAt(body, question.path));
    if (answer !== undefined) answers = withAt(answers, question.path, both(getAt(answers, question.path), answer));
  }
  return answers;
}

/** Two pages may ask for parts of the same items, each under its own condition. */
const both = (one: unknown, other: unknown): unknown =>
  Array.isArray(one) && Array.isArray(other)
    ? other.map((item: unknown, index) => merged(one[index], item))
    : merged(one, other);

function answerFrom(question: Question, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (!question.items || !Array.isArray(value)) return ruleOf(question).fromBody(value);
  return value.map((item: unknown) => {
    let answers: unknown = {};
    for (const part of question.items ?? []) {
      const answer = answerFrom(part, getAt(item, part.path));
      if (answer !== undefined) answers = withAt(answers, part.path, answer);
    }
    return answers;
  });
}
