import type { StationKind } from './place.ts';

/** What the name and the unit of a CCTNS entry say about its kind; the first that fits. */
const KINDS: readonly (readonly [kind: StationKind, fits: (name: string, unit: string) => boolean])[] = [
  ['railway', (name, unit) => /^(5132|578[245])$/.test(unit) || /^GRP |\bRAIL$/.test(name)],
  ['mahila', (name) => name === 'MAHILA'],
  ['sc_st', (name) => /^(SC\/ST|HARIJAN)\b/.test(name)],
  ['traffic', (name) => /\b(TRAFFIC|YATAYAT)\b/.test(name)],
  ['cyber', (name) => /\bCYBER\b/.test(name)],
  ['riverine', (name) => /^(RIVERINE|NADI)\b/.test(name)],
  ['unit', (name, unit) => unit === '5101' || /\b(ATS|ECONOMIC OFFENCES)\b/.test(name)],
];

export function stationKind(cctnsName: string, unitCode: string): StationKind {
  const name = cctnsName.toUpperCase();
  return KINDS.find(([, fits]) => fits(name, unitCode))?.[0] ?? 'territorial';
}

const ACRONYMS = new Set(['ATS', 'A.T.S.', 'GRP', 'NTPC', 'SC/ST', 'L.N.M.']);

/** The words of a CCTNS name without what only says that it is a police station. */
function words(cctnsName: string): string[] {
  return cctnsName
    .toUpperCase()
    .replace(/^HARIJAN P\.S\.$/, 'SC/ST')
    .replace(/\(ASST PS\)|\bPS \d BLOCK\b|\bPS\b|\bP\.S\.|\bPOLICE STATION\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** `KRISHNA BRAHM` → `Krishna Brahm`: the spelling of CCTNS, in letters that can be read. */
export function englishName(cctnsName: string, kind: StationKind): string {
  const name = words(cctnsName)
    .map((word) => (ACRONYMS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
  return kind === 'railway' && !/GRP|Rail/.test(name) ? `${name} (Railway)` : name;
}

/** How the kind is said in Hindi where the name alone would not stand as a station's. */
const HINDI_KINDS: Partial<Record<StationKind, string>> = {
  mahila: 'महिला थाना',
  sc_st: 'एससी/एसटी थाना',
  cyber: 'साइबर थाना',
};

/**
 * The name in Hindi, derived word by word.
 * @param dictionary Devanagari for each word of CCTNS names.
 * @returns undefined where a word is not known: a missing name is better than a wrong one.
 */
export function hindiName(
  cctnsName: string,
  kind: StationKind,
  dictionary: ReadonlyMap<string, string>,
): string | undefined {
  const whole = HINDI_KINDS[kind];
  if (whole) return whole;
  const parts = words(cctnsName).map((word) => dictionary.get(word));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const name = parts.join(' ');
  if (kind === 'railway') return /रेल|जीआरपी/.test(name) ? name : `${name} (रेल)`;
  if (kind === 'riverine') return name.replace('नदी', 'नदी थाना');
  return kind === 'traffic' ? `${name} थाना` : name;
}
