import { indianDate } from '../../domain/indian-time.ts';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

/** What a schema cannot say about a request for a character certificate: that nobody lived anywhere next year, or left before they came. */
export function judgeCharacterCertificate(
  { earlierAddresses = [] }: components['schemas']['CharacterCertificateRequest'],
  { now }: Pick<JudgeContext, 'now'>,
): FieldProblem[] {
  const thisYear = Number(indianDate(now).slice(0, 4));
  return earlierAddresses.flatMap(({ fromYear, toYear }, at) => {
    const problem = (field: string, code: FieldProblem['code']): FieldProblem => ({
      pointer: `/earlierAddresses/${at}/${field}`,
      in: 'body',
      code,
    });
    return [
      ...(fromYear !== undefined && fromYear > thisYear ? [problem('fromYear', 'in-future')] : []),
      ...(toYear !== undefined && toYear > thisYear ? [problem('toYear', 'in-future')] : []),
      ...(fromYear !== undefined && toYear !== undefined && toYear < fromYear
        ? [problem('toYear', 'before-start')]
        : []),
    ];
  });
}
