/**
 * Which sections of law may stand on a public page. The rule is "deny by default": only an act of this table is ever
 * public, and of it only what the table does not name; an act or a section that cannot be read is protected.
 *
 * Sources: Youth Bar Association of India v. Union of India (2016): FIRs of sexual offences, offences under POCSO,
 * insurgency, terrorism "and of that category" are not uploaded; BNS s.72, POCSO s.23, JJ Act s.74: nothing that may
 * reveal a victim of a sexual offence or a child (DOMAIN §5). Offences that are near these by their nature (trafficking,
 * stalking, obscene images) are counted in: a list that hides too much can be opened by a decision, one that showed
 * too much cannot be undone.
 */
interface PublicAct {
  /** How the act is written in a section, e.g. `BNS 303(2)`. */
  readonly abbreviation: string;
  readonly name: string;
  /** Sections run from 1 to this. */
  readonly last: number;
  /** Inclusive runs of sections that are never public, each with the reason. */
  readonly protected: readonly (readonly [from: string, to: string, reason: Protection])[];
}

export type Protection = 'sexual-offence' | 'child' | 'trafficking' | 'against-the-state' | 'terrorism' | 'unknown-law';

const PUBLIC_ACTS: readonly PublicAct[] = [
  {
    abbreviation: 'BNS',
    name: 'Bharatiya Nyaya Sanhita, 2023',
    last: 358,
    protected: [
      ['63', '73', 'sexual-offence'],
      ['74', '79', 'sexual-offence'],
      ['93', '99', 'child'],
      ['113', '113', 'terrorism'],
      ['137', '137', 'child'],
      ['139', '139', 'child'],
      ['141', '141', 'child'],
      ['143', '144', 'trafficking'],
      ['147', '158', 'against-the-state'],
      ['294', '296', 'sexual-offence'],
    ],
  },
  {
    abbreviation: 'IPC',
    name: 'Indian Penal Code, 1860',
    last: 511,
    protected: [
      ['121', '130', 'against-the-state'],
      ['228A', '228A', 'sexual-offence'],
      ['292', '294', 'sexual-offence'],
      ['317', '318', 'child'],
      ['354', '354D', 'sexual-offence'],
      ['361', '361', 'child'],
      ['363', '363A', 'child'],
      ['366A', '366B', 'sexual-offence'],
      ['369', '369', 'child'],
      ['370', '373', 'trafficking'],
      ['375', '377', 'sexual-offence'],
      ['498', '498', 'sexual-offence'],
      ['509', '509', 'sexual-offence'],
    ],
  },
  {
    abbreviation: 'IT Act',
    name: 'Information Technology Act, 2000',
    last: 90,
    protected: [
      ['66E', '66E', 'sexual-offence'],
      ['66F', '66F', 'terrorism'],
      ['67', '67B', 'sexual-offence'],
    ],
  },
  { abbreviation: 'Arms Act', name: 'Arms Act, 1959', last: 46, protected: [] },
  { abbreviation: 'Bihar Excise Act', name: 'Bihar Prohibition and Excise Act, 2016', last: 100, protected: [] },
  { abbreviation: 'Dowry Act', name: 'Dowry Prohibition Act, 1961', last: 10, protected: [] },
  { abbreviation: 'EC Act', name: 'Essential Commodities Act, 1955', last: 16, protected: [] },
  { abbreviation: 'MV Act', name: 'Motor Vehicles Act, 1988', last: 217, protected: [] },
  { abbreviation: 'NDPS Act', name: 'Narcotic Drugs and Psychotropic Substances Act, 1985', last: 83, protected: [] },
  { abbreviation: 'PCA Act', name: 'Prevention of Cruelty to Animals Act, 1960', last: 41, protected: [] },
];

export interface Section {
  readonly act: string;
  /** Number, letter and sub-sections as written, e.g. `303(2)`. */
  readonly section: string;
}

/** Reads `BNS 303(2)`; undefined where it is not an act's abbreviation of letters and then a section's number. */
export function readSection(text: string): Section | undefined {
  const match = /^([A-Za-z][A-Za-z /-]*?)\s+(\d+[A-Z]{0,2}(?:\([0-9A-Za-z]+\))*)$/.exec(text.trim());
  return match?.[1] && match[2] ? { act: match[1], section: match[2] } : undefined;
}

/** Sections sort by number and then by letter: 354 < 354A < 355. */
function order(section: string): string {
  const match = /^(\d+)([A-Z]*)/.exec(section);
  return `${(match?.[1] ?? '').padStart(4, '0')}${match?.[2] ?? ''}`;
}

/** Why a section (`BNS 64(1)`) keeps whatever it stands on off every public page; undefined where it does not. */
export function protectionOf(text: string): Protection | undefined {
  const section = readSection(text);
  const act = section && PUBLIC_ACTS.find(({ abbreviation }) => abbreviation === section.act);
  if (!section || !act) return 'unknown-law';
  const place = order(section.section);
  if (place < order('1') || place > `${order(String(act.last))}~`) return 'unknown-law';
  return act.protected.find(([from, to]) => place >= order(from) && place <= order(to))?.[2];
}

/** Whether all sections together may be public: there is at least one, and none is protected. */
export function mayBePublic(sections: readonly string[]): boolean {
  return sections.length > 0 && sections.every((section) => protectionOf(section) === undefined);
}
