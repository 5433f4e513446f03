import { hasLuhnDigit } from '@nagrik/journey';
import type { Places } from '../data/places.ts';
import type { RecoveredSource, ScriptedText, ThingNumber } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { DEMO_FIR_STATIONS } from './demo-accounts.ts';
import { inventedVillage } from './invented-names.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Nalanda's, whose site is the example, and those that have FIRs. */
const SHOWN = ['5134026', ...DEMO_FIR_STATIONS.slice(0, 3), '5134026', ...DEMO_FIR_STATIONS.slice(3)];

/** What a thing is, as thousands would describe theirs. Everything is of the make "Namuna": a sample. */
const THINGS: Readonly<Record<RecoveredSource['kind'], readonly ScriptedText[]>> = {
  mobile: [
    { en: 'Namuna phone, black', hi: 'नमूना फ़ोन, काला', ur: 'نمونہ فون، کالا' },
    { en: 'Namuna phone, blue', hi: 'नमूना फ़ोन, नीला', ur: 'نمونہ فون، نیلا' },
    { en: 'Namuna phone with keys, red', hi: 'बटन वाला नमूना फ़ोन, लाल', ur: 'بٹن والا نمونہ فون، لال' },
  ],
  vehicle: [
    { en: 'Namuna motorcycle, black', hi: 'नमूना मोटरसाइकिल, काली', ur: 'نمونہ موٹر سائیکل، کالی' },
    { en: 'Namuna scooter, grey', hi: 'नमूना स्कूटी, स्लेटी', ur: 'نمونہ اسکوٹی، سرمئی' },
    { en: 'Namuna bicycle, green', hi: 'नमूना साइकिल, हरी', ur: 'نمونہ سائیکل، ہری' },
  ],
  document: [
    { en: 'Driving licence (sample)', hi: 'ड्राइविंग लाइसेंस (नमूना)', ur: 'ڈرائیونگ لائسنس (نمونہ)' },
    { en: 'School certificate (sample)', hi: 'स्कूल का प्रमाण-पत्र (नमूना)', ur: 'اسکول کی سند (نمونہ)' },
  ],
  jewellery: [
    { en: 'Anklets of silver (sample)', hi: 'चाँदी की पायल (नमूना)', ur: 'چاندی کی پازیب (نمونہ)' },
    { en: 'Ring of gold (sample)', hi: 'सोने की अँगूठी (नमूना)', ur: 'سونے کی انگوٹھی (نمونہ)' },
  ],
  cash: [{ en: 'Cash in a purse (sample)', hi: 'बटुए में नक़द (नमूना)', ur: 'بٹوے میں نقد (نمونہ)' }],
  electronics: [
    { en: 'Namuna laptop, silver', hi: 'नमूना लैपटॉप, चाँदी के रंग का', ur: 'نمونہ لیپ ٹاپ، چاندی کے رنگ کا' },
    { en: 'Namuna television', hi: 'नमूना टीवी', ur: 'نمونہ ٹی وی' },
  ],
  cattle: [{ en: 'Cow, brown (sample)', hi: 'भूरी गाय (नमूना)', ur: 'بھوری گائے (نمونہ)' }],
  other: [
    { en: 'Bag of cloth (sample)', hi: 'कपड़े का थैला (नमूना)', ur: 'کپڑے کا تھیلا (نمونہ)' },
    { en: 'Water pump of the make Namuna', hi: 'नमूना पानी का पंप', ur: 'نمونہ پانی کا پمپ' },
  ],
};

const KINDS = [
  'mobile',
  'vehicle',
  'mobile',
  'document',
  'vehicle',
  'electronics',
  'jewellery',
  'other',
  'mobile',
  'cattle',
  'cash',
] as const;

const MARK: ScriptedText = { en: 'A mark (sample)', hi: 'एक निशान (नमूना)', ur: 'ایک نشان (نمونہ)' };

/**
 * Those of the contract's examples, so that everybody can try to claim something: one without a number, and two whose numbers are no
 * secret.
 */
const TOLD: Readonly<Record<string, Pick<RecoveredSource, 'kind' | 'description' | 'number'>>> = {
  rv_0001: {
    kind: 'other',
    description: { en: 'Brass pot (sample)', hi: 'पीतल का लोटा (नमूना)', ur: 'پیتل کا لوٹا (نمونہ)' },
  },
  rv_0002: {
    kind: 'mobile',
    description: { en: 'Namuna phone, blue', hi: 'नमूना फ़ोन, नीला', ur: 'نمونہ فون، نیلا' },
    number: { kind: 'imei', value: '490154203237518' },
  },
  rv_0003: {
    kind: 'vehicle',
    description: { en: 'Namuna scooter, grey', hi: 'नमूना स्कूटी, स्लेटी', ur: 'نمونہ اسکوٹی، سرمئی' },
    number: { kind: 'registration', value: 'BR01AB1234' },
  },
};

/** The numbers that are no secret, by the entry. */
export const DEMO_NUMBERS: Readonly<Record<string, ThingNumber>> = Object.fromEntries(
  Object.entries(TOLD).flatMap(([id, { number }]) => (number ? [[id, number] as const] : [])),
);

/**
 * Recovered things that do not exist; the same number gives the same things. As in a true register some must not be shown: given back
 * already, or of a case whose victim the law protects. They are there so that the portal can be seen not to keep them.
 */
export function* inventRecovered(count: number, places: Places, now: Date, seed = 31): Generator<RecoveredSource> {
  const stations = places.search({ limit: 2000 }).filter(({ kind }) => kind === 'territorial');
  for (let at = 1; at <= count; at++) {
    const random = new Random(seed * 100_000 + at);
    const recoveredId = `rv_${String(at).padStart(4, '0')}`;
    const told = TOLD[recoveredId];
    const kind = told?.kind ?? KINDS[(at - 1) % KINDS.length] ?? 'other';
    const chosen = random.pick(stations);
    // The districts whose sites and officers are shown have some, too.
    const shown = told ? '5117044' : at % 3 === 0 ? SHOWN[(at / 3) % SHOWN.length] : undefined;
    const station = places.station(shown ?? '') ?? chosen;
    const village = inventedVillage(random);
    const [description, number] = [random.pick(THINGS[kind]), inventedNumber(kind, random)];
    const gone = random.next();
    const unseen = told ? 1 : gone;
    yield {
      recoveredId,
      kind,
      description: told?.description ?? description,
      ...((told ? told.number : number) ? { number: told ? told.number : number } : { mark: MARK }),
      recoveredOn: indianDate(now.getTime() - (told ? at : random.between(1, 500)) * DAY_MS),
      recoveredPlace: village,
      stationCode: station.code,
      sections: unseen < 0.08 ? ['BNS 64(1)'] : random.chance(0.6) ? ['BNS 303(2)'] : [],
      state: unseen > 0.08 && unseen < 0.16 ? 'returned' : 'kept',
      ...(kind === 'document' && { holderName: 'Namuna Kalpnik' }),
    };
  }
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.between(0, 9)).join('');
}

function inventedNumber(kind: RecoveredSource['kind'], random: Random): ThingNumber | undefined {
  const letters = `${random.pick([...LETTERS])}${random.pick([...LETTERS])}`;
  switch (kind) {
    case 'mobile': {
      // The first eight are of no maker.
      const imei = `01000000${digits(6, random)}`;
      const last = Array.from({ length: 10 }, (_, digit) => `${imei}${digit}`).find(hasLuhnDigit);
      return { kind: 'imei', value: last ?? imei };
    }
    case 'vehicle':
      return random.chance(0.8)
        ? {
            kind: 'registration',
            value: `BR${String(random.between(1, 57)).padStart(2, '0')}${letters}${digits(4, random)}`,
          }
        : { kind: 'chassis', value: `NAMUNA${digits(11, random)}` };
    case 'document':
      return random.chance(0.7) ? { kind: 'document', value: `BR01${digits(11, random)}` } : undefined;
    case 'electronics':
      return { kind: 'serial', value: `NAMUNA${letters}${digits(6, random)}` };
    default:
      return undefined;
  }
}
