import type { PersonPublication, ScriptedText } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import type { components } from '../generated/types.ts';
import { type Gender, inventedVillage } from './invented-names.ts';
import type { Random } from './random.ts';

type StationRef = Pick<components['schemas']['StationRef'], 'districtName'>;

const DAY_MS = 86_400_000;

export const BUILDS: readonly ScriptedText[] = [
  { en: 'Thin', hi: 'दुबला शरीर', ur: 'دبلا جسم' },
  { en: 'Medium', hi: 'मध्यम शरीर', ur: 'درمیانہ جسم' },
  { en: 'Strong', hi: 'मज़बूत शरीर', ur: 'مضبوط جسم' },
];

export const MARKS: readonly ScriptedText[] = [
  { en: 'Mole on the chin', hi: 'ठुड्डी पर तिल', ur: 'ٹھوڑی پر تل' },
  { en: 'Old scar on the right knee', hi: 'दाहिने घुटने पर पुराना निशान', ur: 'دائیں گھٹنے پر پرانا نشان' },
  { en: 'Name tattooed on the left arm', hi: 'बाईं बाँह पर नाम का गोदना', ur: 'بائیں بازو پر نام کا گودنا' },
];

export const CLOTHES: Readonly<Record<Gender, readonly ScriptedText[]>> = {
  male: [
    { en: 'Blue shirt, grey trousers', hi: 'नीली कमीज़, स्लेटी पतलून', ur: 'نیلی قمیص، سرمئی پتلون' },
    { en: 'White kurta, brown shawl', hi: 'सफ़ेद कुर्ता, भूरी चादर', ur: 'سفید کرتا، بھوری چادر' },
  ],
  female: [
    { en: 'Yellow salwar suit', hi: 'पीला सलवार सूट', ur: 'پیلا شلوار سوٹ' },
    { en: 'Green sari, red shawl', hi: 'हरी साड़ी, लाल शॉल', ur: 'ہری ساڑی، لال شال' },
  ],
};

export const LANGUAGES: readonly ScriptedText[] = [
  { en: 'Hindi, Magahi', hi: 'हिन्दी, मगही', ur: 'ہندی، مگہی' },
  { en: 'Maithili, Hindi', hi: 'मैथिली, हिन्दी', ur: 'میتھلی، ہندی' },
  { en: 'Bhojpuri', hi: 'भोजपुरी', ur: 'بھوجپوری' },
  { en: 'Urdu, Hindi', hi: 'उर्दू, हिन्दी', ur: 'اردو، ہندی' },
];

const PLACES: readonly ScriptedText[] = [
  { en: 'bus stand', hi: 'बस अड्डा', ur: 'بس اڈا' },
  { en: 'railway station', hi: 'रेलवे स्टेशन', ur: 'ریلوے اسٹیشن' },
  { en: 'market', hi: 'बाज़ार', ur: 'بازار' },
  { en: 'fair ground', hi: 'मेला मैदान', ur: 'میلہ میدان' },
];

/** A public place of a village that does not exist. */
export function inventedPlace(random: Random): ScriptedText {
  const village = inventedVillage(random);
  const place = random.pick(PLACES);
  return {
    en: `${village.en} ${place.en}`,
    hi: `${village.hi ?? ''} ${place.hi ?? ''}`,
    ur: `${village.ur ?? ''} ${place.ur ?? ''}`,
  };
}

/** That somebody may be shown, from a moment on; a few were withdrawn, and a few are without their picture. */
export function inventedPublication(
  child: boolean,
  { districtName }: StationRef,
  at: Date,
  random: Random,
): PersonPublication {
  const office: ScriptedText = {
    en: `SP ${districtName.en}`,
    hi: `पुलिस अधीक्षक, ${districtName.hi ?? districtName.en}`,
    ur: `پولیس سپرنٹنڈنٹ، ${districtName.ur ?? districtName.en}`,
  };
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
