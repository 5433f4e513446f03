import { absenceProblems, ageProblems, mayBeSenior, seniorYears } from '@nagrik/journey';
import { indianDate } from '../../domain/indian-time.ts';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

type Request = components['schemas']['SeniorRequest'];

/**
 * What a schema cannot say about a senior citizen's request: that it says what it asks for, and nothing else; how old somebody can be,
 * and on which days they can be away.
 */
export function judgeSeniorRequest(request: Request, { now }: Pick<JudgeContext, 'now'>): FieldProblem[] {
  const { need, person, absence } = request;
  const today = indianDate(now);
  const problem = (pointer: string, code: FieldProblem['code'], params?: FieldProblem['params']): FieldProblem => ({
    ...{ pointer, in: 'body', code },
    ...(params && { params }),
  });
  const needed = (part: Request['need']): FieldProblem[] =>
    (part === need) === (request[part] !== undefined)
      ? []
      : [problem(`/${part}`, part === need ? 'required' : 'not-accepted')];
  return [
    ...needed('registration'),
    ...needed('help'),
    ...needed('absence'),
    ...(need === 'registration' ? judgeAge(person.age, today, problem) : []),
    ...absenceProblems(absence ?? {}, today).map(({ field, code, params }) =>
      problem(`/absence/${field}`, code, params),
    ),
  ];
}

function judgeAge(
  age: Request['person']['age'],
  today: string,
  problem: (pointer: string, code: FieldProblem['code'], params?: FieldProblem['params']) => FieldProblem,
): FieldProblem[] {
  if (!age) return [problem('/person/age', 'required')];
  const impossible = ageProblems(age, today);
  if (impossible.length > 0) return impossible.map(({ field, code }) => problem(`/person/age/${field}`, code));
  return mayBeSenior(age, today)
    ? []
    : [problem(`/person/age/${saidIn(age.kind)}`, 'too-young', { limit: seniorYears })];
}

/** The field in which an age of this kind is said. */
const saidIn = (kind: NonNullable<Request['person']['age']>['kind']): 'dateOfBirth' | 'yearOfBirth' | 'years' =>
  kind === 'date_of_birth' ? 'dateOfBirth' : kind === 'year_of_birth' ? 'yearOfBirth' : 'years';
