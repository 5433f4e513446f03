import type { Places } from '../data/places.ts';
import type { ScriptedText, UnidentifiedSource } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { DEMO_FIR_STATIONS } from './demo-accounts.ts';
import { BUILDS, CLOTHES, inventedPlace, inventedPublication, LANGUAGES, MARKS } from './invented-looks.ts';
import { drawPortrait } from './portrait.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Nalanda's, whose site is the example, and those that have FIRs. */
const SHOWN = ['5134026', ...DEMO_FIR_STATIONS];

const HAIR: readonly ScriptedText[] = [
  { en: 'Black, short', hi: 'काले, छोटे बाल', ur: 'کالے، چھوٹے بال' },
  { en: 'Grey', hi: 'सफ़ेद-काले बाल', ur: 'کھچڑی بال' },
  { en: 'Black, long', hi: 'काले, लंबे बाल', ur: 'کالے، لمبے بال' },
];

const COMPLEXIONS: readonly ScriptedText[] = [
  { en: 'Wheatish', hi: 'गेहुआँ रंग', ur: 'گندمی رنگ' },
  { en: 'Dark', hi: 'साँवला रंग', ur: 'سانولا رنگ' },
  { en: 'Fair', hi: 'साफ़ रंग', ur: 'صاف رنگ' },
];

/** Everything is a sample, so that nobody takes a demonstration for somebody of theirs. */
const BELONGINGS: readonly ScriptedText[] = [
  { en: 'Bag of cloth (sample)', hi: 'कपड़े का थैला (नमूना)', ur: 'کپڑے کا تھیلا (نمونہ)' },
  { en: 'Bundle with a blanket (sample)', hi: 'कंबल की गठरी (नमूना)', ur: 'کمبل کی گٹھری (نمونہ)' },
  { en: 'Train ticket (sample)', hi: 'रेल का टिकट (नमूना)', ur: 'ریل کا ٹکٹ (نمونہ)' },
];

const PREFIX = { living: 'up', dead: 'ub' } as const;

/**
 * Persons whom nobody knows, living or dead, and who do not exist; the same number gives the same persons. As in a true register some
 * must not be shown: not yet authorised, recognised, withdrawn, of a protected case. They are there so that the portal can be
 * seen not to keep them.
 */
export function* inventUnidentified(
  state: UnidentifiedSource['state'],
  count: number,
  places: Places,
  now: Date,
  seed = state === 'living' ? 37 : 41,
): Generator<UnidentifiedSource> {
  const stations = places.search({ limit: 2000 }).filter(({ kind }) => kind === 'territorial');
  for (let at = 1; at <= count; at++) {
    const random = new Random(seed * 100_000 + at);
    const chosen = random.pick(stations);
    // The districts whose sites and officers are shown have some, too.
    const shown = at % 3 === 0 ? SHOWN[(at / 3) % SHOWN.length] : undefined;
    const station = places.station(shown ?? '') ?? chosen;
    const gender = random.chance(0.4) ? 'female' : 'male';
    const child = state === 'living' && random.chance(0.2);
    const age = child ? random.between(5, 15) : random.between(24, 80);
    const about = random.between(2, 5);
    const ageFrom = age - about;
    const daysAgo = random.between(2, 200);
    const authorised = new Date(now.getTime() - (daysAgo - 1) * DAY_MS);
    const kind = random.next();
    yield {
      unidentifiedId: `${PREFIX[state]}_${String(at).padStart(4, '0')}`,
      state,
      status: kind < 0.06 ? 'identified' : 'unidentified',
      ageFrom,
      ageTo: age + about,
      gender,
      foundOn: indianDate(now.getTime() - daysAgo * DAY_MS),
      foundPlace: inventedPlace(random),
      ...(state === 'living' && { care: child ? 'childrens-home' : random.pick(['hospital', 'shelter'] as const) }),
      stationCode: station.code,
      sections: kind > 0.94 ? ['BNS 64(1)'] : [],
      heightCm: child ? 70 + age * 6 : random.between(146, 178),
      build: random.pick(BUILDS),
      complexion: random.pick(COMPLEXIONS),
      hair: random.pick(HAIR),
      ...(random.chance(0.6) && { marks: random.pick(MARKS) }),
      clothing: random.pick(CLOTHES[gender]),
      belongings: random.pick(BELONGINGS),
      ...(state === 'living' && random.chance(0.6) && { languages: random.pick(LANGUAGES) }),
      ...(kind >= 0.12 && { publication: inventedPublication(ageFrom < 18, station, authorised, random) }),
      photoSvg: drawPortrait(seed * 1000 + at, gender, child),
    };
  }
}
