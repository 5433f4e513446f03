import type { CaseStage, FirSource, ScriptedText } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { inventedVillage } from './invented-names.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

interface Matter {
  readonly sections: readonly string[];
  readonly gist: ScriptedText;
}

const MATTERS: readonly Matter[] = [
  {
    sections: ['BNS 303(2)'],
    gist: {
      en: 'A bicycle was stolen from in front of the house at night.',
      hi: 'रात में घर के सामने से साइकिल चोरी हो गई।',
      ur: 'رات میں گھر کے سامنے سے سائیکل چوری ہو گئی۔',
    },
  },
  {
    sections: ['BNS 303(2)', 'BNS 317(2)'],
    gist: {
      en: 'A motorcycle was stolen from the market; its number is recorded at the station.',
      hi: 'बाज़ार से मोटरसाइकिल चोरी हुई; उसका नंबर थाने में दर्ज है।',
      ur: 'بازار سے موٹر سائیکل چوری ہوئی؛ اس کا نمبر تھانے میں درج ہے۔',
    },
  },
  {
    sections: ['BNS 304(2)'],
    gist: {
      en: 'Two persons on a motorcycle snatched a bag.',
      hi: 'मोटरसाइकिल पर आए दो लोगों ने थैला छीन लिया।',
      ur: 'موٹر سائیکل پر آئے دو لوگوں نے تھیلا چھین لیا۔',
    },
  },
  {
    sections: ['BNS 318(4)', 'IT Act 66C'],
    gist: {
      en: 'Money was taken from a bank account by a call that pretended to come from the bank.',
      hi: 'बैंक के नाम पर फ़ोन करके खाते से रुपये निकाल लिए गए।',
      ur: 'بینک کے نام پر فون کر کے کھاتے سے روپے نکال لیے گئے۔',
    },
  },
  {
    sections: ['BNS 115(2)', 'BNS 352'],
    gist: {
      en: 'A quarrel about the boundary of a field became a fight; nobody was badly hurt.',
      hi: 'खेत की मेड़ के झगड़े में मारपीट हुई; गंभीर चोट किसी को नहीं आई।',
      ur: 'کھیت کی مینڈ کے جھگڑے میں مار پیٹ ہوئی؛ سنگین چوٹ کسی کو نہیں آئی۔',
    },
  },
  {
    sections: ['BNS 281', 'BNS 125(a)'],
    gist: {
      en: 'A vehicle that was driven too fast hit a cart.',
      hi: 'तेज़ रफ़्तार गाड़ी ने ठेले को टक्कर मारी।',
      ur: 'تیز رفتار گاڑی نے ٹھیلے کو ٹکر ماری۔',
    },
  },
  {
    sections: ['BNS 305(a)', 'BNS 331(4)'],
    gist: {
      en: 'A locked house was broken into; utensils and cash are missing.',
      hi: 'बंद घर का ताला तोड़कर बर्तन और नकद चोरी हुए।',
      ur: 'بند گھر کا تالا توڑ کر برتن اور نقد چوری ہوئے۔',
    },
  },
  {
    sections: ['Bihar Excise Act 30(a)'],
    gist: {
      en: 'Bottles of liquor were found in a parked vehicle.',
      hi: 'खड़ी गाड़ी से शराब की बोतलें मिलीं।',
      ur: 'کھڑی گاڑی سے شراب کی بوتلیں ملیں۔',
    },
  },
];

/** Of kinds that nobody but the filer may find: these FIRs exist so that a lookup can be seen not to find them. */
const PROTECTED: readonly (readonly string[])[] = [
  ['BNS 64(1)'],
  ['BNS 75(2)', 'BNS 78(2)'],
  ['BNS 137(2)'],
  ['POCSO 8', 'BNS 74'],
  ['UAPA 16'],
  ['BNS 143(4)'],
];

const STAGES: readonly (CaseStage | undefined)[] = [
  undefined,
  undefined,
  'registered',
  'under_investigation',
  'under_investigation',
  'chargesheeted',
  'final_report',
  'in_court',
];

/** The serial that DOMAIN §4 uses as its example, and the one after it, which is withheld. */
export const KNOWN_NUMBER = 339;

/**
 * The FIRs of one station over the last eighteen months and the rest of the year in which those began, numbered as a
 * station numbers: one after the other, from 1 in each new year. The first year begins near the example's number, so that
 * 0339 is there, whatever day it is.
 */
export function inventFirs(stationCode: string, now: Date, seed = 11): FirSource[] {
  const random = new Random(seed * 10_000_000 + Number(stationCode));
  const firs: FirSource[] = [];
  let year = Number(indianDate(now.getTime() - 540 * DAY_MS).slice(0, 4));
  let at = Date.parse(`${year}-01-04T06:00:00+05:30`);
  let serial = KNOWN_NUMBER - 10;
  for (; at < now.getTime() - 2 * DAY_MS; at += random.between(2, 20) * DAY_MS + random.between(0, 23) * HOUR_MS) {
    const ownYear = Number(indianDate(at).slice(0, 4));
    serial = ownYear === year ? serial + 1 : 1;
    const known = year === ownYear && firs.every((fir) => fir.year === ownYear) && serial === KNOWN_NUMBER;
    const next =
      firs.at(-1)?.number === String(KNOWN_NUMBER).padStart(4, '0') && firs.every((fir) => fir.year === ownYear);
    year = ownYear;
    firs.push(inventFir(random, { stationCode, year, serial, at }, known ? 'known' : next ? 'withheld' : undefined));
  }
  return firs;
}

function inventFir(
  random: Random,
  { stationCode, year, serial, at }: { stationCode: string; year: number; serial: number; at: number },
  fixed: 'known' | 'withheld' | undefined,
): FirSource {
  const isProtected = fixed === 'withheld' || (fixed === undefined && random.chance(0.12));
  const withheld = !isProtected && fixed === undefined && random.chance(0.04);
  const matter = random.pick(MATTERS);
  const stage = fixed === 'known' ? 'in_court' : random.pick(STAGES);
  const registeredAt = new Date(at).toISOString();
  return {
    stationCode,
    number: String(serial).padStart(4, '0'),
    year,
    registeredAt,
    sections: fixed === 'withheld' ? ['BNS 64(1)'] : isProtected ? random.pick(PROTECTED) : matter.sections,
    zeroFir: false,
    publishedAt: new Date(at + random.between(2, 23) * HOUR_MS).toISOString(),
    ...(withheld && { withheldBy: 'DSP' }),
    ...(stage && { stage }),
    ...(stage === 'in_court' && { courtCaseNumber: `BRXX01${String(serial).padStart(6, '0')}${year}` }),
    occurredOn: indianDate(at - random.between(0, 2) * DAY_MS),
    ...(!isProtected && { place: inventedVillage(random), gist: matter.gist }),
  };
}

/** A FIR that was registered at one station regardless of area and again, with a number, at the right one (BNSS s.173(1)). */
export function inventZeroFir(at: string, from: string, to: FirSource): FirSource {
  return {
    stationCode: from,
    number: '0000',
    zeroFirMark: 'z1',
    year: Number(indianDate(at).slice(0, 4)),
    registeredAt: at,
    publishedAt: at,
    sections: to.sections,
    zeroFir: true,
    registeredAs: { stationCode: to.stationCode, number: to.number, year: to.year },
    ...(to.gist && { gist: to.gist }),
    ...(to.place && { place: to.place }),
  };
}
