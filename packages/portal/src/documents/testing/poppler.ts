import { spawnSync } from 'node:child_process';
import sharp from 'sharp';

/** What other programs read out of a PDF: Poppler stands behind many readers. For tests; absent where it is not installed. */
const run = (program: string, args: readonly string[], pdf: Uint8Array): Buffer => {
  const { stdout, stderr, status, error } = spawnSync(
    program,
    [...args, '-', ...(program === 'pdftotext' ? ['-'] : [])],
    {
      input: pdf,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error ?? status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.toString()}`);
  return stdout;
};

export const hasPoppler = (): boolean =>
  ['pdftotext', 'pdftoppm'].every((program) => spawnSync(program, ['-v']).error === undefined);

/** The words of a PDF, in the order in which a page is read, or in that in which it was drawn: the cells of a table stay whole then. */
export const readText = (pdf: Uint8Array, order: 'as read' | 'as drawn' = 'as read'): string =>
  run('pdftotext', ['-enc', 'UTF-8', ...(order === 'as drawn' ? ['-raw'] : [])], pdf).toString('utf8');

/** The first page as somebody with a phone's camera sees it. */
export async function firstPage(pdf: Uint8Array): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const png = run('pdftoppm', ['-png', '-r', '110', '-f', '1', '-l', '1'], pdf);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
