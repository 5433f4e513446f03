import type { FirSummary } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { LookupDefinition } from '../../lookup/lookup-definition.ts';
import { fir } from './service.ts';

/** The FIR lookup as the engine of lookups runs it. */
export const firLookup: LookupDefinition<FirSummary> = {
  words: fir.words,
  heading: fir.name,
  intro: fir.summary,
  numberLabel: () => msg('FIR number', { id: 'fir.number' }),
  numberHint: () => msg('As it stands on the paper, like 339 or 339/2025', { id: 'fir.number-hint' }),
  byNumber: () => msg('I know the number of the FIR', { id: 'fir.by-number' }),
  byDates: () => msg('I know only about when it was registered', { id: 'fir.by-dates' }),
  find: async (portal, { station, by, number, year, from, to, cursor }, options) =>
    (await import('./operations.ts')).findFirs(
      portal,
      { station, ...(by === 'number' ? { number, year: Number(year) } : { from, to }), ...(cursor && { cursor }) },
      options,
    ),
  loadAnswer: () => import('./answer.ts').then(({ firAnswer }) => firAnswer),
};
