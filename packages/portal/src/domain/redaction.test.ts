import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArrestSource, FirSource, PersonPublication, WantedSource } from './backend-records.ts';
import { filerFir, publicArrest, publicFir, publicWanted, type PublicFir } from './redaction.ts';

const now = '2026-11-21T12:00:00.000Z';
const secrets = ['गोपनीय', 'Gopniya', 'SECRET'];

const fir: FirSource = {
  stationCode: '5117044',
  number: '0339',
  year: 2026,
  registeredAt: '2026-11-19T20:00:00.000Z',
  sections: ['BNS 303(2)'],
  zeroFir: false,
  publishedAt: '2026-11-20T08:00:00.000Z',
  stage: 'under_investigation',
  place: { en: 'Kalpnikpur', hi: 'काल्पनिकपुर' },
  gist: { en: 'A bicycle was stolen.' },
  informant: { name: 'गोपनीय कुमार', address: 'SECRET lane' },
  victims: [{ name: 'Gopniya Devi' }],
  accused: [{ name: 'SECRET Singh' }],
  officer: { name: 'SECRET Daroga', rank: 'SI' },
};

const wanted: WantedSource = {
  wantedId: 'w_0001',
  name: { en: 'Namuna Kalpnik' },
  stationCode: '5117044',
  sections: ['BNS 309(4)'],
  caseCount: 3,
  rewardRupees: 50_000,
  announcedBy: { en: 'SP Patna' },
  orderDate: '2026-05-01',
  bornOn: '1990',
  address: 'SECRET lane',
  family: ['Gopniya'],
  phone: 'SECRET',
  officer: 'SECRET',
};

const arrest: ArrestSource = {
  arrestId: 'a_0001',
  name: { en: 'Namuna Parikshan' },
  age: 31,
  sections: ['BNS 303(2)'],
  arrestedOn: '2026-11-02',
  stationCode: '5117044',
  parentName: { en: 'Gopniya' },
  address: 'SECRET',
  officer: 'SECRET',
};

function assertNothingSecret(value: unknown): void {
  const text = JSON.stringify(value);
  for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} in ${text}`);
}

test('no person of a FIR reaches its public side, nor any field that is not named there', () => {
  const published = publicFir({ ...fir, somethingNew: 'SECRET' } as FirSource, now);
  assertNothingSecret(published);
  assert.equal(published?.registeredOn, '2026-11-20', 'the date is that of India');
  assert.deepEqual(Object.keys(published ?? {}).sort(), [
    'gist',
    'number',
    'place',
    'registeredOn',
    'sections',
    'stage',
    'stationCode',
    'year',
    'zeroFir',
  ]);
});

test('a FIR that is protected, withheld, about a child or not yet published has no public side', () => {
  for (const change of [
    { sections: ['BNS 64(1)'] },
    { sections: ['BNS 303(2)', 'POCSO 8'] },
    { sections: ['UAPA 16'] },
    { sections: [] },
    { withheldBy: 'DSP' },
    { involvesChild: true },
    { publishedAt: undefined },
    { publishedAt: '2026-11-21T12:00:00.001Z' },
  ] as Partial<FirSource>[]) {
    const changed = { ...fir, ...change };
    assert.equal(publicFir(changed, now), undefined, JSON.stringify(change));
    assert.equal(filerFir(changed, now).withheld, true, 'the filer sees which');
  }
  assert.equal(filerFir(fir, now).withheld, false);
});

test('the filer gets their own name on their copy, and nobody else’s', () => {
  const own = filerFir(fir, now);
  assert.deepEqual(own.informant, fir.informant);
  assertNothingSecret(own.fir);
});

test('an object that did not go through redaction is no public answer', () => {
  // @ts-expect-error a plain object lacks the brand, even with the right fields
  const forged: PublicFir = {
    stationCode: '1',
    number: '1',
    year: 1,
    registeredOn: '',
    zeroFir: false,
    sections: [],
    stage: 'registered',
  };
  assert.ok(forged);
});

test('a child’s picture cannot be written down as public without the permission that it needs (JJ Act s.74(1))', () => {
  const order = { office: { en: 'SP Patna' }, authorisedAt: now };
  // @ts-expect-error what shows an adult's picture shows no child's
  const shown: PersonPublication = { ...order, subject: 'child', photo: true };
  const on = '2026-11-20';
  // @ts-expect-error a permission says whether it covers the picture
  const unsaid: PersonPublication = { ...order, subject: 'child', permission: { by: 'child-welfare-committee', on } };
  // @ts-expect-error nobody else can permit it
  const police: PersonPublication = { ...order, subject: 'child', permission: { by: 'police', on, photo: true } };
  assert.ok([shown, unsaid, police]);
});

test('a stage that the backend does not give is said to be not published', () => {
  assert.equal(publicFir({ ...fir, stage: undefined } as unknown as FirSource, now)?.stage, 'not-published');
});

test('a wanted person has no family, address or phone; a child or a protected case is never there', () => {
  const published = publicWanted(wanted, now);
  assert.equal(published?.rewardRupees, 50_000);
  assertNothingSecret(published);
  assert.equal(publicWanted({ ...wanted, sections: ['BNS 70(1)'] }, now), undefined);
  assert.equal(publicWanted({ ...wanted, bornOn: '2008-11-22' }, now), undefined, 'eighteen tomorrow');
  assert.ok(publicWanted({ ...wanted, bornOn: '2008-11-21' }, now), 'eighteen today');
  assert.equal(publicWanted({ ...wanted, bornOn: '2008' }, now), undefined, 'perhaps seventeen');
  assert.ok(publicWanted({ ...wanted, bornOn: '2007' }, now));
  assert.equal(publicWanted({ ...wanted, bornOn: 'unknown' }, now), undefined);
});

test('an arrest is listed only of somebody known to be an adult, without parent, address or officer', () => {
  assertNothingSecret(publicArrest(arrest));
  assert.equal(publicArrest({ ...arrest, age: 17 }), undefined);
  assert.equal(publicArrest({ ...arrest, age: Number.NaN }), undefined);
  const { age, ...ageless } = arrest;
  assert.equal(age, 31);
  assert.equal(publicArrest(ageless), undefined);
  assert.equal(publicArrest({ ...arrest, sections: ['IPC 376'] }), undefined);
});
