import { absencesOverlap } from '@nagrik/journey';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';

type Request = components['schemas']['SeniorRequest'];

/** One account may tell of several people, who go away on days of their own. */
const sameName = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * An absence that shares a day with another open one of the same person: nobody at the station would know which of the two holds.
 *
 * @param reference - of the other, which can be withdrawn
 */
export function judgeOverlap(
  { absence, person }: Request,
  other: Pick<Request, 'absence' | 'person'>,
  reference: string,
): FieldProblem | undefined {
  if (!absence || !other.absence || !sameName(other.person.name, person.name)) return undefined;
  if (!absencesOverlap(other.absence, absence)) return undefined;
  return { pointer: '/absence/from', in: 'body', code: 'overlaps', params: { reference } };
}
