import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksOf } from './alike-words.ts';
import { type FoundThing, type LostThing, matchThings } from './match-things.ts';
import { ENOUGH, PERSON_WEIGHTS, THING_WEIGHTS } from './match-weights.ts';

const lost: LostThing = {
  kind: 'mobile',
  numbers: [{ kind: 'imei', digest: 'd1' }],
  looks: looksOf('नीला नमूना फ़ोन'),
  lostOn: '2026-11-10',
  stationCode: '5117044',
  districtCode: '5117',
};
const found: FoundThing = {
  kind: 'mobile',
  number: { kind: 'imei', digest: 'd1', ending: '7518' },
  looks: ['Namuna phone, blue', 'नमूना फ़ोन, नीला'].map(looksOf),
  foundOn: '2026-11-13',
  stationCode: '5117044',
  districtCode: '5117',
};
const codes = (one: LostThing, other: FoundThing) => matchThings(one, other)?.reasons.map(({ code }) => code);

/** All combinations of some values of each field. */
const combinations = <Each extends object>(fields: {
  readonly [Field in keyof Each]: readonly Each[Field][];
}): Each[] =>
  (Object.entries(fields) as [string, readonly unknown[]][]).reduce<object[]>(
    (made, [field, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [field]: value }))),
    [{}],
  ) as Each[];

const losts = combinations<LostThing>({
  kind: ['mobile', 'vehicle'],
  numbers: [
    [],
    [{ kind: 'imei', digest: 'd1' }],
    [
      { kind: 'imei', digest: 'd1' },
      { kind: 'imei', digest: 'd2' },
    ],
  ],
  ending: ['7518', '0000'],
  looks: [looksOf('नीला नमूना फ़ोन'), looksOf('लाल साइकिल'), ''],
  lostOn: ['2026-11-10', '2026-11-20', '2020-01-01'],
  stationCode: ['5117044', '5117065'],
  districtCode: ['5117', '5109'],
});
const founds = combinations<FoundThing>({
  kind: ['mobile', 'vehicle'],
  number: [
    { kind: 'imei', digest: 'd1', ending: '7518' },
    { kind: 'imei', digest: 'd3', ending: '7518' },
  ],
  looks: [found.looks, []],
  foundOn: ['2026-11-10', '2026-11-13'],
  stationCode: ['5117044'],
  districtCode: ['5117'],
});
const pairs = losts.flatMap((one) => founds.map((other) => [one, other] as const));
const sameNumber = ([one, other]: readonly [LostThing, FoundThing]): boolean =>
  one.numbers.some(({ digest }) => digest === other.number?.digest);

test('the same number is enough, and stands first among the reasons', () => {
  assert.deepEqual(codes(lost, found), ['same_number', 'same_station', 'found_within_week']);
  const nothingElse: LostThing = { kind: 'other', numbers: lost.numbers, looks: '' };
  assert.deepEqual(codes(nothingElse, found), ['same_number']);
});

test('the same number found before it was said to be lost is told with the days between', () => {
  const [first] = matchThings({ ...lost, lostOn: '2026-11-15' }, found)?.reasons ?? [];
  assert.deepEqual(first, { code: 'same_number', days: -2 });
});

test('without a number it takes the same kind, alike words, and a place and a day that are near', () => {
  const { number: _, ...unnumbered } = found;
  const bare = { ...lost, numbers: [] };
  assert.deepEqual(codes(bare, unnumbered), ['alike_description', 'same_station', 'found_within_week']);
  assert.equal(codes({ ...bare, looks: looksOf('लाल साइकिल') }, unnumbered), undefined);
  assert.equal(codes({ ...bare, stationCode: '5109014', districtCode: '5109' }, unnumbered), undefined);
  assert.equal(codes({ ...bare, lostOn: '2025-01-01' }, unnumbered), undefined);
});

test('another number of the same sort rules it out; of a telephone only where both of its numbers are known', () => {
  const other = { ...found, number: { kind: 'imei', digest: 'd9', ending: '0001' } } as const;
  assert.ok(codes(lost, other), 'the station may have read the other one');
  const both = { ...lost, numbers: [...lost.numbers, { kind: 'imei', digest: 'd2' } as const] };
  assert.equal(codes(both, other), undefined);
  const plate = { kind: 'registration', digest: 'r1' } as const;
  const scooter = { ...lost, kind: 'vehicle', numbers: [plate] } as const;
  const kept = { ...found, kind: 'vehicle', number: { kind: 'registration', digest: 'r2', ending: '1234' } } as const;
  assert.equal(codes(scooter, kept), undefined);
  assert.ok(codes(scooter, { ...kept, number: { ...kept.number, kind: 'chassis' } }), 'known by something else');
});

test('the end of a card with the district is enough, and another end is not', () => {
  const { lostOn: _, ...card } = { ...lost, kind: 'document' as const, numbers: [], looks: '', ending: '4242' };
  const kept = { ...found, kind: 'document', number: { kind: 'document', digest: 'x', ending: '4242' } } as const;
  assert.deepEqual(codes(card, kept), ['same_ending', 'same_station']);
  assert.equal(codes({ ...card, ending: '4243' }, kept), undefined);
});

test(`of ${pairs.length} pairs each that is suggested has enough points, and those that its reasons say`, () => {
  let suggested = 0;
  for (const [one, other] of pairs) {
    const match = matchThings(one, other);
    if (!match) continue;
    suggested += 1;
    assert.ok(match.score >= ENOUGH);
    const weights = match.reasons.map(({ code }) => (THING_WEIGHTS as Readonly<Record<string, number>>)[code] ?? NaN);
    assert.equal(
      match.score,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => b - a),
    );
  }
  assert.ok(suggested > 100 && suggested < pairs.length / 2, String(suggested));
});

test('nothing was found before it was lost, and nothing is of another kind, unless the number is the same', () => {
  for (const [one, other] of pairs) {
    if (sameNumber([one, other])) assert.ok(matchThings(one, other));
    else if (one.kind !== other.kind || other.foundOn < (one.lostOn ?? ''))
      assert.equal(matchThings(one, other), undefined);
  }
});

test('more that speaks for a pair never makes it worth less', () => {
  for (const [one, other] of pairs) {
    const here = matchThings({ ...one, stationCode: '5117044', districtCode: '5117' }, other)?.score ?? 0;
    assert.ok(here >= (matchThings(one, other)?.score ?? 0));
  }
});

test('nothing but a whole number is enough by itself', () => {
  for (const [code, weight] of Object.entries({ ...THING_WEIGHTS, ...PERSON_WEIGHTS }))
    assert.equal(weight >= ENOUGH, code === 'same_number', code);
});
