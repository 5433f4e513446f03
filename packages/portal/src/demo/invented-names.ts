import type { ScriptedText } from '../domain/backend-records.ts';
import type { Random } from './random.ts';

type Written = readonly [en: string, hi: string, ur: string];

/** Pet names, as in a children's book: of nobody in particular. */
const MEN: readonly Written[] = [
  ['Bholu', 'भोलू', 'بھولو'],
  ['Chintu', 'चिंटू', 'چنٹو'],
  ['Golu', 'गोलू', 'گولو'],
  ['Raju', 'राजू', 'راجو'],
  ['Munna', 'मुन्ना', 'منا'],
  ['Kallu', 'कल्लू', 'کلو'],
  ['Babban', 'बब्बन', 'ببن'],
  ['Lallan', 'लल्लन', 'للن'],
  ['Guddu', 'गुड्डू', 'گڈو'],
  ['Bunty', 'बंटी', 'بنٹی'],
  ['Sonu', 'सोनू', 'سونو'],
  ['Tinku', 'टिंकू', 'ٹنکو'],
  ['Nanhe', 'नन्हे', 'ننھے'],
  ['Chhotu', 'छोटू', 'چھوٹو'],
  ['Bittu', 'बिट्टू', 'بٹو'],
  ['Jaggu', 'जग्गू', 'جگو'],
  ['Shera', 'शेरा', 'شیرا'],
  ['Mangal', 'मंगल', 'منگل'],
];

const WOMEN: readonly Written[] = [
  ['Phoolo', 'फूलो', 'پھولو'],
  ['Basanti', 'बसंती', 'بسنتی'],
  ['Chameli', 'चमेली', 'چمیلی'],
  ['Munni', 'मुन्नी', 'منی'],
];

/** Every invented person has one of these: "sample", "imaginary", "trial", "example", "practice". */
const INVENTED: readonly Written[] = [
  ['Namuna', 'नमूना', 'نمونہ'],
  ['Kalpnik', 'काल्पनिक', 'کالپنک'],
  ['Parikshan', 'परीक्षण', 'پریکشن'],
  ['Udaharan', 'उदाहरण', 'اداہرن'],
  ['Abhyas', 'अभ्यास', 'ابھیاس'],
];

const VILLAGES: readonly Written[] = [
  ['Kalpnikpur', 'काल्पनिकपुर', 'کالپنک پور'],
  ['Namunaganj', 'नमूनागंज', 'نمونہ گنج'],
  ['Parikshan Tola', 'परीक्षण टोला', 'پریکشن ٹولہ'],
  ['Udaharandih', 'उदाहरणडीह', 'اداہرن ڈیہہ'],
  ['Abhyasnagar', 'अभ्यासनगर', 'ابھیاس نگر'],
];

/** What somebody is also called. */
const ALIASES: readonly Written[] = [
  ['Langda', 'लंगड़ा', 'لنگڑا'],
  ['Toofan', 'तूफ़ान', 'طوفان'],
  ['Bijli', 'बिजली', 'بجلی'],
  ['Pahelwan', 'पहलवान', 'پہلوان'],
  ['Machhar', 'मच्छर', 'مچھر'],
  ['Jadugar', 'जादूगर', 'جادوگر'],
  ['Khiladi', 'खिलाड़ी', 'کھلاڑی'],
  ['Batasha', 'बताशा', 'بتاشا'],
];

export type Gender = 'female' | 'male';

function joined(...parts: readonly Written[]): ScriptedText {
  const [en, hi, ur] = [0, 1, 2].map((script) => parts.map((part) => part[script]).join(' '));
  return { en: en ?? '', hi: hi ?? '', ur: ur ?? '' };
}

/** A person's name; two of the inventing parts now and then, so that thousands differ. */
export function inventedName(random: Random, gender: Gender): ScriptedText {
  const first = random.pick(gender === 'female' ? WOMEN : MEN);
  const last = random.pick(INVENTED);
  const middle = random.pick(INVENTED);
  return middle === last || random.chance(0.4) ? joined(first, last) : joined(first, middle, last);
}

export function inventedVillage(random: Random): ScriptedText {
  return joined(random.pick(VILLAGES));
}

export function inventedAlias(random: Random): ScriptedText {
  return joined(random.pick(ALIASES));
}
