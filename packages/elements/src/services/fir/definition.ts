import type { FieldProblem, FirSummary } from '@nagrik/sdk';
import { msg, str } from '../../locale/msg.ts';
import type { LookupDefinition } from '../../lookup/lookup-definition.ts';
import { fir } from './service.ts';

const required = (name: string): string => {
  switch (name) {
    case 'district':
      return msg('Choose the district', { id: 'fir.district-required' });
    case 'station':
      return msg('Choose the police station', { id: 'fir.station-required' });
    case 'number':
      return msg('Write the number of the FIR', { id: 'fir.number-required' });
    case 'year':
      return msg('Write the year', { id: 'fir.year-required' });
    case 'from':
      return msg('Choose the first day', { id: 'fir.from-required' });
    default:
      return msg('Choose the last day', { id: 'fir.to-required' });
  }
};

const problem = ({ pointer, code, params }: FieldProblem): string => {
  switch (code) {
    case 'required':
      return required(pointer.replace('/', ''));
    case 'range-too-long':
      return msg(str`Choose at most ${String(params?.['limit'] ?? 90)} days at once`, { id: 'fir.range-too-long' });
    case 'before-start':
      return msg('The last day is before the first', { id: 'fir.before-start' });
    case 'in-future':
      return msg('This day is still to come', { id: 'fir.in-future' });
    default:
      return pointer === '/year'
        ? msg('Write the year with four digits, like 2025', { id: 'fir.year-wrong' })
        : msg('Write only the number, like 339', { id: 'fir.number-wrong' });
  }
};

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
  problem,
};
