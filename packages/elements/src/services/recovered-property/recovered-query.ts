import type { ListRecoveredQuery } from '@nagrik/sdk';
import { indianDay } from '../../guarded/indian-day.ts';
import type { SentQuery } from '../../list/list-definition.ts';
import { numberEnd } from './number-end.ts';

/** What is looked for, as the contract has it: of a number only its end is sent, and days are counted back from today. */
export const recoveredQuery = ({ q, since, ...query }: SentQuery): ListRecoveredQuery => {
  const endsIn = numberEnd(q ?? '');
  return {
    // The other filters' values are the contract's.
    ...(query as ListRecoveredQuery),
    ...(endsIn ? { endsIn } : q && { q }),
    ...(since && { from: indianDay(Number(since)) }),
  };
};
