import { lostReportContent } from '../../documents/lost-report-content.ts';
import { LOST_REPORT_WORDS } from '../../documents/lost-report-words.ts';
import { LOST_PROPERTY_RULES } from '../../domain/lost-property-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgeLostProperty } from './judge-lost-property.ts';
import { soughtThings } from './sought-things.ts';

/** How the portal takes and follows reports of lost property. No FIR comes out of one: what was stolen is a complaint. */
export const lostPropertyKind: FilingKind<components['schemas']['LostPropertyReport']> = {
  service: 'lost-property',
  operationId: 'fileLostProperty',
  rules: LOST_PROPERTY_RULES,
  takesFiles: true,
  email: ({ reporter }) => reporter.email,
  judge: judgeLostProperty,
  subject({ items }) {
    const sorts = Object.keys(items) as (keyof typeof items)[];
    const said = (language: 'en' | 'hi' | 'ur'): string =>
      sorts.map((sort) => LOST_REPORT_WORDS[language].sorts[sort]).join(', ');
    return { en: said('en'), hi: said('hi'), ur: said('ur') };
  },
  seeks: soughtThings,
  receipt: lostReportContent,
  // It is shown where a card or a SIM is to be replaced.
  receiptEndsWith: ['withdrawn'],
};
