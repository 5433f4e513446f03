import { mayBePublic } from './sections.ts';

/** Whether everybody can find a FIR, as it was decided when it was registered. */
export type Publication = 'published' | 'withheld';

/** What a complaint says that bears on publishing the FIR that comes out of it. */
export interface PublicationFacts {
  readonly nature: string;
  readonly victims?: readonly { readonly age?: number }[];
}

/** Natures of which nothing is public, whatever sections an officer then wrote (BNS s.72, POCSO s.23). */
const PROTECTED_NATURES: readonly string[] = ['sexual_offence', 'offence_against_child'];

/** Whether a child is named in it: never public, whatever the offence (JJ Act s.74). */
export function namesChild({ nature, victims = [] }: PublicationFacts): boolean {
  return nature === 'offence_against_child' || victims.some(({ age }) => age !== undefined && age < 18);
}

/**
 * A FIR is published at once (Youth Bar Association, 2016: within 24 hours) where the officer's sections and the
 * filer's own words both allow it. A DSP or above can withhold it later.
 */
export function publicationOf(sections: readonly string[], facts: PublicationFacts): Publication {
  const allowed = mayBePublic(sections) && !PROTECTED_NATURES.includes(facts.nature) && !namesChild(facts);
  return allowed ? 'published' : 'withheld';
}

/** A line of a log, as far as the publication of its FIR needs it. */
interface PublicationLine {
  readonly kind: string;
  readonly publication?: unknown;
}

/** Whether a DSP or above has decided that nobody but the filer finds the FIR of this log, the one that is still to come too. */
export const isWithheld = (log: readonly PublicationLine[]): boolean =>
  log.findLast(({ kind }) => kind === 'fir_withheld' || kind === 'fir_released')?.kind === 'fir_withheld';

/** What a decision about the FIR of a log makes of its publication: what is taken back leaves it as it was registered. */
export function publicationAfter(
  kind: string,
  log: readonly PublicationLine[],
): { readonly publication?: Publication } {
  if (kind === 'fir_withheld') return { publication: 'withheld' };
  if (kind !== 'fir_released') return {};
  const before = log.findLastIndex((line) => line.kind === 'fir_withheld');
  const was = log.findLast(({ publication }, index) => publication !== undefined && index < before)?.publication;
  return { publication: was === 'published' ? 'published' : 'withheld' };
}

/** Ranks of a Deputy Superintendent or above, as they are written in Bihar. What is not among them may decide nothing. */
const DSP_OR_ABOVE: ReadonlySet<string> = new Set([
  ...['DSP', 'DY SP', 'DYSP', 'SDPO', 'ASP', 'ADDL SP', 'CITY SP', 'SP', 'SSP', 'DIG', 'IG', 'ADG', 'DG', 'DGP'],
]);

/** Whether an officer may decide what everybody sees of a case: a DSP or above (Youth Bar Association, 2016). */
export const mayDecidePublication = (rank: string | undefined): boolean =>
  rank !== undefined && DSP_OR_ABOVE.has(rank.toUpperCase().replaceAll('.', '').replace(/\s+/g, ' ').trim());
