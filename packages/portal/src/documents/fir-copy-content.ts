import type { ScriptedText } from '../domain/backend-records.ts';
import type { FilerFir, PublicFir } from '../domain/redaction.ts';
import type { components } from '../generated/types.ts';
import { accountBlock, type DocumentContent, type DocumentLanguage, type DocumentRow } from './document-page.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { FIR_COPY_WORDS } from './fir-copy-words.ts';
import { shownDate } from './shown-dates.ts';

type StationRef = components['schemas']['StationRef'];

export interface FirCopyFacts {
  readonly fir: PublicFir;
  readonly station: StationRef;
  /** Where a zero FIR was registered again. */
  readonly registeredAtStation?: StationRef;
  /** Only on the informant's own copy. */
  readonly filer?: Pick<FilerFir, 'informant' | 'withheld'>;
}

/** What a copy of a FIR says. The type of `fir` has no field for a person; only a filer's copy names one: the filer. */
export function firCopyContent(facts: FirCopyFacts, language: DocumentLanguage): DocumentContent {
  const { fir, station, registeredAtStation, filer } = facts;
  const words = FIR_COPY_WORDS[language];
  const text = (value: ScriptedText): string => localName(value, language);
  const named = (ref: StationRef): string => `${text(ref.name)}, ${text(ref.districtName)}`;
  const row = (label: string, value: string | undefined, ltr = false): DocumentRow[] =>
    value === undefined || value === '' ? [] : [{ label, value, ...(ltr && { ltr }) }];
  const { registeredAs } = fir;
  const again = registeredAs && registeredAtStation;
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.number, value: `${fir.number}/${fir.year}` },
    blocks: [
      {
        rows: [
          ...row(words.station, named(station)),
          ...row(words.registeredOn, shownDate(fir.registeredOn), true),
          ...row(words.sections, fir.sections.join('; '), true),
          ...row(
            words.occurred,
            [fir.occurredOn, fir.occurredTo]
              .flatMap((at) => at ?? [])
              .map(shownDate)
              .join(' – '),
            true,
          ),
          ...row(words.place, fir.place && text(fir.place)),
          ...row(words.zeroFir, fir.zeroFir ? words.zeroFirMeaning : undefined),
          ...row(
            words.registeredAs,
            again && `${registeredAs.number}/${registeredAs.year}, ${named(registeredAtStation)}`,
          ),
          ...row(words.stage, words.stages[fir.stage]),
          ...row(words.court, fir.courtCaseNumber, true),
          ...row(words.informant, filer?.informant?.name),
          ...row(words.address, filer?.informant?.address),
        ],
      },
      ...(fir.gist ? [accountBlock(words.gist, text(fir.gist))] : []),
      {
        heading: words.about,
        paragraphs: filer ? [words.filerCopy, ...(filer.withheld ? [words.withheld] : [])] : [words.publicCopy],
      },
    ],
  };
}
