import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfter, retryDelay } from './retry-delay.ts';

const policy = { attempts: 9, baseMs: 400, maxDelayMs: 8_000, honourRetryAfterUpToMs: 15_000, budget: 20 };

test('jitter is full: a wait is anything from nothing to the bound, which doubles up to its limit', () => {
  for (const [repeat, bound] of [400, 800, 1_600, 3_200, 6_400, 8_000, 8_000].entries()) {
    const waits = Array.from({ length: 4_000 }, () => retryDelay(policy, repeat) / bound);
    assert.ok(Math.min(...waits) >= 0 && Math.max(...waits) <= 1);
    // In each tenth about a tenth: seven standard deviations off would be chance once in many lives.
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = waits.filter((wait) => Math.floor(wait * 10) === tenth).length;
      assert.ok(count > 260 && count < 540, `${count} of 4000 in tenth ${tenth} of repeat ${repeat}`);
    }
  }
});

test('Retry-After is read in seconds or as a date, by the clock of the answer; what is neither is not there', () => {
  const date = 'Sat, 21 Nov 2020 10:00:00 GMT';
  const wait = (value: string, more: Record<string, string> = {}) =>
    retryAfter(new Headers({ 'retry-after': value, ...more }));
  assert.equal(wait('120'), 120_000);
  assert.equal(wait('0'), 0);
  assert.equal(wait('0.5'), 500);
  assert.equal(wait('-5'), 0);
  assert.equal(wait('Sat, 21 Nov 2020 10:00:30 GMT', { date }), 30_000);
  assert.equal(wait('Sat, 21 Nov 2020 09:00:00 GMT', { date }), 0);
  assert.equal(wait('soon'), undefined);
  assert.equal(wait(''), undefined);
  assert.equal(retryAfter(new Headers()), undefined);
  // Without a clock of its own the device's has to do.
  const inAMinute = wait(new Date(Date.now() + 60_000).toUTCString()) ?? 0;
  assert.ok(inAMinute > 55_000 && inAMinute <= 60_000);
});
