import type { components } from '../../generated/types.ts';

type Schemas = components['schemas'];

/** What an inbox says of a tip. */
export const TIP_SUBJECTS: Readonly<Record<Schemas['TipTopic'], Schemas['LocalName']>> = {
  liquor: { en: 'Illegal liquor', hi: 'अवैध शराब', ur: 'غیر قانونی شراب' },
  drugs: { en: 'Drugs', hi: 'नशीले पदार्थ', ur: 'منشیات' },
  weapons: { en: 'Weapons, explosives', hi: 'हथियार, विस्फोटक', ur: 'ہتھیار، دھماکہ خیز مواد' },
  wanted_person: { en: 'A wanted person', hi: 'वांछित व्यक्ति', ur: 'مطلوب شخص' },
  theft: { en: 'Theft, robbery', hi: 'चोरी, लूट', ur: 'چوری، لوٹ' },
  violence: { en: 'Violence, threats', hi: 'हिंसा, धमकी', ur: 'تشدد، دھمکی' },
  trafficking: { en: 'Trade in human beings', hi: 'मानव तस्करी', ur: 'انسانی اسمگلنگ' },
  gambling: { en: 'Gambling', hi: 'जुआ, सट्टा', ur: 'جوا، سٹہ' },
  fraud: { en: 'Fraud, online fraud', hi: 'ठगी, साइबर ठगी', ur: 'دھوکہ دہی، سائبر ٹھگی' },
  other: { en: 'Something else', hi: 'कुछ और', ur: 'کچھ اور' },
};
