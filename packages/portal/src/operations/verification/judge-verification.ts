import { adultYears, ageProblems, mayBeChild } from '@nagrik/journey';
import { indianDate } from '../../domain/indian-time.ts';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

/**
 * What a schema cannot say about a verification: that nobody asks about themselves, how old somebody can be, where they live now, what is needed
 * of a driver, and that no end lies before its beginning.
 */
export function judgeVerification(
  { kind, subject, from, to }: components['schemas']['VerificationRequest'],
  { mobile, now }: Pick<JudgeContext, 'mobile' | 'now'>,
): FieldProblem[] {
  const problem = (pointer: string, code: FieldProblem['code'], params?: FieldProblem['params']): FieldProblem => ({
    ...{ pointer, in: 'body', code },
    ...(params && { params }),
  });
  const livesElsewhere = subject.livesAt === 'elsewhere';
  return [
    // Whoever asks would agree in the place of the person.
    ...(subject.mobile === mobile ? [problem('/subject/mobile', 'not-accepted')] : []),
    ...judgeAge(subject, indianDate(now)).map(({ field, code, params }) => problem(`/subject/${field}`, code, params)),
    ...(livesElsewhere === (subject.presentAddress !== undefined)
      ? []
      : [problem('/subject/presentAddress', livesElsewhere ? 'required' : 'not-accepted')]),
    ...(kind === 'driver' && subject.licenceNumber === undefined
      ? [problem('/subject/licenceNumber', 'required')]
      : []),
    ...(to !== undefined && to < from ? [problem('/to', 'before-start')] : []),
  ];
}

type Said = Pick<components['schemas']['VerificationSubject'], 'age' | 'dateOfBirth'>;
type AgeFault = Pick<FieldProblem, 'code' | 'params'> & { readonly field: keyof Said };

/** What the schema leaves open: that one of both is said, and which days nobody can be born on. */
function judgeAge({ age, dateOfBirth }: Said, today: string): readonly AgeFault[] {
  if (dateOfBirth === undefined) return age === undefined ? [{ field: 'age', code: 'required' }] : [];
  const said = { kind: 'date_of_birth', dateOfBirth };
  const [impossible] = ageProblems(said, today);
  if (impossible) return [{ field: 'dateOfBirth', code: impossible.code }];
  return mayBeChild(said, today) ? [{ field: 'dateOfBirth', code: 'too-young', params: { limit: adultYears } }] : [];
}
