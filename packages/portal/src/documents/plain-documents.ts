import type { Documents } from '../ports/documents.ts';
import type { DocumentPage } from './document-page.ts';

/**
 * Makes a small, valid PDF without fonts of its own, for hosts without Typst (a browser). Its standard font knows
 * Latin letters only, so it carries the numbers of the document and says that it is no full copy.
 */
export function createPlainDocuments(): Documents {
  return { name: 'plain 2', render: (page) => Promise.resolve(plainPdf(page)) };
}

function plainPdf(page: DocumentPage): Uint8Array {
  const lines: readonly (readonly [size: number, text: string])[] = [
    [18, page.number.value],
    [11, `Issued ${page.issuedAt.replace('T', ' ')} (India)`],
    [11, `Code ${page.verify.code}`],
    // Here nothing draws a QR: what it would hold is printed.
    [11, page.verify.url],
    [4, page.verify.scanned],
    [11, ''],
    [11, 'Made by the portal in memory, which runs in a browser to try things out.'],
    [11, 'This is not a document of the police, and it does not hold the full text.'],
  ];
  const text = lines.map(([size, line]) => `/F1 ${size} Tf (${literal(line)}) Tj 0 -24 Td`).join('\n');
  const stream = `BT\n56 770 Td\n${text}\nET`;
  const title = literal(`${page.number.value} (trial copy)`);
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Title (${title}) /Producer (Nagrik portal in memory) >>`,
  ]);
}

/** Text of a PDF string: printable ASCII, with its three special characters escaped. */
function literal(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&');
}

function assemble(objects: readonly string[]): Uint8Array {
  let pdf = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = pdf.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(pdf);
}
