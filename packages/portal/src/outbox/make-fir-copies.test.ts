import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlainDocuments } from '../documents/plain-documents.ts';
import { AHEAD_FOLDER } from '../documents/issue-document.ts';
import type { FirSource } from '../domain/backend-records.ts';
import type { components } from '../generated/types.ts';
import { firRecord } from '../operations/firs/fir-record.ts';
import { TestPortal } from '../operations/test-portal.ts';
import { makeFirCopies } from './make-fir-copies.ts';

const NOW = '2026-11-21T06:30:00.000Z';

const theft: FirSource = {
  stationCode: '5117044',
  number: '7001',
  year: 2026,
  registeredAt: '2026-11-19T06:00:00Z',
  publishedAt: '2026-11-20T06:00:00Z',
  sections: ['BNS 303(2)'],
  zeroFir: false,
  gist: { en: 'An invented bicycle was stolen.', hi: 'काल्पनिक साइकिल चोरी हुई।' },
};

/** A portal with these FIRs. */
async function portalWith(...firs: readonly FirSource[]) {
  const documents = createPlainDocuments();
  let broken = false;
  const render: typeof documents.render = (page) =>
    broken ? Promise.reject(new Error('nothing can be made')) : documents.render(page);
  const test = new TestPortal({ ports: { documents: { ...documents, render } } });
  // Its own clock stands still: the job runs when a test says so.
  await test.portal.close();
  test.at(NOW);
  const { store, ports } = test.portal;
  const put = (...sources: readonly FirSource[]) => store.records.put(sources.map(firRecord));
  await put(...firs);
  const handle = async (number = '7001') => {
    const page = await test.call<components['schemas']['FirPage']>(
      'GET',
      `/firs?station=5117044&number=${number}&year=2026`,
    );
    return page.body.items[0]?.copyHandle ?? '';
  };
  return {
    test,
    put,
    handle,
    run: (signal = new AbortController().signal) => makeFirCopies(test.portal, signal),
    break: () => void (broken = true),
    lying: () => ports.files.list(AHEAD_FOLDER),
    copy: async (of: string, language = 'hi') => {
      const response = await test.raw('GET', `/fir-copies/${of}?language=${language}`);
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
  };
}

test('the copy of a new FIR is made once, and everybody who asks gets it without another being made', async () => {
  const { run, lying, copy, handle, test, ...made } = await portalWith(theft);
  await run();
  const [key = '', ...more] = await lying();
  assert.deepEqual(more, []);
  made.break();
  await run();
  const of = await handle();
  const { status, bytes } = await copy(of);
  assert.equal(status, 200);
  assert.deepEqual(await test.portal.ports.files.get(key), bytes);
  const code = key.slice(AHEAD_FOLDER.length + 1);
  const { body } = await test.call<components['schemas']['IssuedDocument']>('GET', `/documents/${code}`);
  assert.deepEqual([body.kind, body.standing], ['fir_copy', 'current'], 'the register knows it');
  assert.equal((await copy(of, 'ur')).status, 500, 'another language is made for whoever wants it');
});

test('no copy lies ready of what is withheld, protected, of a child, not published yet, or a week old', async () => {
  const { run, lying } = await portalWith(
    { ...theft, number: '7002', withheldBy: 'DSP' },
    { ...theft, number: '7003', sections: ['BNS 64(1)'] },
    { ...theft, number: '7004', involvesChild: true },
    { ...theft, number: '7005', publishedAt: '2026-11-21T06:30:01Z' },
    { ...theft, number: '7006', registeredAt: '2026-11-13T06:00:00Z' },
  );
  await run();
  assert.deepEqual(await lying(), []);
});

test('a FIR that is withheld is not given out although its copy still lies there, and the next run takes that away', async () => {
  const { run, lying, copy, handle, put } = await portalWith(theft);
  await run();
  const of = await handle();
  assert.equal((await copy(of)).status, 200);
  await put({ ...theft, withheldBy: 'DSP' });
  assert.equal((await lying()).length, 1);
  assert.equal((await copy(of)).status, 404);
  await run();
  assert.deepEqual(await lying(), []);
});

test('a copy says at once what became of the case, and the one before is taken away', async () => {
  const { run, lying, copy, handle, put } = await portalWith(theft);
  await run();
  const [before] = await lying();
  const of = await handle();
  const old = await copy(of);
  await put({ ...theft, stage: 'in_court' });
  assert.notDeepEqual((await copy(of)).bytes, old.bytes, 'before the job has run');
  await run();
  const after = await lying();
  assert.equal(after.length, 1);
  assert.notEqual(after[0], before);
});

test('a file that somebody has changed is not given to anybody', async () => {
  const { run, lying, copy, handle, test } = await portalWith(theft);
  await run();
  const of = await handle();
  const { bytes } = await copy(of);
  const [key = ''] = await lying();
  await test.portal.ports.files.put(key, new TextEncoder().encode('another'));
  assert.deepEqual((await copy(of)).bytes, bytes);
});

test('a portal that stops takes nothing away', async () => {
  const { run, lying, put } = await portalWith(theft);
  await run();
  const before = await lying();
  await put({ ...theft, stage: 'in_court' });
  await run(AbortSignal.abort());
  assert.deepEqual(await lying(), before);
});
