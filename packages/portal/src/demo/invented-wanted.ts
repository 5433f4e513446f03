import type { Places } from '../data/places.ts';
import type { ScriptedText, WantedSource } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { inventedAlias, inventedName, inventedVillage } from './invented-names.ts';
import { drawPortrait } from './portrait.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Murder, robbery, dacoity, extortion, organised crime, arms, drugs, illicit liquor: all of them may be public. */
const SECTIONS = [
  'BNS 103(1)',
  'BNS 109(1)',
  'BNS 309(4)',
  'BNS 310(2)',
  'BNS 308(5)',
  'BNS 111(2)',
  'BNS 303(2)',
  'BNS 318(4)',
  'Arms Act 25(1B)',
  'Arms Act 27',
  'NDPS Act 20(b)',
  'Bihar Excise Act 30(a)',
];

const REWARDS = [undefined, 5000, 10_000, 15_000, 25_000, 50_000, 100_000, 200_000, 300_000];

const MARKS: readonly ScriptedText[] = [
  { en: 'Scar on the left cheek', hi: 'बाएँ गाल पर घाव का निशान', ur: 'بائیں گال پر زخم کا نشان' },
  { en: 'Tattoo of a fish on the right arm', hi: 'दाहिनी बाँह पर मछली का गोदना', ur: 'دائیں بازو پر مچھلی کا گودنا' },
  { en: 'Mole beside the nose', hi: 'नाक के पास तिल', ur: 'ناک کے پاس تل' },
  { en: 'Limps a little on the left foot', hi: 'बाएँ पैर से थोड़ा लंगड़ाते हैं', ur: 'بائیں پیر سے تھوڑا لنگڑاتے ہیں' },
  { en: 'Wears thick spectacles', hi: 'मोटा चश्मा पहनते हैं', ur: 'موٹا چشمہ پہنتے ہیں' },
];

/** Wanted persons who do not exist, with drawn faces; the same number gives the same persons. */
export function* inventWanted(count: number, places: Places, now: Date, seed = 7): Generator<WantedSource> {
  const stations = places.search({ limit: 2000 }).filter(({ kind }) => kind === 'territorial');
  for (let at = 1; at <= count; at++) {
    const random = new Random(seed * 100_000 + at);
    const gender = random.chance(0.06) ? 'female' : 'male';
    const station = random.pick(stations);
    const rewardRupees = random.pick(REWARDS);
    const { districtName } = station;
    const sections = [...new Set(Array.from({ length: random.between(1, 4) }, () => random.pick(SECTIONS)))];
    yield {
      wantedId: `w_${String(at).padStart(5, '0')}`,
      name: inventedName(random, gender),
      aliases: random.chance(0.7) ? [inventedAlias(random)] : [],
      parentName: inventedName(random, 'male'),
      village: inventedVillage(random),
      stationCode: station.code,
      sections,
      caseCount: random.between(sections.length, 24),
      ...(rewardRupees !== undefined && { rewardRupees }),
      announcedBy:
        (rewardRupees ?? 0) >= 100_000
          ? { en: 'Police Headquarters, Bihar', hi: 'पुलिस मुख्यालय, बिहार', ur: 'پولیس ہیڈکوارٹر، بہار' }
          : {
              en: `SP ${districtName.en}`,
              hi: `पुलिस अधीक्षक, ${districtName.hi ?? districtName.en}`,
              ur: `پولیس سپرنٹنڈنٹ، ${districtName.ur ?? districtName.en}`,
            },
      orderDate: indianDate(now.getTime() - random.between(5, 900) * DAY_MS),
      ...(random.chance(0.6) && { marks: random.pick(MARKS) }),
      bornOn: String(random.between(1960, 2003)),
      photoSvg: drawPortrait(seed * 1000 + at, gender),
    };
  }
}
