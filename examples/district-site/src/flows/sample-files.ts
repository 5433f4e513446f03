import { randomBytes } from 'node:crypto';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A file as Playwright hands it to a file chooser. */
export interface SampleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([size, typed, check]);
};

/** A drawn picture (dusk over a field), so that no test carries a photo of anything. */
function picture(width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (width * 3 + 1) + 1 + x * 3;
      rows[at] = 250 - (y * 160) / height;
      rows[at + 1] = 180 - (y * 90) / height + ((x ^ y) & 7);
      rows[at + 2] = 60 + (y * 60) / height;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A good photo, larger than what is stored, as phones take them. */
export const photo = (): SampleFile => ({ name: 'घटना-स्थल.png', mimeType: 'image/png', buffer: picture(2400, 1800) });

/** Says it is a photo; its content is a program. */
export const lyingFile = (): SampleFile => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.concat([Buffer.from('MZ'), randomBytes(4000)]),
});

/** Begins like a PDF and breaks off. */
export const brokenFile = (): SampleFile => ({
  name: 'bill.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat'),
});

/** One byte more than six million: no policy of a portal allows it, and a PDF cannot be shrunk on the phone. */
export const hugeFile = (): SampleFile => ({
  name: 'scan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(6_000_000)]),
});

/** A good paper of about three megabytes, which no phone can make smaller. */
export const largePaper = (): SampleFile => ({
  name: 'नमूना-काग़ज़.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000_000), Buffer.from('\nstartxref\n9\n%%EOF\n')]),
});

/** A kind of file that nobody asked for. */
export const songFile = (): SampleFile => ({ name: 'song.mp3', mimeType: 'audio/mpeg', buffer: randomBytes(2000) });

/** How often a PDF draws text: 0 for a picture of a page, or for an empty one. */
export function textsDrawn(pdf: Buffer): number {
  let count = 0;
  for (let from = 0; ;) {
    const start = pdf.indexOf('stream', from);
    if (start < 0) return count;
    const end = pdf.indexOf('endstream', start);
    if (end < 0) return count;
    const content = pdf.subarray(pdf.indexOf('\n', start) + 1, end);
    count += [...unpacked(content).matchAll(/\bT[jJ]\b/g)].length;
    from = end + 'endstream'.length;
  }
}

function unpacked(content: Buffer): string {
  try {
    return inflateSync(content).toString('latin1');
  } catch {
    // A font or a picture: no text.
    return '';
  }
}
