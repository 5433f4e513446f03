import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import { CLAIM_RECEIPT_WORDS } from './claim-receipt-words.ts';
import { accountBlock, type DocumentContent, type DocumentLanguage } from './document-page.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { shownTime } from './shown-dates.ts';

/**
 * The receipt of a claim: who claims which entry, where the thing is kept, what to bring. Neither the number nor the mark is on it, because
 * whoever found the paper could claim the thing with them.
 */
export function claimReceiptContent(
  { reference, filedAt, filing, station }: ReceiptFacts<components['schemas']['RecoveredClaim']>,
  language: DocumentLanguage,
): DocumentContent {
  const words = CLAIM_RECEIPT_WORDS[language];
  const { recoveredId, reporter, proof } = filing;
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: reference },
    blocks: [
      {
        rows: [
          { label: words.filedAt, value: shownTime(filedAt), ltr: true },
          { label: words.entry, value: recoveredId, ltr: true },
          ...(station
            ? [
                {
                  label: words.station,
                  value: `${localName(station.name, language)}, ${localName(station.districtName, language)}`,
                },
              ]
            : []),
          { label: words.claimant, value: reporter.name },
        ],
      },
      ...(proof === undefined ? [] : [accountBlock(words.proof, proof)]),
      { heading: words.next, steps: words.steps },
    ],
  };
}
