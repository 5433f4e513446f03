import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import sharp from 'sharp';
import { mayDecidePublication } from '../../domain/publication.ts';
import type { components } from '../../generated/types.ts';
import { createSharpImages } from '../../node/sharp-images.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

const planted = 'GUPT';
const report = {
  reporter: { name: `न ${planted}`, address: { text: `मकान 12 ${planted}` } },
  relation: 'parent',
  person: {
    ...{ name: 'परीक्षण काल्पनिक', age: { kind: 'years', years: 34 }, gender: 'female', heightCm: 150 },
    ...{ marks: 'दाएँ हाथ पर तिल', condition: `दवा ${planted}`, phone: '9000000009' },
  },
  lastSeen: { date: '2026-11-20', place: { text: `हमारा घर ${planted}`, landmark: planted } },
  companion: planted,
  account: planted,
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const satisfies Schemas['MissingPersonReport'];

const child = { person: { ...report.person, age: { kind: 'years', years: 12 } } };
const order = { kind: 'published', publicPlace: 'काल्पनिक चौक', publicPhoto: 'shown' };
const permission = { permittedBy: 'child-welfare-committee', permittedOn: '2026-11-20' };
const fir = { kind: 'fir_registered', firNumber: '0339', sections: ['BNS 137(2)'] };

/** A report at its station, and what becomes of it. */
class Scene {
  readonly test = new TestPortal({ ports: { images: createSharpImages() } });
  reference = '';
  #citizen = '';
  readonly #officers = new Map<string, string>();

  static async of(t: TestContext, changes: object = {}): Promise<Scene> {
    const scene = new Scene();
    const { test } = scene;
    t.after(() => test.portal.close());
    test.at('2026-11-21T06:00:00.000Z');
    scene.#citizen = (await test.signIn()).accessToken;
    const uploadIds = [await scene.picture()];
    const filed = await test.call<Schemas['Receipt']>('POST', '/missing-person-reports', {
      token: scene.#citizen,
      body: { ...report, uploadIds, ...changes },
    });
    assert.equal(filed.status, 201, JSON.stringify(filed.body));
    scene.reference = filed.body.reference;
    await scene.case('SI');
    assert.equal(await scene.post({ kind: 'acknowledged' }), 201);
    return scene;
  }

  async picture(): Promise<string> {
    const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } });
    return this.test.upload(new Uint8Array(await image.jpeg().toBuffer()));
  }

  /** What the family sends later. */
  async add(...uploadIds: readonly string[]): Promise<number> {
    const body = { text: 'नमूना - फ़ोटो मिली', uploadIds };
    const sent = { token: this.#citizen, body };
    return (await this.test.call('POST', `/filings/${this.reference}/information`, sent)).status;
  }

  async token(rank: string): Promise<string> {
    const known = this.#officers.get(rank);
    if (known) return known;
    const { accessToken } = await this.test.signInOfficer(`officer-${rank}`, '5117044', 'नमूना', rank);
    this.#officers.set(rank, accessToken);
    return accessToken;
  }

  async case(rank: string): Promise<Schemas['StationFiling']> {
    const token = await this.token(rank);
    return (await this.test.call<Schemas['StationFiling']>('GET', `/station/filings/${this.reference}`, { token }))
      .body;
  }

  async post(body: object, rank = 'SI', key = newKey()): Promise<number> {
    const token = await this.token(rank);
    return (await this.test.call('POST', `/station/filings/${this.reference}/events`, { token, body, key })).status;
  }

  withdraw = async (): Promise<number> =>
    (
      await this.test.call('POST', `/filings/${this.reference}/withdrawal`, {
        ...{ token: this.#citizen, body: { reason: 'resolved' } },
      })
    ).status;

  async shown(): Promise<readonly Schemas['MissingPerson'][]> {
    return (await this.test.call<Schemas['MissingPage']>('GET', '/missing?limit=100')).body.items;
  }

  /** Whether the list, the page and the picture show the person. */
  async seen(): Promise<string> {
    const [person] = await this.shown();
    if (!person) return 'nothing';
    assert.equal((await this.test.raw('GET', `/missing/${person.missingId}`)).status, 200);
    const photo = (await this.test.raw('GET', `/missing/${person.missingId}/photo`)).status === 200;
    assert.equal(person.photoUrl !== undefined, photo);
    return photo ? 'person and picture' : 'person';
  }
}

describe('who decides what everybody sees', () => {
  it('is a Deputy Superintendent or above, and nobody whose rank is not known', () => {
    for (const rank of ['DSP', 'Dy. SP', 'SDPO', 'asp', 'SP', 'SSP', 'DIG', 'DGP'])
      assert.ok(mayDecidePublication(rank), rank);
    for (const rank of ['', 'SI', 'ASI', 'Inspector', 'Constable', 'SHO', 'DSPX', 'not a DSP', undefined])
      assert.ok(!mayDecidePublication(rank), String(rank));
  });
});

describe('a report of a missing person on the public list', () => {
  it('is put there by a DSP, and the desk offers that to nobody else', async (t) => {
    const scene = await Scene.of(t);
    assert.equal(await scene.seen(), 'nothing', 'what is filed is not public');
    for (const rank of ['SI', 'Inspector']) {
      assert.ok(!(await scene.case(rank)).mayPost.includes('published'), rank);
      assert.equal(await scene.post(order, rank), 409, rank);
    }
    assert.equal(await scene.seen(), 'nothing');
    assert.ok((await scene.case('DSP')).mayPost.includes('published'));
    assert.equal(await scene.post({ kind: 'published' }, 'DSP'), 422);
    assert.equal(await scene.post(order, 'DSP'), 201);
    assert.equal(await scene.seen(), 'person and picture');
  });

  it('says how to know the person and where a public place saw them last, and nothing else of the report', async (t) => {
    const scene = await Scene.of(t);
    await scene.post(order, 'DSP');
    const [person] = await scene.shown();
    const text = JSON.stringify(person);
    assert.ok(!text.includes(planted) && !text.includes('9000000009') && !text.includes(scene.reference), text);
    assert.equal(person?.name.hi, 'परीक्षण काल्पनिक');
    assert.equal(person?.lastSeenPlace?.hi, 'काल्पनिक चौक');
    assert.deepEqual([person?.ageFrom, person?.ageTo, person?.heightCm], [34, 34, 150]);
    assert.match(person?.authorisedBy.en ?? '', /^DSP, /);
    const kept = JSON.stringify(await scene.test.portal.store.records.get('missing', person?.missingId ?? ''));
    assert.ok(!kept.includes(planted), 'nor is it kept');
  });

  it('is without its picture where the order says so', async (t) => {
    const scene = await Scene.of(t);
    await scene.post({ ...order, publicPhoto: 'hidden' }, 'DSP');
    assert.equal(await scene.seen(), 'person');
    const [person] = await scene.shown();
    assert.equal(await scene.test.portal.store.records.get('missing-photo', person?.missingId ?? ''), undefined);
    await scene.post(order, 'DSP');
    assert.equal(await scene.seen(), 'person and picture', 'a later order goes before');
  });

  it('shows a picture that the family sent later, where the report had none', async (t) => {
    const scene = await Scene.of(t, { uploadIds: [] });
    const paper = await scene.test.upload(
      new TextEncoder().encode('%PDF-1.4\nstartxref\n0\n%%EOF'),
      'application/pdf',
      'namuna.pdf',
    );
    assert.equal(await scene.add(paper), 201);
    assert.equal(await scene.add(await scene.picture()), 201);
    assert.equal(await scene.seen(), 'nothing', 'sending it makes nothing public');
    await scene.post(order, 'DSP');
    assert.equal(await scene.seen(), 'person and picture');
  });

  it('does not show a picture that came after the order before a new order takes it in', async (t) => {
    const scene = await Scene.of(t, { uploadIds: [] });
    await scene.post(order, 'DSP');
    assert.equal(await scene.add(await scene.picture()), 201);
    assert.equal(await scene.post({ kind: 'under_enquiry' }), 201);
    assert.equal(await scene.seen(), 'person', 'nobody has judged it');
    await scene.post(order, 'DSP');
    assert.equal(await scene.seen(), 'person and picture');
  });

  for (const [what, end] of [
    ['an officer takes it back', (scene: Scene) => scene.post({ kind: 'unpublished' })],
    ['somebody was found who may be them', (scene: Scene) => scene.post({ kind: 'matched', text: 'नमूना' })],
    ['the person is found', (scene: Scene) => scene.post({ kind: 'traced', text: 'नमूना' })],
    ['the report is closed', (scene: Scene) => scene.post({ kind: 'closed', text: 'नमूना' })],
    ['the family takes it back', (scene: Scene) => scene.withdraw()],
    [
      'the FIR is of a kind that protects its victim',
      (scene: Scene) => scene.post({ ...fir, sections: ['BNS 64(1)'] }),
    ],
  ] as const) {
    it(`is gone from it when ${what}`, async (t) => {
      const scene = await Scene.of(t);
      await scene.post(order, 'DSP');
      const [person] = await scene.shown();
      assert.equal(await end(scene), 201);
      assert.equal(await scene.seen(), 'nothing');
      const { records } = scene.test.portal.store;
      for (const kind of ['missing', 'missing-photo'])
        assert.equal(await records.get(kind, person?.missingId ?? ''), undefined, kind);
    });
  }

  it('does not come back by being opened again: that is decided anew', async (t) => {
    const scene = await Scene.of(t);
    await scene.post(order, 'DSP');
    await scene.post({ kind: 'traced', text: 'नमूना' });
    assert.equal(await scene.post({ kind: 'reopened', text: 'नमूना' }), 201);
    assert.equal(await scene.seen(), 'nothing');
    assert.ok(!(await scene.case('SI')).mayPost.includes('unpublished'), 'there is nothing to take back');
    assert.equal(await scene.post(order, 'DSP'), 201);
    assert.equal(await scene.seen(), 'person and picture');
  });

  it('is done again when the request is repeated, as where the portal died between log and list', async (t) => {
    const scene = await Scene.of(t);
    const key = newKey();
    await scene.post(order, 'DSP', key);
    const [person] = await scene.shown();
    await scene.test.portal.store.records.remove('missing', [person?.missingId ?? '']);
    assert.equal(await scene.post(order, 'DSP', key), 201);
    assert.equal((await scene.shown()).length, 1);
  });
});

describe('a report of a missing child on the public list', () => {
  it('needs the FIR and the written permission of the law, from a DSP too (JJ Act s.74(1))', async (t) => {
    const scene = await Scene.of(t, child);
    assert.equal(await scene.post({ ...order, ...permission }, 'DSP'), 409, 'before the FIR');
    assert.equal(await scene.post(fir), 201);
    assert.equal(await scene.post(order, 'DSP'), 422, 'without the permission');
    assert.equal(await scene.post({ ...order, permittedBy: permission.permittedBy }, 'DSP'), 422, 'or its day');
    assert.equal(await scene.post({ ...order, ...permission }, 'SI'), 409);
    assert.equal(await scene.seen(), 'nothing');
    assert.equal(await scene.post({ ...order, ...permission, publicPhoto: 'hidden' }, 'DSP'), 201);
    assert.equal(await scene.seen(), 'person');
    assert.equal(await scene.post({ ...order, ...permission }, 'DSP'), 201);
    assert.equal(await scene.seen(), 'person and picture');
    assert.equal((await scene.shown())[0]?.child, true);
    assert.equal(await scene.post({ kind: 'traced', text: 'नमूना' }), 201);
    assert.equal(await scene.seen(), 'nothing');
  });

  it('is not shown by a permission that is still to come', async (t) => {
    const scene = await Scene.of(t, child);
    await scene.post(fir);
    assert.equal(await scene.post({ ...order, ...permission, permittedOn: '2026-11-22' }, 'DSP'), 422);
    assert.equal(await scene.seen(), 'nothing');
  });
});
