import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import type { FirSource } from '../domain/backend-records.ts';
import { filerFir, publicFir } from '../domain/redaction.ts';
import type { components } from '../generated/types.ts';
import { ArrivingKeys } from '../handler/arriving-keys.ts';
import { defaultSettings, type Portal } from '../handler/portal.ts';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { copiesForBoth } from './behalf-rows.ts';
import type { DocumentContent } from './document-page.ts';
import { createDocumentSigner, makeDocumentKey } from './document-signer.ts';
import { firCopyContent } from './fir-copy-content.ts';
import { issueDocument } from './issue-document.ts';
import { createPlainDocuments } from './plain-documents.ts';
import { receiptContent } from './receipt-content.ts';
import { pdfText } from './testing/pdf-text.ts';
import { createTypstDocuments } from './typst-documents.ts';

const typst = createTypstDocuments();
const signer = createDocumentSigner(async () => [await makeDocumentKey()]);
after(() => typst.close?.());

const places = new Places(districts, stations);
const now = new Date('2026-11-21T04:35:00.000Z');
const reference = 'BR-5117044-26-00016-K';

function portal(mode: 'demo' | 'production' = 'production', documents = typst): Portal {
  const config = {
    mode,
    publicUrl: 'https://portal.example',
    allowedOrigins: [],
    sites: {},
    secret: 's'.repeat(32),
    settings: defaultSettings,
  };
  return {
    store: createMemoryStore(),
    arriving: new ArrivingKeys(),
    services: [],
    places: () => Promise.resolve(places),
    ports: { documents, signer } as Portal['ports'],
    config,
  };
}

const filing: components['schemas']['ComplaintFiling'] = {
  complainant: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
  incident: {
    nature: 'theft',
    when: { precision: 'exact', from: '2026-11-20T12:30:00Z' },
    place: { kind: 'market', text: 'काल्पनिक चौक', pinCode: '800001' },
  },
  against: { known: 'unknown' },
  narrative: 'श्रीकृष्ण मार्ग पर द्वितीय द्वार के सामने मेरा थैला छीन लिया गया।\nउसमें ₹800, राशन कार्ड और चश्मा था।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

function receipt(language: 'hi' | 'en' | 'ur', change: Partial<typeof filing> = {}): DocumentContent {
  return receiptContent(
    {
      reference,
      filedAt: '2026-11-21T04:34:05.000Z',
      filing: { ...filing, ...change },
      station: places.ref('5117044'),
      attachments: [
        { name: 'IMG_0001.jpg', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
      ],
    },
    language,
  );
}

const issue = (content: DocumentContent, from = portal()) =>
  issueDocument(from, { kind: 'receipt', reference, content, now });

const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

test('a receipt lists what was taken with the numbers by which it is known, in each language', () => {
  const items = {
    mobiles: [{ description: 'नमूना फ़ोन', imei: '490154203237518' }],
    vehicles: [{ description: 'नमूना स्कूटी', registration: 'BR01AB1234', chassisNumber: 'NAMUNA00000000001' }],
  };
  for (const language of ['hi', 'en', 'ur'] as const) {
    const [, phone, scooter] = receipt(language, { items }).blocks;
    assert.deepEqual(
      phone?.rows?.map(({ value }) => value),
      ['नमूना फ़ोन', '490154203237518'],
    );
    assert.deepEqual(
      scooter?.rows?.map(({ value }) => value),
      ['नमूना स्कूटी', 'BR01AB1234', 'NAMUNA00000000001'],
    );
  }
});

test('a receipt says what was filed, where, and the day by which to sign', () => {
  const said = JSON.stringify(receipt('hi'));
  for (const words of [
    'बिहार पुलिस · नागरिक सेवा पोर्टल',
    'शिकायत की रसीद',
    reference,
    '21/11/2026, 10:04',
    'कोतवाली, पटना',
    'नमूना कुमारी',
    'चोरी',
    '20/11/2026, 18:00',
    'अज्ञात',
    'राशन कार्ड और चश्मा था।',
    'पुलिस अधीक्षक',
    'मजिस्ट्रेट',
    '24/11/2026',
  ])
    assert.ok(said.includes(words), `${words} in\n${said}`);
});

test('a receipt of what was filed for somebody comes twice, one copy for each, unless a paper would put them in danger', async () => {
  const other = { name: 'काल्पनिक देवी', relation: 'parent', consent: 'agreed' } as const;
  for (const [language, mine, theirs] of [
    ['hi', 'दर्ज करने वाले की प्रति', 'काल्पनिक देवी की प्रति'],
    ['en', 'Copy for whoever filed it', 'Copy for'],
    ['ur', 'درج کرنے والے کی نقل', 'کی نقل'],
  ] as const) {
    const named = [{ rows: [{ label: '', value: other.name }] }];
    const content = { ...receipt(language), ...copiesForBoth(other, { language, blocks: named }) };
    assert.deepEqual(
      content.copies?.map((copy) => copy.includes(copy === mine ? mine : theirs)),
      [true, true],
    );
    const { bytes } = await issue(content);
    const pages = latin(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;
    const pagesOfOne = latin((await issue(receipt(language))).bytes).match(/\/Type \/Page\b/g)?.length;
    assert.equal(pages, 2 * (pagesOfOne ?? 0), language);
  }
  assert.deepEqual(copiesForBoth({ ...other, consent: 'unsafe' }, { language: 'hi', blocks: [] }), {});
});

test('Hindi is shaped: a conjunct is one glyph of the embedded font, not a row of letters with viramas', async () => {
  const pdf = latin((await issue(receipt('hi'))).bytes);
  // Entries of the map from glyphs to text; each conjunct stands for several letters.
  for (const conjunct of ['द्व', 'श्र', 'प्र']) {
    const units = [...conjunct]
      .map((letter) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'))
      .join('');
    assert.ok(new RegExp(`<[0-9A-F]{4}> <${units}`).test(pdf), conjunct);
  }
});

test('what somebody typed is printed, never read as markup', async () => {
  const narrative = '#read("/etc/passwd") #image("x") *a* $b$ [c] @d <e> // f';
  const text = pdfText((await issue(receipt('en', { narrative }))).bytes);
  assert.ok(text.replaceAll('\n', '').includes('#read("/etc/passwd") #image("x") *a* $b$ [c] @d <e> // f'), text);
});

test('the longest account fits, on as many pages as it needs', async () => {
  const { bytes } = await issue(receipt('ur', { narrative: 'یہ ایک نمونہ ہے۔ '.repeat(235) }));
  assert.ok((latin(bytes).match(/\/Type \/Page\b/g)?.length ?? 0) >= 2);
});

test('where no story was written, the receipt says that it can be told in person', async () => {
  const { narrative, ...untold } = filing;
  assert.ok(narrative);
  const content = receiptContent(
    {
      reference,
      filedAt: '2026-11-21T04:34:05Z',
      filing: untold as typeof filing,
      attachments: [],
    },
    'hi',
  );
  assert.match(JSON.stringify(content), /महिला अधिकारी/);
  assert.match(JSON.stringify(content), /सही थाना तय किया जा रहा है/);
});

test('an issued document is in the register with the digest of its bytes, and again is the same document', async () => {
  const from = portal();
  const first = await issue(receipt('hi'), from);
  const again = await issueDocument(from, {
    kind: 'receipt',
    reference,
    content: receipt('hi'),
    now: new Date(now.getTime() + 86_400_000),
  });
  assert.deepEqual(again.document, first.document);
  assert.deepEqual(again.bytes, first.bytes);
  assert.deepEqual(await from.store.documents.get(first.document.code), first.document);
  assert.match(first.document.code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  assert.equal(first.document.sha256.length, 64);
  assert.ok(pdfText(first.bytes).includes(`https://portal.example/verify/${first.document.code}`));
  const other = await issue(receipt('en'), from);
  assert.notEqual(other.document.code, first.document.code);
});

test('two first downloads at once give one document', async () => {
  const from = portal();
  const later = new Date(now.getTime() + 1000);
  const [one, two] = await Promise.all([
    issue(receipt('en'), from),
    issueDocument(from, { kind: 'receipt', reference, content: receipt('en'), now: later }),
  ]);
  assert.deepEqual(one, two);
});

test('a demonstration says on every document that it is one', async () => {
  const demo = pdfText((await issue(receipt('en'), portal('demo'))).bytes);
  assert.ok(demo.includes('This is not a document of the police.'));
  assert.ok(!pdfText((await issue(receipt('en'))).bytes).includes('demonstration'));
});

const source: FirSource = {
  stationCode: '5117044',
  number: '0339',
  year: 2026,
  registeredAt: '2026-11-19T06:00:00Z',
  publishedAt: '2026-11-19T12:00:00Z',
  sections: ['BNS 303(2)'],
  zeroFir: true,
  registeredAs: { stationCode: '5117089', number: '0012', year: 2026 },
  stage: 'in_court',
  courtCaseNumber: 'BRPA010000002026',
  gist: { en: 'A bicycle was stolen.', hi: 'घर के बाहर से साइकिल चोरी हुई।' },
  informant: { name: 'परीक्षण प्रार्थी' },
  victims: [{ name: 'काल्पनिक पीड़िता' }],
};

test('a public copy names nobody; the informant’s own copy names the informant alone', async () => {
  const fir = publicFir(source, now.toISOString());
  assert.ok(fir);
  const station = places.ref('5117044');
  const open = pdfText(
    (await issue(firCopyContent({ fir, station, registeredAtStation: places.ref('5117089') }, 'hi'))).bytes,
  );
  for (const words of ['0339/2026', 'BNS 303(2)', 'अदालत में', '0012/2026', 'महिला थाना', 'साइकिल चोरी हुई']) {
    assert.ok(open.includes(words), words);
  }
  assert.ok(!open.includes('प्रार्थी') && !open.includes('पीड़िता'));
  const filer = filerFir({ ...source, sections: ['BNS 64(1)'] }, now.toISOString());
  const own = pdfText((await issue(firCopyContent({ fir: filer.fir, station, filer }, 'hi'))).bytes);
  assert.ok(own.includes('परीक्षण प्रार्थी') && own.includes('सार्वजनिक खोज में नहीं दिखती') && !own.includes('पीड़िता'));
});

test('a document that cannot be rendered is an error, and the next one works', async () => {
  const broken = { ...receipt('en'), title: undefined } as unknown as DocumentContent;
  const from = portal();
  await assert.rejects(issue(broken, from), /Typst/);
  assert.ok((await issue(receipt('en'), from)).bytes.length > 1000);
});

test('without Typst there is a valid plain page that says what it is', async () => {
  const { bytes } = await issue(receipt('hi'), portal('demo', createPlainDocuments()));
  const pdf = latin(bytes);
  assert.match(pdf, /^%PDF-1\.7/);
  assert.ok(pdf.includes(reference) && pdf.includes('This is not a document of the police'));
  const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
  assert.ok(pdf.slice(start).startsWith('xref\n0 7\n'));
  for (const [at, offset] of [...pdf.matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1])).entries()) {
    assert.ok(pdf.slice(offset).startsWith(`${at + 1} 0 obj`));
  }
});
