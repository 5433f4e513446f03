import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createMemoryRecords } from '../store/memory/memory-records.ts';
import { buildPlaces } from './build-places.ts';
import { parseCsv } from './csv.ts';
import { districts, stations } from './generated/places.ts';
import { readStationContext } from './place-tables.ts';
import type { StationRow } from './place.ts';
import { Places } from './places.ts';
import { readStations } from './read-stations.ts';
import { importStations, placesOf } from './station-master.ts';
import { urduName } from './urdu-name.ts';

const places = new Places(districts, stations);
const codes = (q: string, rest: object = {}) => places.search({ q, limit: 10, ...rest }).map(({ code }) => code);

test('the module of places is what the tables give', async () => {
  assert.equal(await readFile(new URL('generated/places.ts', import.meta.url), 'utf8'), await buildPlaces());
});

test('there are 38 revenue districts and 44 police districts less the four of the railway', () => {
  assert.equal(districts.length, 38);
  assert.equal(new Set(districts.map(({ lgdCode }) => lgdCode)).size, 38);
  assert.equal(districts.flatMap((row) => row.policeDistricts).length, 40);
  assert.equal(districts.filter((row) => /^[ऀ-ॿ() ]+$/.test(row.name.hi) && /^[؀-ۿ() ]+$/.test(row.name.ur)).length, 38);
});

test('every station has a district, a name in three scripts and a code of seven digits', () => {
  assert.equal(stations.length, 1057);
  for (const station of stations) {
    assert.match(station.code, /^\d{7}$/);
    assert.ok(!station.code.endsWith('000'), 'the desk of a district has a code that no station has');
    assert.match(station.name.hi ?? '', /^[\u0900-\u097f ()/.]+$/, station.code);
    assert.match(station.name.ur ?? '', /^[\u0600-\u06ff ()/]+$/, station.code);
    assert.ok(places.district(station.districtCode), station.code);
  }
});

test('a station is found by its Hindi name, its Roman name, a slip of spelling, and its district', () => {
  assert.equal(codes('कोतवाली', { district: '5117' })[0], '5117044');
  assert.equal(codes('kotwali patna')[0], '5117044');
  assert.equal(codes('Kotvali', { district: '5117' })[0], '5117044');
  assert.equal(codes('कोतवाली पटना')[0], '5117044');
  assert.ok(codes('kankarbagh').includes('5117065'));
  assert.ok(codes('Valmikinagar').some((code) => code.startsWith('5803')));
  assert.deepEqual(codes('!?'), []);
});

/** How people write the names of stations of Patna; what stands behind is its code. */
const SPELLINGS: readonly (readonly [code: string, ...spellings: string[]])[] = [
  ['5117044', 'Kotwali', 'Kotvali', 'Kotwaly', 'Kotwalee', 'kotawali', 'Kothwali', 'कोतवाली', 'كوتوالی', 'کوتوالی'],
  ['5117044', 'Kotwali thana', 'थाना कोतवाली', 'کوتوالی تھانہ', 'Kotwali P.S.', 'kotwali police station'],
  ['5117065', 'Kankarbagh', 'Kankar Bag', 'Kankadbag', 'Kankerbagh', 'कंकड़बाग', 'कंकरबाग', 'कंकड़ बाग थाना'],
];

test('a station is found in its district however its name is written, with or without "thana"', () => {
  const lost = SPELLINGS.flatMap(([code, ...spellings]) =>
    spellings.filter((q) => codes(q, { district: '5117' })[0] !== code),
  );
  assert.deepEqual(lost, []);
  const first = (q: string) => places.search({ q, limit: 1 }).map(({ name }) => name.en)[0];
  assert.deepEqual(
    [
      'Gandhi Medan',
      'Danapoor',
      'मोकामा',
      'Rajiv nagar',
      'Srikrishnapuri',
      'Budhha Coloni',
      'Phatuha',
      'بختیارپور',
    ].map(first),
    [
      'Gandhi Maidan',
      'Danapur',
      'Mokamah',
      'Rajeev Nagar',
      'Sri Krishna Puri',
      'Buddha Colony',
      'Fatuha',
      'Bakhtiarpur',
    ],
  );
});

test('a railway station is told from the thana of the same town', () => {
  const names = places.search({ q: 'gaya', limit: 100 }).map(({ name, kind }) => `${name.en} ${kind}`);
  assert.ok(names.includes('Gaya (Railway) railway'));
});

test('the district that citizens know includes the police districts inside it', () => {
  const champaran = places.search({ district: '5127', limit: 100 });
  assert.ok(
    champaran.some(({ code }) => code.startsWith('5803')) && champaran.some(({ code }) => code.startsWith('5127')),
  );
  assert.ok(champaran.every(({ districtCode }) => districtCode === '5127'));
  assert.ok(places.search({ district: '5803', limit: 100 }).every(({ code }) => code.startsWith('5803')));
  assert.equal(places.isIn('5803027', '5127'), true);
  assert.equal(places.isIn('5803027', '5803'), true);
  assert.equal(places.isIn('5803027', '5117'), false);
  assert.equal(places.isIn('9999999', '9999'), false);
});

test('by position only stations are given whose own place is known: a district’s place is not theirs', () => {
  const near = { lat: 25.6, lng: 85.1 };
  assert.equal(places.stationsPlaced, 0, 'the public list says where none of them is');
  assert.deepEqual(places.find({ near, limit: 5 }), { stations: [], total: 0 });
  const at = (code: string, lat: number): StationRow => ({
    ...{ code, name: { en: code }, kind: 'territorial', districtCode: '5117', onCctns: true },
    position: { lat, lng: 85.1 },
  });
  const placed = new Places(districts, [...stations, at('5117901', 25.7), at('5117902', 25.61)]);
  const found = placed.find({ near, limit: 5 });
  assert.equal(placed.stationsPlaced, 2);
  assert.deepEqual(
    found.stations.map(({ code, positionOf, distanceMetres }) => [code, positionOf, distanceMetres]),
    [
      ['5117902', 'station', 1112],
      ['5117901', 'station', 11120],
    ],
  );
});

test('stations of one kind, page by page', () => {
  const first = places.find({ kind: 'mahila', limit: 5 });
  const second = places.find({ kind: 'mahila', from: 5, limit: 100 });
  assert.equal(first.total, first.stations.length + second.stations.length);
  assert.ok([...first.stations, ...second.stations].every(({ kind }) => kind === 'mahila'));
});

test('a station names the one that does its work in CCTNS, and is named there', () => {
  const outpost = { code: '5117903', name: { en: 'Namuna' }, kind: 'territorial', districtCode: '5117' } as const;
  const some = new Places(districts, [...stations, { ...outpost, onCctns: false, parentCode: '5117044' }]);
  assert.equal(some.station('5117903')?.parent?.name.hi, 'कोतवाली');
  assert.deepEqual(
    some.station('5117044')?.covers?.map(({ code }) => code),
    ['5117903'],
  );
  assert.equal('covers' in (some.station('5117065') ?? {}), false);
});

test('a station without a number of its own is reached by 112', () => {
  assert.equal(places.station('5117044')?.phone, '112');
  assert.equal(places.station('5117000'), undefined);
});

test('a code that the master data does not know is named by itself', () => {
  assert.deepEqual(places.ref('5117999'), {
    code: '5117999',
    name: { en: '5117999' },
    districtCode: '5117',
    districtName: { en: 'Patna', hi: 'पटना', ur: 'پٹنہ' },
  });
  assert.equal(places.ref('5117044').name.hi, 'कोतवाली');
});

test('an import replaces the stations that come with the package', async () => {
  const { store: records } = createMemoryRecords();
  assert.equal((await placesOf(records)).station('5117044')?.name.en, 'Kotwali');
  await importStations(records, [
    {
      code: '5117900',
      name: { en: 'Namuna', hi: 'नमूना' },
      kind: 'territorial',
      districtCode: '5117',
      onCctns: false,
      parentCode: '5117044',
      phone: '0612-0000000',
    },
  ]);
  const imported = await placesOf(records);
  assert.equal(imported.station('5117044'), undefined);
  assert.equal(imported.station('5117900')?.parentCode, '5117044');
  assert.equal(imported.search({ q: 'नमूना', limit: 5 })[0]?.code, '5117900');
  await importStations(records, [
    { code: '5117901', name: { en: 'Udaharan' }, kind: 'cyber', districtCode: '5117', onCctns: true },
  ]);
  assert.equal(
    (await placesOf(records)).station('5117900'),
    undefined,
    'a station that the next import leaves out is gone',
  );
});

test('an Urdu name is derived by words, endings and letters', async () => {
  const { urduWords } = await readStationContext();
  for (const [hindi, urdu] of [
    ['कोतवाली', 'کوتوالی'],
    ['मुजफ्फरपुर', 'مظفرپور'],
    ['हसनपुर', 'حسن پور'],
    ['गांधी मैदान', 'گاندھی میدان'],
    ['भभुआ', 'بھبھوا'],
    ['फतेहपुर', 'فتح پور'],
    ['बड़हिया', 'بڑہیا'],
    ['पटना (रेल)', 'پٹنہ (ریل)'],
    ['महिला थाना', 'مہیلا تھانہ'],
    ['परबत्ता', 'پربتا'],
  ] as const) {
    assert.equal(urduName(hindi, urduWords), urdu, hindi);
  }
  assert.equal(urduName('Kotwali', urduWords), undefined);
});

test('a station master is read with what it says, and what it leaves out is worked out', async () => {
  const [row] = readStations(
    parseCsv(
      'ps_cd,ps_name_cctns,name_hi,kind,district_cd,on_cctns,parent_cd,phone,lat,lng\n' +
        '5117900,NAYA TOLA CYBER,,,,no,5117044,0612-0000000,25.6,85.1\n5117044,KOTWALI,कोतवाली सदर,,,,,,,\n,HEADQUARTERS,,,,,,,,\n',
    ),
    await readStationContext(),
  ).reverse();
  assert.deepEqual(row, {
    code: '5117900',
    name: { en: 'Naya Tola Cyber', hi: 'साइबर थाना', ur: 'سائبر تھانہ' },
    kind: 'cyber',
    districtCode: '5117',
    onCctns: false,
    parentCode: '5117044',
    phone: '0612-0000000',
    position: { lat: 25.6, lng: 85.1 },
  });
});

test('a station master with a mistake is refused whole, and every mistake is named', async () => {
  const context = await readStationContext();
  const rows: Record<string, string>[] = [
    { ps_cd: '511', ps_name_cctns: 'A' },
    { ps_cd: '5117000', ps_name_cctns: 'A' },
    { ps_cd: '9999001', ps_name_cctns: 'A' },
    { ps_cd: '5117901', ps_name_cctns: ' ' },
    { ps_cd: '5117902', ps_name_cctns: 'A', kind: 'fortress' },
    { ps_cd: '5117903', ps_name_cctns: 'A', lat: '125', lng: '85' },
    { ps_cd: '5117904', ps_name_cctns: 'A', parent_cd: '5117999' },
    { ps_cd: '5117904', ps_name_cctns: 'A' },
  ];
  assert.throws(
    () => readStations(rows, context),
    (error: Error) => {
      assert.equal(error.message.split('\n').length, 8, error.message);
      return error instanceof SyntaxError;
    },
  );
});

test('a table is read with quotes, Windows line ends and empty fields, and a short row is refused', () => {
  assert.deepEqual(parseCsv('\uFEFFa,b\r\n"x, ""y""",\r\n,2\r\n'), [
    { a: 'x, "y"', b: '' },
    { a: '', b: '2' },
  ]);
  assert.throws(() => parseCsv('a,b\n1\n'), SyntaxError);
  assert.throws(() => parseCsv('a,b\n1,2"3\n'), SyntaxError);
});
