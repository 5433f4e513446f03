/**
 * Fills translations in from JSON, for whoever has no XLIFF editor:
 *
 *     node --conditions=nagrik-source packages/tools/src/translate.ts words.json
 *
 * where words.json is `{ "wanted.title": { "hi": "…", "ur": "…" } }`; `{0}`, `{1}` stand for the placeholders of the
 * English text in their order. Extracts first, so that new words are known; generates afterwards.
 */
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository } from './generated-files.ts';
import { generateLocales } from './generate-locales.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LOCALES = join(repository, 'packages/elements/locales');
const LOCK = join(tmpdir(), 'nagrik-translate.lock');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const withTarget = (unit: string, translation: string): string => {
  const placeholders = [...(/<source>(.*?)<\/source>/su.exec(unit)?.[1] ?? '').matchAll(/<x [^>]*\/>/gu)].map(
    ([x]) => x,
  );
  const target = escape(translation).replace(
    /\{(\d+)\}/gu,
    (_, index: string) => placeholders[Number(index)] ?? `{${index}}`,
  );
  const bare = unit.replace(/\s*<target>.*?<\/target>/su, '');
  return bare.replace('</source>', () => `</source>\n  <target>${target}</target>`);
};

const fillIn = async (locale: string, words: Words): Promise<string[]> => {
  const path = join(LOCALES, `${locale}.xlf`);
  const unknown = new Set(Object.keys(words));
  const xlf = (await readFile(path, 'utf8')).replace(
    /<trans-unit id="([^"]+)">.*?<\/trans-unit>/gsu,
    (unit, id: string) => {
      unknown.delete(id);
      const translation = words[id]?.[locale];
      return translation === undefined ? unit : withTarget(unit, translation);
    },
  );
  await writeFile(path, xlf);
  return [...unknown];
};

/** One at a time: two runs that rewrite the same file would lose each other's words. */
const locked = async (run: () => Promise<void>): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const lock = await open(LOCK, 'wx').catch(() => undefined);
    if (lock) {
      await lock.close();
      break;
    }
    if (tries > 600) throw new Error(`Another run holds ${LOCK}; remove it if there is none.`);
    await sleep(100);
  }
  try {
    await run();
  } finally {
    await rm(LOCK, { force: true });
  }
};

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: translate.ts <words.json>');
const words = JSON.parse(await readFile(file, 'utf8')) as Words;
await locked(async () => {
  // The first run only brings new words into the files; that some are not translated yet is why we are here.
  await generateLocales({ check: false }).catch((error: unknown) => {
    if (!String(error).includes('Not translated yet')) throw error;
  });
  for (const locale of ['hi', 'ur']) {
    const unknown = await fillIn(locale, words);
    if (unknown.length > 0) console.warn(`${locale}: no such words: ${unknown.join(', ')}`);
  }
  await generateLocales({ check: false });
});
