import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSmall, toldParts } from './small-numbers.ts';

const told = (...counts: number[]) => {
  const shown: Readonly<Record<string, number | undefined>> = toldParts(
    Object.fromEntries(counts.map((count, at) => [`p${at}`, count])),
  );
  return counts.map((_, at) => shown[`p${at}`] ?? '–').join(' ');
};

test('numbers of 5 and more are told, and zeros', () => {
  assert.equal(told(80, 20, 5), '80 20 5');
  assert.equal(told(12, 0, 0), '12 0 0');
  assert.equal(told(0, 0), '0 0');
});

test('with a small number the next larger one is left out, and all that are as large', () => {
  assert.equal(told(80, 3, 20), '80 – –');
  assert.equal(told(80, 3), '– –');
  assert.equal(told(20, 1, 20, 40, 0), '– – – 40 0');
  assert.equal(told(4, 4, 5, 9), '– – – 9', 'two that are small do not hide each other');
});

test('where no number is 5 or more none is told, not even a zero', () => {
  assert.equal(told(1, 1, 1, 1, 1), '– – – – –');
  assert.equal(told(4, 4, 0), '– – –');
});

/** Every way to split a total into so many parts. */
function* splits(total: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of splits(total - first, parts - 1)) yield [first, ...rest];
}

test('nobody who knows the rule and the total can calculate a number that was left out: every split of 5 to 21 into 2 to 5 parts', (context) => {
  let looked = 0;
  for (let total = 5; total <= 21; total++) {
    for (let parts = 2; parts <= 5; parts++) {
      const alike = new Map<string, Set<number>[]>();
      for (const counts of splits(total, parts)) {
        looked += 1;
        const shown = told(...counts);
        const possible = alike.get(shown) ?? counts.map(() => new Set<number>());
        counts.forEach((count, at) => possible[at]?.add(count));
        alike.set(shown, possible);
      }
      for (const [shown, possible] of alike) {
        shown.split(' ').forEach((one, at) => {
          const values = possible[at] as Set<number>;
          if (one === '–') assert.ok(values.size > 1, `${total}: ${shown} tells that number ${at} is ${[...values]}`);
          else assert.ok(!isSmall(Number(one)) && !isSmall(total - Number(one)), `${total}: ${shown}`);
        });
        const rest = total - shown.split(' ').reduce((sum, one) => sum + (Number(one) || 0), 0);
        assert.ok(!isSmall(rest), `${total}: ${shown} leaves ${rest}`);
      }
    }
  }
  context.diagnostic(`${looked} splits`);
});
