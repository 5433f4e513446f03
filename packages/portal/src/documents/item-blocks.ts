import type { components } from '../generated/types.ts';
import type { DocumentBlock, DocumentLanguage, DocumentRow } from './document-page.ts';
import { row, rowsOf } from './document-rows.ts';
import { LOST_REPORT_WORDS } from './lost-report-words.ts';

/** The hidden part of a number is shown as hidden, so that nobody takes the rest for the whole. */
const lastFour = (digits: string | undefined): string | undefined => digits && `XXXX ${digits}`;

/** A block for each thing that was lost or taken, with the numbers by which it is known; numbered through the whole report. */
export function itemBlocks(
  { mobiles, cards, documents, vehicles, things }: components['schemas']['LostItems'],
  language: DocumentLanguage,
): DocumentBlock[] {
  const words = LOST_REPORT_WORDS[language];
  const items: readonly (readonly [name: string, rows: DocumentRow[]])[] = [
    ...(mobiles ?? []).map(
      (mobile) =>
        [
          words.sorts.mobiles,
          rowsOf(
            row(words.what, mobile.description),
            row(words.imei, mobile.imei, 'ltr'),
            row(words.imei, mobile.secondImei, 'ltr'),
            row(words.sim, mobile.simNumber && `+91 ${mobile.simNumber}`, 'ltr'),
          ),
        ] as const,
    ),
    ...(cards ?? []).map(
      (card) =>
        [
          words.cards[card.kind],
          rowsOf(row(words.holder, card.holderName), row(words.lastFour, lastFour(card.lastFour), 'ltr')),
        ] as const,
    ),
    ...(documents ?? []).map(
      (document) =>
        [
          words.documents[document.kind],
          rowsOf(
            row(words.holder, document.holderName),
            row(words.number, document.number, 'ltr'),
            row(words.issuedBy, document.issuedBy),
          ),
        ] as const,
    ),
    ...(vehicles ?? []).map(
      (vehicle) =>
        [
          words.sorts.vehicles,
          rowsOf(
            row(words.what, vehicle.description),
            row(words.registration, vehicle.registration, 'ltr'),
            row(words.chassis, vehicle.chassisNumber, 'ltr'),
          ),
        ] as const,
    ),
    ...(things ?? []).map(
      (thing) =>
        [
          words.things[thing.kind],
          rowsOf(
            row(words.what, thing.description),
            row(words.serial, thing.serialNumber, 'ltr'),
            row(words.value, thing.valueRupees === undefined ? undefined : `₹${thing.valueRupees}`, 'ltr'),
          ),
        ] as const,
    ),
  ];
  return items.map(([name, rows], at) => ({ heading: `${at + 1}. ${name}`, rows }));
}
