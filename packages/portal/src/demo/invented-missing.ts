import type { Places } from '../data/places.ts';
import type { MissingPublication, MissingSource, ScriptedText } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { DEMO_FIR_STATIONS } from './demo-accounts.ts';
import { type Gender, inventedAlias, inventedName, inventedVillage } from './invented-names.ts';
import { drawPortrait } from './portrait.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Nalanda's, whose site is the example, and those that have FIRs. */
const SHOWN = ['5134026', ...DEMO_FIR_STATIONS.slice(0, 2), '5134026', '5134026', ...DEMO_FIR_STATIONS.slice(2)];

const PLACES: readonly ScriptedText[] = [
  { en: 'bus stand', hi: 'बस अड्डा', ur: 'بس اڈا' },
  { en: 'railway station', hi: 'रेलवे स्टेशन', ur: 'ریلوے اسٹیشن' },
  { en: 'market', hi: 'बाज़ार', ur: 'بازار' },
  { en: 'fair ground', hi: 'मेला मैदान', ur: 'میلہ میدان' },
];

const BUILDS: readonly ScriptedText[] = [
  { en: 'Thin', hi: 'दुबला शरीर', ur: 'دبلا جسم' },
  { en: 'Medium', hi: 'मध्यम शरीर', ur: 'درمیانہ جسم' },
  { en: 'Strong', hi: 'मज़बूत शरीर', ur: 'مضبوط جسم' },
];

const MARKS: readonly ScriptedText[] = [
  { en: 'Mole on the chin', hi: 'ठुड्डी पर तिल', ur: 'ٹھوڑی پر تل' },
  { en: 'Old scar on the right knee', hi: 'दाहिने घुटने पर पुराना निशान', ur: 'دائیں گھٹنے پر پرانا نشان' },
  { en: 'Name tattooed on the left arm', hi: 'बाईं बाँह पर नाम का गोदना', ur: 'بائیں بازو پر نام کا گودنا' },
];

const CLOTHES: Readonly<Record<Gender, readonly ScriptedText[]>> = {
  male: [
    { en: 'Blue shirt, grey trousers', hi: 'नीली कमीज़, स्लेटी पतलून', ur: 'نیلی قمیص، سرمئی پتلون' },
    { en: 'White kurta, brown shawl', hi: 'सफ़ेद कुर्ता, भूरी चादर', ur: 'سفید کرتا، بھوری چادر' },
  ],
  female: [
    { en: 'Yellow salwar suit', hi: 'पीला सलवार सूट', ur: 'پیلا شلوار سوٹ' },
    { en: 'Green sari, red shawl', hi: 'हरी साड़ी, लाल शॉल', ur: 'ہری ساڑی، لال شال' },
  ],
};

const LANGUAGES: readonly ScriptedText[] = [
  { en: 'Hindi, Magahi', hi: 'हिन्दी, मगही', ur: 'ہندی، مگہی' },
  { en: 'Maithili, Hindi', hi: 'मैथिली, हिन्दी', ur: 'میتھلی، ہندی' },
  { en: 'Bhojpuri', hi: 'भोजपुरी', ur: 'بھوجپوری' },
  { en: 'Urdu, Hindi', hi: 'उर्दू, हिन्दी', ur: 'اردو، ہندی' },
];

/**
 * Missing persons who do not exist, with drawn faces; the same number gives the same persons. As in a true register some must not be
 * shown: not yet authorised, found, withdrawn, a child without permission. They are there so that the portal can be seen
 * not to keep them.
 */
export function* inventMissing(count: number, places: Places, now: Date, seed = 29): Generator<MissingSource> {
  const stations = places.search({ limit: 2000 }).filter(({ kind }) => kind === 'territorial');
  for (let at = 1; at <= count; at++) {
    const random = new Random(seed * 100_000 + at);
    const gender = random.chance(0.45) ? 'female' : 'male';
    const chosen = random.pick(stations);
    // The districts whose sites and officers are shown have some, too.
    const shown = at % 4 === 0 ? SHOWN[(at / 4) % SHOWN.length] : undefined;
    const station = places.station(shown ?? '') ?? chosen;
    const child = random.chance(0.35);
    const age = child ? random.between(5, 17) : random.between(18, 78);
    const daysAgo = random.between(2, 400);
    const authorised = new Date(now.getTime() - (daysAgo - 1) * DAY_MS);
    const { districtName } = station;
    const office: ScriptedText = {
      en: `SP ${districtName.en}`,
      hi: `पुलिस अधीक्षक, ${districtName.hi ?? districtName.en}`,
      ur: `پولیس سپرنٹنڈنٹ، ${districtName.ur ?? districtName.en}`,
    };
    const village = inventedVillage(random);
    const place = random.pick(PLACES);
    const about = random.chance(0.25) ? random.between(1, 4) : 0;
    const kind = random.next();
    yield {
      missingId: `m_${String(at).padStart(5, '0')}`,
      name: inventedName(random, gender),
      ...(random.chance(0.4) && { aliases: [inventedAlias(random)] }),
      ageFrom: Math.max(0, age - about),
      ageTo: age + about,
      gender,
      lastSeenOn: indianDate(now.getTime() - daysAgo * DAY_MS),
      lastSeenPlace: {
        en: `${village.en} ${place.en}`,
        hi: `${village.hi ?? ''} ${place.hi ?? ''}`,
        ur: `${village.ur ?? ''} ${place.ur ?? ''}`,
      },
      stationCode: station.code,
      // Kidnapping is presumed of a child (Bachpan Bachao Andolan, 2013).
      sections: age - about < 18 ? ['BNS 137(2)'] : [],
      heightCm: child ? 70 + age * 6 : random.between(148, 180),
      build: random.pick(BUILDS),
      ...(random.chance(0.5) && { marks: random.pick(MARKS) }),
      clothing: random.pick(CLOTHES[gender]),
      languages: random.pick(LANGUAGES),
      state: kind < 0.06 ? 'traced' : 'missing',
      ...(kind >= 0.12 && { publication: publicationOf(age - about < 18, office, authorised, random) }),
      photoSvg: drawPortrait(seed * 1000 + at, gender, child),
    };
  }
}

function publicationOf(child: boolean, office: ScriptedText, at: Date, random: Random): MissingPublication {
  const authorisedAt = at.toISOString();
  const withdrawn = random.chance(0.05) && { withdrawnAt: new Date(at.getTime() + DAY_MS / 2).toISOString() };
  if (!child) return { subject: 'adult', office, authorisedAt, ...withdrawn, photo: random.chance(0.9) };
  const permission = {
    by: 'child-welfare-committee',
    on: indianDate(at),
    photo: random.chance(0.7),
  } as const;
  return { subject: 'child', office, authorisedAt, ...withdrawn, permission };
}
