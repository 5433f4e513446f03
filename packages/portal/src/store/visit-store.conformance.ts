import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptVisit, Store } from './store.ts';

const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 21, 12, minutes)).toISOString();
const visit = (id: string, revision: number, text: string, endsAt = at(15)): KeptVisit => ({
  ...{ id, revision, endsAt },
  sealed: new TextEncoder().encode(text),
});

/** Visits of the pages without script: what every store must do. */
export function describeVisits(store: () => Store): void {
  describe('visits', () => {
    it('give back, byte for byte, what was sealed', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      assert.equal(await store().visits.put({ ...visit('v1', 1, ''), sealed: bytes }, 0, at(0)), true);
      const kept = await store().visits.get('v1', at(1));
      assert.deepEqual(kept, { id: 'v1', revision: 1, sealed: bytes, endsAt: at(15) });
      assert.equal(await store().visits.get('v0', at(1)), undefined);
    });

    it('are written by whoever has read the last revision, and by nobody else', async () => {
      await store().visits.put(visit('v2', 1, 'a'), 0, at(0));
      assert.equal(await store().visits.put(visit('v2', 1, 'other'), 0, at(0)), false);
      assert.equal(await store().visits.put(visit('v2', 2, 'b'), 1, at(1)), true);
      assert.equal(await store().visits.put(visit('v2', 2, 'late'), 1, at(1)), false);
      assert.equal((await store().visits.get('v2', at(1)))?.revision, 2);
    });

    it('of two writers at the same time one wins', async () => {
      await store().visits.put(visit('v3', 1, 'a'), 0, at(0));
      const written = await Promise.all(
        ['x', 'y', 'z'].map((text) => store().visits.put(visit('v3', 2, text), 1, at(1))),
      );
      assert.deepEqual(written.filter(Boolean), [true]);
    });

    it('end on time, can be moved on before and not after', async () => {
      await store().visits.put(visit('v4', 1, 'a'), 0, at(0));
      await store().visits.extend('v4', at(29), at(14));
      assert.equal((await store().visits.get('v4', at(20)))?.endsAt, at(29));
      assert.equal(await store().visits.get('v4', at(29)), undefined);
      await store().visits.extend('v4', at(60), at(30));
      assert.equal(await store().visits.get('v4', at(31)), undefined);
      assert.equal(await store().visits.put(visit('v4', 2, 'b', at(60)), 1, at(31)), false);
      assert.equal(await store().visits.put(visit('v4', 1, 'new', at(60)), 0, at(31)), true);
    });

    it('are gone when they are removed or tidied', async () => {
      await store().visits.put(visit('v5', 1, 'a'), 0, at(0));
      await store().visits.remove('v5');
      await store().visits.remove('v5');
      assert.equal(await store().visits.get('v5', at(0)), undefined);
      await store().visits.put(visit('v6', 1, 'a'), 0, at(0));
      await store().tidy(at(16));
      // Even for a clock that stands before its end.
      assert.equal(await store().visits.get('v6', at(1)), undefined);
    });
  });
}
