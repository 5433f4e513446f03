import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { readScannedDocument, verifyDocumentToken } from '@nagrik/sdk/documents';
import decode from 'qr/decode.js';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import type { FirSource } from '../domain/backend-records.ts';
import { filerFir } from '../domain/redaction.ts';
import type { components } from '../generated/types.ts';
import { defaultSettings } from '../handler/portal.ts';
import { exampleOf } from '../operations/contract-example.ts';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import type { IssuedDocument } from '../store/store.ts';
import { appealLetter } from './appeal-letter.ts';
import { copiesForBoth } from './behalf-rows.ts';
import { characterCertificate, characterCertificateReceipt } from './character-certificate-content.ts';
import { accountBlock, type DocumentBlock, type DocumentContent, type DocumentLanguage } from './document-page.ts';
import { createDocumentSigner, makeDocumentKey } from './document-signer.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { firCopyContent } from './fir-copy-content.ts';
import { type DocumentIssuer, type DocumentKind, issueDocument } from './issue-document.ts';
import { lostReportContent } from './lost-report-content.ts';
import { missingReportContent } from './missing-report-content.ts';
import { receiptContent } from './receipt-content.ts';
import { shownTime } from './shown-dates.ts';
import { pdfText } from './testing/pdf-text.ts';
import { firstPage, hasPoppler, readText } from './testing/poppler.ts';
import { createTypstDocuments } from './typst-documents.ts';
import { verificationReceipt } from './verification-receipt-content.ts';
import { verificationResult } from './verification-result-content.ts';

type Schemas = components['schemas'];

const now = new Date('2026-12-04T04:35:00.000Z');
const reference = 'BR-5117044-26-00016-K';
const places = new Places(districts, stations);
const station = places.ref('5117044');
const typst = createTypstDocuments();
const signer = createDocumentSigner(async () => [await makeDocumentKey()]);
after(() => typst.close?.());

const from = {
  store: createMemoryStore(),
  ports: { documents: typst, signer },
  config: { mode: 'demo', publicUrl: 'https://portal.example', secret: 's'.repeat(32), settings: defaultSettings },
} as unknown as DocumentIssuer;

const filed = <Body>(operation: Parameters<typeof exampleOf>[0]) => ({
  reference,
  filedAt: '2026-11-21T04:34:05.000Z',
  filing: exampleOf(operation, 'maximal').body as Body,
  ...(station && { station }),
  attachments: [{ name: 'नमूना-फ़ोटो.jpg', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }],
});
const complaint = filed<Schemas['ComplaintFiling']>('fileComplaint');
const decided = <Body>(operation: Parameters<typeof exampleOf>[0]) => ({
  ...filed<Body>(operation),
  decidedAt: now.toISOString(),
});
const verification = decided<Schemas['VerificationRequest']>('fileVerification');
const certificate = decided<Schemas['CharacterCertificateRequest']>('fileCharacterCertificate');
/** Conjuncts, brackets and an amount, as somebody writes them. */
const narrative = 'श्रीकृष्ण मार्ग पर द्वितीय द्वार (पूर्व) के सामने मेरा थैला छीन लिया गया।\nउसमें ₹800, राशन कार्ड और चश्मा था।';
const source: FirSource = {
  ...{ stationCode: '5117044', number: '0339', year: 2026, zeroFir: true, sections: ['BNS 303(2)', 'BNS 309(4)'] },
  ...{ registeredAt: '2026-11-19T06:00:00Z', publishedAt: '2026-11-19T12:00:00Z', stage: 'in_court' },
  registeredAs: { stationCode: '5117089', number: '0012', year: 2026 },
  courtCaseNumber: 'BRPA010000002026',
  gist: { en: 'An invented bicycle was stolen.', hi: 'काल्पनिक साइकिल चोरी हुई।' },
  informant: { name: 'परीक्षण प्रार्थी' },
};

/** Every paper that the portal gives, with as much on it as there can be. */
const papers: Readonly<
  Record<string, readonly [kind: DocumentKind, content: (language: DocumentLanguage) => DocumentContent]>
> = {
  'the receipt of a complaint, for both': [
    'receipt',
    (language) => {
      const onBehalfOf = { name: 'काल्पनिक देवी', relation: 'parent', consent: 'agreed' } as const;
      const paper = receiptContent({ ...complaint, filing: { ...complaint.filing, narrative, onBehalfOf } }, language);
      return { ...paper, ...copiesForBoth(onBehalfOf, paper) };
    },
  ],
  'the report of lost property': [
    'receipt',
    (language) => lostReportContent(filed<Schemas['LostPropertyReport']>('fileLostProperty'), language),
  ],
  'the informant’s copy of a FIR': [
    'fir_copy',
    (language) => {
      const filer = filerFir(source, now.toISOString());
      const registeredAtStation = places.ref('5117089');
      return firCopyContent(
        {
          fir: filer.fir,
          filer,
          ...(station && { station }),
          ...(registeredAtStation && { registeredAtStation }),
        } as Parameters<typeof firCopyContent>[0],
        language,
      );
    },
  ],
  'the report of somebody missing': [
    'receipt',
    (language) => missingReportContent(filed<Schemas['MissingPersonReport']>('fileMissingPerson'), language),
  ],
  'the receipt of a verification': ['receipt', (language) => verificationReceipt(verification, language)],
  'the result of a verification': ['result', (language) => verificationResult(verification, language)],
  'the receipt of a character certificate': [
    'receipt',
    (language) => characterCertificateReceipt(certificate, language),
  ],
  'a character certificate': ['result', (language) => characterCertificate(certificate, language)],
  'the letter to the Superintendent': [
    'appeal_letter',
    (language) =>
      appealLetter(
        {
          ...{ reference, filedAt: complaint.filedAt, decidedAt: '2026-12-01T10:00:00.000Z' },
          ...(station && { station }),
          ...{ said: 'नमूना: यह दीवानी मामला है।', account: 'नमूना: मेरी नीली साइकिल चोरी हो गई।' },
          writer: { name: 'परीक्षण काल्पनिक', address: 'काल्पनिक टोला, वार्ड 1' },
        },
        language,
      ),
  ],
};

/** Everything that a paper says in words of its own, line by line. */
const wordsOf = ({ title, organisation, number, blocks }: DocumentContent): readonly string[] =>
  [
    ...[title, organisation, number.label, number.value],
    ...blocks.flatMap(({ heading, rows = [], paragraphs = [], account, steps = [] }) => [
      ...[heading, account, ...paragraphs, ...steps],
      ...rows.flatMap(({ label, value }) => [label, value]),
    ]),
  ].flatMap((words) => words?.split('\n') ?? []);

/** What stands on every sheet or under every copy, whatever the paper. */
const frameOf = (language: DocumentLanguage, { code, issuedAt }: IssuedDocument): readonly string[] => {
  const { demonstration, verify, footer } = DOCUMENT_WORDS[language];
  return [demonstration, verify, footer(shownTime(issuedAt)), code, `https://portal.example/verify/${code}`];
};

/** Where a reader breaks lines, or sees a gap beside a sign that stands over its letter, is its own affair. */
const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
const timesIn = (text: string, words: string): number => text.split(squeezed(words)).length - 1;

/** Whatever it says, once in each of its copies, whole and in the order in which it is read. */
function assertSays(text: string, said: DocumentContent, document: IssuedDocument): void {
  const copies = said.copies ?? [''];
  for (const words of [...wordsOf(said), ...frameOf(said.language, document)].filter((each) => squeezed(each) !== ''))
    assert.ok(timesIn(text, words) >= copies.length, `${words} in\n${text}`);
  for (const copy of copies) assert.ok(text.includes(squeezed(copy)), copy);
}

/**
 * Of Urdu, Poppler puts the words of a line in an order of its own, guessed from where they stand, takes the ligature lam-alef apart the
 * wrong way round, and moves a sign over a Devanagari letter away from it, though the file has all three right: so each word by itself is
 * looked for, with either order of the two, and Devanagari by its letters.
 */
const scriptRuns = (words: string): readonly string[] =>
  words.match(/[\p{Script=Arabic}\p{M}]+|[\p{Script=Latin}\d]+|[\p{Script=Devanagari}\p{M}]+/gu) ?? [];
const asPopplerHasIt = (words: string): string =>
  squeezed(words.normalize('NFKC').replaceAll('لا', 'ال')).replaceAll(/(?=\p{Script=Devanagari})\p{M}/gu, '');

const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const withPoppler = { skip: !hasPoppler() && 'needs Poppler' };

for (const [name, [kind, content]] of Object.entries(papers))
  describe(name, () => {
    for (const language of ['hi', 'en', 'ur'] as const) {
      const said = content(language);
      const issued = issueDocument(from, { kind, reference, content: said, now });

      test(`is tagged, in ${language}, with its title and every font`, async () => {
        const { bytes } = await issued;
        const pdf = latin(bytes);
        for (const part of [
          /^%PDF-1\.7/,
          /\/MarkInfo\s*<<\s*\/Marked true/,
          /\/StructTreeRoot/,
          /<pdfuaid:part>1</,
          new RegExp(`/Lang \\(${language}(-IN)?\\)`),
          /\/DisplayDocTitle true/,
          /\/S \/Figure[\s\S]{0,400}\/Alt/,
          /\/S \/H1/,
          { hi: /NotoSansDevanagari-Bold/, en: /NotoSans-Bold/, ur: /Lateef-Bold/ }[language],
        ])
          // Not assert.match: it would print the whole file.
          assert.ok(part.test(pdf), String(part));
        const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</.exec(Buffer.from(bytes).toString('utf8'))?.[1];
        assert.equal(title, `${said.title} ${said.number.value}`);
        const fonts = pdf.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
        assert.ok(fonts > 0);
        assert.equal(fonts, pdf.match(/\/FontFile[23] /g)?.length);
      });

      test(`holds all that it says as it was written, in ${language}, on every page and in each copy`, async () => {
        const { bytes, document } = await issued;
        assertSays(squeezed(pdfText(bytes)), said, document);
      });

      test(`gives its words to other programs, in ${language}`, withPoppler, async () => {
        const { bytes, document } = await issued;
        if (language !== 'ur') return assertSays(squeezed(readText(bytes, 'as drawn')), said, document);
        const text = asPopplerHasIt(readText(bytes));
        for (const word of [...wordsOf(said), ...(said.copies ?? []), ...frameOf(language, document)].flatMap(
          scriptRuns,
        ))
          assert.ok(text.includes(asPopplerHasIt(word)), `${word} in\n${text}`);
      });

      test(`has a QR that can be read off it, and a signature in it, in ${language}`, withPoppler, async () => {
        const { bytes, document } = await issued;
        const { code, token } =
          readScannedDocument(decode(await firstPage(bytes))) ?? assert.fail('no address of ours');
        assert.equal(code, document.code);
        const verdict = await verifyDocumentToken(token ?? '', { keys: [...(await signer.keys())] });
        assert.deepEqual(verdict, { verdict: 'genuine', claims: { kind, reference, day: '2026-12-04', code } });
      });
    }

    test('keeps the sections of a law together in Urdu: outside an isolate, 173(4) is drawn as (4)173', () => {
      for (const { heading = '', paragraphs = [], steps = [] } of content('ur').blocks)
        for (const words of [heading, ...paragraphs, ...steps])
          assert.doesNotMatch(words.replaceAll(/\u2066[^\u2069]*\u2069/gu, ''), /\d\(/u);
    });
  });

test('a bracket comes out as it was typed, whichever way the words around it run', async () => {
  const account = (text: string): DocumentBlock => accountBlock('—', text);
  for (const language of ['hi', 'en', 'ur'] as const) {
    const said: DocumentContent = {
      ...{ language, title: 'नमूना (प्रति)', organisation: 'نمونہ (نقل)' },
      number: { label: 'Sample (copy)', value: reference },
      blocks: [
        { rows: [{ label: 'نام', value: 'नमूना (काल्पनिक) Ram (Shyam)' }] },
        { rows: [{ label: 'نام (نقل)', value: 'محمد (علی)' }] },
        { rows: [{ label: 'Sections', value: 'BNS 303(2); BNS 309(4)', ltr: true }] },
        { paragraphs: ['یہ (نقل) ہے، دفعہ \u2066173(2)\u2069 اور Ram (Shyam) ہے'] },
        account('मेरी साइकिल (नीली) चोरी हुई। Ram (Shyam)'),
        account('میری (نیلی) سائیکل BNS 303(2) کے تحت چوری ہوئی'),
      ],
    };
    // A paper in a language that runs from left to right holds no paragraph that does not.
    const blocks = said.blocks.filter(({ paragraphs }) => language === 'ur' || !paragraphs);
    const content = { ...said, blocks };
    const { bytes, document } = await issueDocument(from, { kind: 'receipt', reference, content, now });
    assertSays(squeezed(pdfText(bytes)), content, document);
  }
});
