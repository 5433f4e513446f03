import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import type { ListName } from '../data/read-records.ts';
import { TestPortal } from '../operations/test-portal.ts';
import { FIR_KIND } from '../operations/firs/fir-record.ts';
import { WANTED_KIND, WANTED_PHOTO_KIND } from '../operations/wanted/wanted-record.ts';
import { createPostgresStore, type PostgresStore } from '../store/postgres/create-postgres-store.ts';
import { importRecordFile, removeWanted } from './import-records.ts';
import { startTestPostgres } from './test-postgres.ts';

const STATION = '5117044';
const name = { en: 'Namuna Kumar', hi: 'नमूना कुमार' };
const wanted = {
  ...{ wantedId: 'w-1', name, stationCode: STATION, sections: ['BNS 309(4)'], caseCount: 2, orderDate: '2026-10-01' },
  ...{ announcedBy: { en: 'SP Patna' }, phone: '9000000001', family: ['काल्पनिक देवी'] },
};
const fir = {
  ...{ stationCode: STATION, number: '0339', year: 2026, zeroFir: false, stage: 'registered' },
  ...{ registeredAt: '2026-10-01T10:00:00+05:30', sections: ['BNS 303(2)'], publishedAt: '2026-10-01T12:00:00+05:30' },
};

describe('lists that a backend sends', () => {
  let server: Awaited<ReturnType<typeof startTestPostgres>>;
  let store: PostgresStore;
  let portal: TestPortal;
  let folder: string;
  let variables: { readonly DATABASE_URL: string; readonly NAGRIK_SECRET: string };
  before(async () => {
    server = await startTestPostgres();
    variables = { DATABASE_URL: await server.createDatabase('records'), NAGRIK_SECRET: 'namuna'.repeat(8) };
    store = createPostgresStore({ url: variables.DATABASE_URL });
    await store.migrate();
    portal = new TestPortal({ store, config: { secret: variables.NAGRIK_SECRET } });
    folder = await mkdtemp(join(tmpdir(), 'nagrik-records-'));
  });
  after(async () => {
    await portal.portal.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (list: ListName, ...lines: readonly unknown[]) => {
    const file = join(folder, `${list}.ndjson`);
    await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
    return importRecordFile(list, file, variables);
  };
  const kept = async (kind: string) => (await store.records.find({ kind, limit: 50 })).items;

  test('are kept without what no list may show, changed, and taken off', async () => {
    assert.equal(await send('wanted', wanted, { ...wanted, wantedId: 'w-2', sections: ['POCSO 8'] }), 2);
    const [person, ...others] = await kept(WANTED_KIND);
    assert.deepEqual([person?.id, others.length], ['w-1', 0], 'nobody of a protected case is kept');
    assert.doesNotMatch(JSON.stringify(person), /9000000001|काल्पनिक/);
    assert.equal((await portal.raw('GET', '/wanted/w-1')).status, 200);
    assert.equal((await portal.raw('GET', '/wanted/w-2')).status, 404);
    await send('wanted', { ...wanted, rewardRupees: 5000 });
    assert.equal((await kept(WANTED_KIND))[0]?.amounts?.reward, 5000);
    await send('wanted', { ...wanted, bornOn: '2020-01-01' });
    assert.deepEqual(await kept(WANTED_KIND), [], 'a child is on no such list');
    await send('wanted', wanted);
    await removeWanted('w-1', variables);
    assert.deepEqual(await kept(WANTED_KIND), []);
  });

  test('have photographs made anew, without what a camera writes into them', async () => {
    const raw = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
      .jpeg()
      .withExif({ IFD0: { ImageDescription: 'namuna-place' } })
      .toBuffer();
    assert.ok(raw.includes('namuna-place'));
    const photograph = { mediaType: 'image/jpeg', base64: raw.toString('base64') };
    await send('wanted', { ...wanted, photograph });
    const [photo] = await kept(WANTED_PHOTO_KIND);
    assert.ok(!Buffer.from(String(photo?.body.data), 'base64').includes('namuna-place'));
    await assert.rejects(send('wanted', { ...wanted, photograph: { ...photograph, base64: 'AAAA' } }), {
      message: 'line 1: photograph: this picture cannot be read',
    });
    await assert.rejects(
      send('wanted', { ...wanted, rewardRupees: 7 }, '', { ...wanted, photograph: { ...photograph, base64: 'AAAA' } }),
      /line 3: photograph/,
    );
    assert.notEqual((await kept(WANTED_KIND))[0]?.amounts?.reward, 7, 'a picture is judged before anything is kept');
  });

  test('leave what the portal itself knows of a FIR', async () => {
    await send('firs', fir);
    const [record] = await kept(FIR_KIND);
    assert.equal(record?.facets.public, 'yes');
    await store.records.put([{ ...record, body: { ...record.body, withheldBy: 'DSP, KOTWALI' } }]);
    await send('firs', { ...fir, stage: 'chargesheeted' });
    const [again] = await kept(FIR_KIND);
    assert.deepEqual([again?.body.stage, again?.facets.public], ['chargesheeted', 'no']);
  });

  test('keep a FIR from everybody as soon as the backend knows of a child, and from then on', async () => {
    const one = { ...fir, number: '0350' };
    const facets = { number: '350' };
    const isPublic = async () =>
      (await store.records.find({ kind: FIR_KIND, facets, limit: 1 })).items[0]?.facets.public;
    await send('firs', { ...one, involvesChild: false });
    assert.equal(await isPublic(), 'yes');
    await send('firs', { ...one, involvesChild: true });
    assert.equal(await isPublic(), 'no');
    await send('firs', one);
    assert.equal(await isPublic(), 'no');
  });

  test('come whole or not at all, and nothing of a person stands in what is said', async () => {
    const before = await kept(FIR_KIND);
    const faulty = [
      { ...fir, number: '0400', gist: { en: 'a secret gist' }, withheldby: 'DSP' },
      'secret, no JSON',
      { ...fir, number: '0401', stationCode: '5117999' },
      { ...fir, number: '0402', informant: { name: 'नमूना गुप्त', address: 7 }, occurredOn: '2026-02-30' },
    ];
    await assert.rejects(send('firs', { ...fir, number: '0399' }, ...faulty), (error: Error) => {
      assert.deepEqual(error.message.split('\n'), [
        'line 2: the record: unknown withheldby',
        'line 3: this is no JSON',
        'line 4: stationCode: no station of the master',
        'line 5: occurredOn: invalid_format',
        'line 5: informant.address: invalid_type',
      ]);
      return true;
    });
    assert.deepEqual(await kept(FIR_KIND), before);
  });

  test('are those of all services that have one', async () => {
    const publication = { subject: 'adult', photo: false, office: { en: 'SP Patna' }, authorisedAt: fir.registeredAt };
    const person = { ageFrom: 30, ageTo: 30, stationCode: STATION, sections: [], publication };
    await send('missing', { ...person, missingId: 'm-1', name, lastSeenOn: '2026-10-01', state: 'missing' });
    await send('unidentified', {
      ...{ ...person, unidentifiedId: 'u-1', state: 'living' },
      ...{ status: 'unidentified', foundOn: '2026-10-02' },
    });
    await send('arrests', {
      ...{ arrestId: 'a-1', name, age: 30, sections: ['BNS 309(4)'], arrestedOn: '2026-10-02', stationCode: STATION },
    });
    const thing = { recoveredId: 'r-1', kind: 'mobile', description: { en: 'Black phone' }, sections: [] };
    const number = { kind: 'imei', value: '490154203237518' };
    await send('recovered', { ...thing, number, recoveredOn: '2026-10-02', stationCode: STATION, state: 'kept' });
    assert.doesNotMatch(JSON.stringify(await kept('recovered')), /490154203237518/);
    assert.equal((await portal.raw('GET', '/recovered-property?endsIn=7518')).status, 200);
    await send('recovered', { ...thing, number, recoveredOn: '2026-10-02', stationCode: STATION, state: 'returned' });
    assert.deepEqual(await kept('recovered'), []);
    await send('recovered', { ...thing, number, recoveredOn: '2026-10-02', stationCode: STATION, state: 'kept' });

    const { accessToken: token } = await portal.signIn();
    const found = async () => {
      const paths = ['missing/m-1', 'unidentified-persons/u-1', 'arrests/a-1', 'recovered-property/r-1'];
      return Promise.all(paths.map(async (path) => (await portal.raw('GET', `/${path}`, { token })).status));
    };
    assert.deepEqual(await found(), [200, 200, 200, 200]);
    await send('missing', { missingId: 'm-1', removed: true });
    await send('unidentified', { unidentifiedId: 'u-1', removed: true });
    await send('arrests', { arrestId: 'a-1', removed: true });
    await send('recovered', { recoveredId: 'r-1', removed: true });
    assert.deepEqual(await found(), [404, 404, 404, 404]);
  });

  test('of recovered things want the secret of the portal, and none is made up', async () => {
    const { DATABASE_URL } = variables;
    const file = join(folder, 'empty.ndjson');
    await writeFile(file, '');
    await assert.rejects(importRecordFile('recovered', file, { DATABASE_URL, NAGRIK_DATA: folder }), /NAGRIK_SECRET/);
    await assert.rejects(readFile(join(folder, 'secret')), { code: 'ENOENT' });
    assert.equal(await importRecordFile('arrests', file, { DATABASE_URL, NAGRIK_DATA: folder }), 0);
    await writeFile(join(folder, 'secret'), variables.NAGRIK_SECRET);
    assert.equal(await importRecordFile('recovered', file, { DATABASE_URL, NAGRIK_DATA: folder }), 0);
  });

  test('go in production into no database but the one that is named', async () => {
    const file = join(folder, 'empty.ndjson');
    const production = { NAGRIK_MODE: 'production', NAGRIK_DATA: join(folder, 'unused') };
    await assert.rejects(importRecordFile('wanted', file, production), {
      name: 'StartRefused',
      message: /DATABASE_URL/,
    });
  });
});
