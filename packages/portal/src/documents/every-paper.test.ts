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
import { appealLetter } from './appeal-letter.ts';
import { copiesForBoth } from './behalf-rows.ts';
import type { DocumentContent, DocumentLanguage } from './document-page.ts';
import { createDocumentSigner, makeDocumentKey } from './document-signer.ts';
import { firCopyContent } from './fir-copy-content.ts';
import { type DocumentIssuer, type DocumentKind, issueDocument } from './issue-document.ts';
import { lostReportContent } from './lost-report-content.ts';
import { receiptContent } from './receipt-content.ts';
import { pdfText } from './testing/pdf-text.ts';
import { firstPage, hasPoppler, readText } from './testing/poppler.ts';
import { createTypstDocuments } from './typst-documents.ts';
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
    (language) => ({
      ...receiptContent(complaint, language),
      ...copiesForBoth({ name: 'काल्पनिक देवी', relation: 'parent', consent: 'agreed' }, language),
    }),
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
  'the result of a verification': [
    'result',
    (language) =>
      verificationResult(
        { ...filed<Schemas['VerificationRequest']>('fileVerification'), decidedAt: now.toISOString() },
        language,
      ),
  ],
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

/** Everything that a paper says in words of its own. */
const wordsOf = ({ title, organisation, number, blocks, copies = [] }: DocumentContent): readonly string[] =>
  [
    ...[title, organisation, number.label, number.value, ...copies],
    ...blocks.flatMap(({ heading, rows = [], paragraphs = [], account, steps = [] }) => [
      ...[heading, account, ...paragraphs, ...steps],
      ...rows.flatMap(({ label, value }) => [label, value]),
    ]),
  ].flatMap((words) => words?.split('\n') ?? []);

/** Where a reader breaks lines, or sees a gap beside a sign that stands over its letter, is its own affair. */
const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

/**
 * What is looked for in the words of another program: in which order it reads the columns of a table is its own affair, and from right to left
 * every run of one script by itself. Poppler takes the ligature lam-alef apart the wrong way round, in every font.
 */
const wholeWords = (words: string, language: DocumentLanguage): readonly string[] =>
  language === 'ur'
    ? (words.match(/[\p{Script=Arabic}\p{M}]+|[\p{Script=Latin}\d]+|[\p{Script=Devanagari}\p{M}]+/gu) ?? [])
    : words.split(/\s+/);
const asPoppler = (words: string): string => squeezed(words.normalize('NFKC').replaceAll('لا', 'ال'));

const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

for (const [name, [kind, content]] of Object.entries(papers))
  describe(name, () => {
    for (const language of ['hi', 'en', 'ur'] as const) {
      const said = content(language);
      const issued = issueDocument(from, { kind, reference, content: said, now });

      test(`is tagged, in ${language}, with its title and every font`, async () => {
        const pdf = latin((await issued).bytes);
        for (const part of [
          /\/MarkInfo\s*<<\s*\/Marked true/,
          /\/StructTreeRoot/,
          /<pdfuaid:part>1</,
          new RegExp(`/Lang \\(${language}(-IN)?\\)`),
          /\/DisplayDocTitle true/,
          /\/S \/Figure[\s\S]{0,400}\/Alt/,
          /\/S \/H1/,
        ])
          // Not assert.match: it would print the whole file.
          assert.ok(part.test(pdf), String(part));
        const fonts = pdf.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
        assert.ok(fonts > 0);
        assert.equal(fonts, pdf.match(/\/FontFile[23] /g)?.length);
      });

      // Where everything runs from left to right, what stands in the file is in the order in which it is read.
      if (language !== 'ur')
        test(`holds every word as it was written, in ${language}, on every page`, async () => {
          const text = squeezed(pdfText((await issued).bytes));
          for (const words of wordsOf(said)) assert.ok(text.includes(squeezed(words)), `${words} in\n${text}`);
        });

      test(
        `gives its words to other programs, in ${language}`,
        { skip: !hasPoppler() && 'needs Poppler' },
        async () => {
          const text = asPoppler(readText((await issued).bytes));
          for (const words of wordsOf(said))
            for (const word of wholeWords(words, language))
              assert.ok(text.includes(asPoppler(word)), `${word} of ${words} in\n${text}`);
        },
      );

      test(
        `has a QR that can be read off it, and a signature in it, in ${language}`,
        { skip: !hasPoppler() && 'needs Poppler' },
        async () => {
          const { bytes, document } = await issued;
          const { code, token } =
            readScannedDocument(decode(await firstPage(bytes))) ?? assert.fail('no address of ours');
          assert.equal(code, document.code);
          const verdict = await verifyDocumentToken(token ?? '', { keys: [...(await signer.keys())] });
          assert.equal(verdict.verdict, 'genuine');
          assert.equal('claims' in verdict && verdict.claims.reference, reference);
        },
      );
    }
  });
