import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import { publicFir } from '../domain/redaction.ts';
import { filingKinds } from '../generated/filing-kinds.ts';
import { createMemoryPortal, type MemoryPortal } from '../memory.ts';
import { DEMO_FIR_STATIONS, DEMO_OFFICERS, DEMO_PASSWORD } from './demo-accounts.ts';
import { inventArrests } from './invented-arrests.ts';
import { DEMO_FILINGS } from './invented-filings.ts';
import { inventFirs } from './invented-firs.ts';
import { inventWanted } from './invented-wanted.ts';
import { drawPortrait } from './portrait.ts';
import { seedDemo } from './seed-demo.ts';

const now = new Date('2026-11-21T06:00:00.000Z');
const places = new Places(districts, stations);
const INVENTED = /Namuna|Kalpnik|Parikshan|Udaharan|Abhyas/;

async function seeded(t: TestContext, options: { wantedCount?: number } = {}): Promise<MemoryPortal> {
  const portal = createMemoryPortal({ ports: { now: () => now } });
  t.after(() => portal.close());
  await seedDemo({ ...portal, ...options });
  return portal;
}

test('the example FIR of each station is there in whatever month the demonstration starts', () => {
  for (let month = 0; month < 24; month++) {
    const firs = inventFirs('5117044', new Date(Date.UTC(2026, 10 + month, 21)));
    const example = firs.findIndex(({ number }) => number === '0339');
    assert.equal(firs[example]?.year, firs[0]?.year);
    assert.equal(firs[example + 1]?.number, '0340');
  }
});

test('the same number invents the same persons, each visibly invented, each with a face of their own', () => {
  const first = [...inventWanted(60, places, now)];
  assert.deepEqual(first, [...inventWanted(60, places, now)]);
  for (const { name, parentName } of first) {
    assert.match(name.en, INVENTED);
    assert.match(parentName?.en ?? '', INVENTED);
    assert.ok(name.hi && name.ur);
  }
  assert.ok(new Set(first.map(({ photoSvg }) => photoSvg)).size > 57);
});

test('a portrait is shapes alone: no script, no style, no address', () => {
  for (let seed = 0; seed < 200; seed++) {
    const svg = drawPortrait(seed, seed % 5 ? 'male' : 'female');
    assert.doesNotMatch(svg, /<script|style=|<style|href|\son\w+=|undefined|NaN/);
    assert.ok(svg.length < 4000);
  }
});

test('there are several hundred FIRs, numbered without gaps, some of them not for everybody', () => {
  const firs = DEMO_FIR_STATIONS.flatMap((station) => inventFirs(station, now));
  assert.ok(firs.length > 400, String(firs.length));
  const shown = firs.filter((fir) => publicFir(fir, now.toISOString()));
  assert.ok(shown.length > firs.length * 0.7 && shown.length < firs.length * 0.95, `${shown.length} of ${firs.length}`);
  const kotwali = inventFirs('5117044', now).filter(({ year }) => year === 2026);
  assert.deepEqual(
    kotwali.map(({ number }) => Number(number)),
    kotwali.map((_, at) => at + 1),
  );
  assert.ok(
    new Set(shown.map(({ stage }) => stage ?? 'not-published')).size >= 6,
    'every stage, and one that is not told',
  );
});

test('the example of DOMAIN §4 can be looked up, and the number after it cannot', () => {
  const firs = inventFirs('5117044', now);
  const known = firs.find(({ number, year }) => number === '0339' && year === 2025);
  const withheld = firs.find(({ number, year }) => number === '0340' && year === 2025);
  assert.ok(known && publicFir(known, now.toISOString()));
  assert.ok(withheld && !publicFir(withheld, now.toISOString()));
});

test('the register of arrests has children and protected cases in it, of which the portal keeps none', async (t) => {
  const firs = DEMO_FIR_STATIONS.flatMap((station) => inventFirs(station, now));
  const all = inventArrests(firs, 240, now);
  assert.ok(all.some(({ age = 0 }) => age < 18) && all.some(({ sections }) => sections.includes('POCSO 8')));
  const portal = await seeded(t);
  const kept = await portal.store.records.find({ kind: 'arrest', limit: 200 });
  assert.ok(kept.total > 100 && kept.total < 240, String(kept.total));
  for (const { body } of kept.items) assert.ok((body.age as number) >= 18 && !JSON.stringify(body).includes('POCSO'));
});

test('a demonstration has officers who can sign in, and complaints in many states', async (t) => {
  const portal = await seeded(t);
  const { id } = DEMO_OFFICERS[0] ?? { id: '' };
  const officer = await portal.store.identity.officer(id);
  assert.ok(officer && (await portal.ports.passwords.verify(DEMO_PASSWORD, officer.passwordHash)));
  const filings = await portal.store.filings.list({ limit: 100 });
  assert.equal(filings.items.length, DEMO_FILINGS.length);
  const states = new Set(filings.items.map(({ projection }) => projection.state));
  for (const state of [
    'acknowledged',
    'under_enquiry',
    'fir_registered',
    'closed_civil',
    'withdrawn',
    'delivered',
    'opened',
  ]) {
    assert.ok(states.has(state), `${state} in ${[...states].join(', ')}`);
  }
  assert.ok(filings.items.some(({ projection }) => projection.waiting));
  assert.deepEqual(await portal.store.outbox.sent(10), [], 'nobody was sent a message');
});

test('there is a filing of each kind that the portal takes, so that a desk and a tracker show what they can', async (t) => {
  const portal = await seeded(t);
  const filings = await portal.store.filings.list({ limit: 100 });
  assert.deepEqual(
    [...new Set(filings.items.map(({ service }) => service))].toSorted(),
    filingKinds.map(({ service }) => service).toSorted(),
  );
});

test('a demonstration that starts again days later files nothing twice, though its days are told by the clock', async (t) => {
  let clock = now;
  const portal = createMemoryPortal({ ports: { now: () => clock } });
  t.after(() => portal.close());
  const first = await seedDemo(portal);
  clock = new Date(now.getTime() + 5 * 86_400_000);
  assert.deepEqual(await seedDemo(portal), first);
  assert.equal((await portal.store.filings.list({ limit: 100 })).items.length, first.length);
});

test('seeding again files nothing twice and leaves what has happened since', async (t) => {
  const portal = await seeded(t);
  const before = await portal.store.filings.list({ limit: 100 });
  const again = await seedDemo(portal);
  assert.equal(again.length, DEMO_FILINGS.length);
  const after = await portal.store.filings.list({ limit: 100 });
  assert.deepEqual(after, before);
  assert.match(again[0]?.accessCode ?? '', /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
});

test('ten thousand wanted persons are made in seconds', async (t) => {
  const started = performance.now();
  const portal = await seeded(t, { wantedCount: 10_000 });
  assert.equal((await portal.store.records.find({ kind: 'wanted', limit: 1 })).total, 10_000);
  assert.ok(performance.now() - started < 20_000);
});

test('production refuses the demonstration', async (t) => {
  const portal = createMemoryPortal({ config: { mode: 'production' } });
  t.after(() => portal.close());
  await assert.rejects(seedDemo(portal), /demonstration/);
});
