import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areAlike, looksOf } from './alike-words.ts';
import { type FoundPerson, type LostPerson, matchPersons } from './match-persons.ts';
import { ENOUGH } from './match-weights.ts';

const lost: LostPerson = {
  ages: { from: 40, to: 45 },
  gender: 'female',
  heightCm: 152,
  marks: looksOf('ठुड्डी पर तिल'),
  clothing: looksOf('हरी साड़ी'),
  lastSeenOn: '2026-11-10',
  stationCode: '5117044',
  districtCode: '5117',
};
const found: FoundPerson = {
  ages: { from: 38, to: 48 },
  gender: 'female',
  heightCm: 153,
  marks: ['Mole on the chin', 'ठुड्डी पर तिल', 'ٹھوڑی پر تل'].map(looksOf),
  clothing: ['Green sari, red shawl', 'हरी साड़ी, लाल शॉल'].map(looksOf),
  foundOn: '2026-11-13',
  stationCode: '5109014',
  districtCode: '5109',
};
const reasons = (one: Partial<LostPerson>, other: Partial<FoundPerson> = {}, metres?: number) =>
  matchPersons({ ...lost, ...one }, { ...found, ...other }, metres)?.reasons;

test('says in order of weight what fits', () => {
  assert.deepEqual(reasons({}, {}, 60_000), [
    { code: 'alike_marks' },
    { code: 'age_fits' },
    { code: 'height_fits' },
    { code: 'alike_clothing' },
    { code: 'found_within_week', days: 3 },
    { code: 'same_gender' },
    { code: 'near_district' },
  ]);
});

test('is never anybody who was found before the other was last seen', () => {
  assert.ok(reasons({}, { foundOn: '2026-11-10' }), 'the same day');
  assert.equal(reasons({}, { foundOn: '2026-11-09' }), undefined);
});

test('is never anybody of another gender, unless one of them was written down as other', () => {
  assert.equal(reasons({}, { gender: 'male' }), undefined);
  assert.ok(reasons({}, { gender: 'other' }));
  const { gender: _, ...unknown } = found;
  assert.ok(matchPersons(lost, unknown));
});

test('allows both ages to be wrong by five years, and no more', () => {
  assert.ok(reasons({}, { ages: { from: 50, to: 55 } })?.some(({ code }) => code === 'age_near'));
  assert.equal(reasons({}, { ages: { from: 51, to: 55 } }), undefined);
  assert.equal(reasons({}, { ages: { from: 20, to: 34 } }), undefined);
});

test('knows that who is missing for years has grown older, and a child taller', () => {
  const child: Partial<LostPerson> = { ages: { from: 10, to: 11 }, heightCm: 130, lastSeenOn: '2020-11-10' };
  const later: Partial<FoundPerson> = { ages: { from: 16, to: 18 }, heightCm: 160 };
  assert.ok(reasons(child, { ...later, stationCode: '5117044' }));
  assert.equal(reasons(child, { ...later, heightCm: 110 }), undefined, 'nobody grows smaller');
  assert.equal(reasons(child, { ...later, ages: { from: 5, to: 6 } }), undefined);
});

test('is never an adult who is clearly taller or shorter', () => {
  assert.ok(reasons({}, { heightCm: 164 }));
  assert.equal(reasons({}, { heightCm: 165 }), undefined);
  assert.equal(reasons({}, { heightCm: 139 }), undefined);
});

test('compares words in any of the three scripts, and not those that stand everywhere', () => {
  const told = ['Old scar on the right knee', 'दाहिने घुटने पर पुराना निशान', 'دائیں گھٹنے پر پرانا نشان'].map(looksOf);
  assert.ok(areAlike(looksOf('घुटने पर निशान'), told));
  assert.ok(areAlike(looksOf('گھٹنے پر نشان'), told));
  assert.ok(areAlike(looksOf('scar knee'), told));
  assert.equal(areAlike(looksOf('पर में का और on the with'), told), false);
  assert.equal(areAlike(looksOf('गले में माला'), told), false);
  assert.equal(areAlike('', told), false);
});

test('of thousands of pairs, suggests only those that keep all of this and have enough points', () => {
  const days = ['2026-11-01', '2026-11-09', '2026-11-10', '2026-11-12', '2027-03-01', '2029-01-01'];
  const genders = ['female', 'male', 'other'] as const;
  let suggested = 0;
  for (const foundOn of days)
    for (const gender of genders)
      for (const other of genders)
        for (let from = 0; from <= 90; from += 3)
          for (const heightCm of [60, 120, 150, 152, 160, 180]) {
            const one = { ...lost, gender };
            const match = matchPersons(one, {
              ...found,
              foundOn,
              gender: other,
              heightCm,
              ages: { from, to: from + 4 },
            });
            if (!match) continue;
            suggested += 1;
            assert.ok(match.score >= ENOUGH);
            assert.ok(foundOn >= lost.lastSeenOn);
            assert.ok(gender === other || gender === 'other' || other === 'other');
            assert.ok(Math.abs(heightCm - 152) <= 12);
            const years = Number(foundOn.slice(0, 4)) - 2026;
            assert.ok(from + 4 >= 40 - 5 && from <= 45 + years + 5 + 1, `${from} on ${foundOn}`);
          }
  assert.ok(suggested > 50, String(suggested));
});
