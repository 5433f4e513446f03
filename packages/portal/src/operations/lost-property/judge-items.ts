import { hasLuhnDigit, mayBeAadhaar } from '@nagrik/journey';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';

/** One report holds this many things, of all sorts together (DOMAIN §1). */
const mostItems = 10;

/** What a schema cannot say about things that were lost or taken: how many there are in all, whether an IMEI is one, and what is none of our business. */
export function judgeItems(items: components['schemas']['LostItems']): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const lists = Object.entries(items);
  if (lists.reduce((sum, [, list]) => sum + list.length, 0) > mostItems) {
    const pointer = `/items/${lists.at(-1)?.[0] ?? ''}`;
    problems.push({ pointer, in: 'body', code: 'too-many', params: { limit: mostItems } });
  }
  for (const [at, mobile] of (items.mobiles ?? []).entries()) {
    for (const field of ['imei', 'secondImei'] as const) {
      if (mobile[field] === undefined || hasLuhnDigit(mobile[field])) continue;
      problems.push({ pointer: `/items/mobiles/${at}/${field}`, in: 'body', code: 'check-character' });
    }
  }
  for (const [at, { number }] of (items.documents ?? []).entries()) {
    // Of an Aadhaar number the last four digits are kept, and those of a card (DOMAIN §5).
    if (number !== undefined && mayBeAadhaar(number))
      problems.push({ pointer: `/items/documents/${at}/number`, in: 'body', code: 'not-accepted' });
  }
  return problems;
}
