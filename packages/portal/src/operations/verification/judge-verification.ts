import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

/** What a schema cannot say about a verification: that nobody asks about themselves, what is needed of a driver, and that no end lies before its beginning. */
export function judgeVerification(
  { kind, subject, from, to }: components['schemas']['VerificationRequest'],
  { mobile }: Pick<JudgeContext, 'mobile'>,
): FieldProblem[] {
  const problem = (pointer: string, code: FieldProblem['code']): FieldProblem => ({ pointer, in: 'body', code });
  return [
    // Whoever asks would agree in the place of the person.
    ...(subject.mobile === mobile ? [problem('/subject/mobile', 'not-accepted')] : []),
    ...(kind === 'driver' && subject.licenceNumber === undefined
      ? [problem('/subject/licenceNumber', 'required')]
      : []),
    ...(to !== undefined && to < from ? [problem('/to', 'before-start')] : []),
  ];
}
