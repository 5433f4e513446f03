import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import QRCode from 'qrcode';
import type { DocumentPage } from './document-page.ts';

export interface RenderRequest {
  readonly id: number;
  readonly page: DocumentPage;
}

export type RenderReply =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly fault: string };

const FAMILIES = [
  ['noto-sans', 'NotoSans'],
  ['noto-sans-devanagari', 'NotoSansDevanagari'],
  ['lateef', 'Lateef'],
] as const;

const resolve = createRequire(import.meta.url).resolve;
const fontBlobs = FAMILIES.flatMap(([folder, name]) =>
  ['400Regular', '700Bold'].map((weight) =>
    readFileSync(resolve(`@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`)),
  ),
);
const workspace = fileURLToPath(new URL('../../documents/', import.meta.url));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });

/** PDF/UA-1: Typst refuses what would not be accessible (no title, no alternative text, headings out of order). */
async function render(page: DocumentPage): Promise<Uint8Array> {
  const qrSvg = await QRCode.toString(page.verify.scanned, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  try {
    const inputs = { document: JSON.stringify({ ...page, verify: { ...page.verify, qrSvg } }) };
    return compiler.pdf({ mainFilePath: `${workspace}page.typ`, inputs }, { pdfStandard: 'ua-1' });
  } finally {
    compiler.evictCache(10);
  }
}

/** Typst's own error objects do not survive the way between threads, and may quote what a citizen wrote. */
function faultOf(error: unknown): string {
  const diagnostics = (error as { shortDiagnostics?: { message?: string }[] } | null)?.shortDiagnostics;
  return (
    diagnostics?.map(({ message }) => message ?? '').join('; ') || (error instanceof Error ? error.message : 'failed')
  );
}

async function replyTo({ id, page }: RenderRequest): Promise<RenderReply> {
  try {
    return { id, bytes: new Uint8Array(await render(page)) };
  } catch (error) {
    return { id, fault: faultOf(error) };
  }
}

parentPort?.on('message', (request: RenderRequest) => {
  void replyTo(request).then((reply) => parentPort?.postMessage(reply));
});
