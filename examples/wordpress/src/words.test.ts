import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluginFiles } from './build-plugin.ts';
import { compileWords } from './compile-words.ts';

const files = await pluginFiles();
const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString();
const po = text('nagrik-services/languages/nagrik-services-hi_IN.po');

/** `context\u0004words`, as they are looked up. */
function usedWords(): Set<string> {
  const used = new Set<string>();
  for (const path of files.keys()) {
    if (!path.endsWith('.php')) continue;
    for (const [, id = ''] of text(path).matchAll(
      /(?:__|_e|esc_html__|esc_html_e)\(\s*'([^']*)',\s*'nagrik-services'/g,
    ))
      used.add(id);
  }
  const block = JSON.parse(text('nagrik-services/block/block.json')) as {
    title: string;
    description: string;
    keywords: string[];
  };
  used.add(`block title\u0004${block.title}`).add(`block description\u0004${block.description}`);
  for (const keyword of block.keywords) used.add(`block keyword\u0004${keyword}`);
  const [, about = ''] = /^ \* Description: +(.*)$/m.exec(text('nagrik-services/nagrik-services.php')) ?? [];
  return used.add(about);
}

/** The words that a `.mo` can be asked for, as a reader of the format finds them. */
function readMo(mo: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(mo);
  const at = (column: number, index: number): string => {
    const entry = bytes.readUInt32LE(12 + column * 4) + index * 8;
    const start = bytes.readUInt32LE(entry + 4);
    return bytes.subarray(start, start + bytes.readUInt32LE(entry)).toString();
  };
  return new Map(Array.from({ length: bytes.readUInt32LE(8) }, (_, index) => [at(0, index), at(1, index)]));
}

test('each word of the plug-in is there in Hindi, and no other', () => {
  const words = readMo(compileWords(po));
  words.delete('');
  const used = usedWords();
  assert.ok(used.size > 30);
  assert.deepEqual([...words.keys()].sort(), [...used].sort());
});

test('the texts begin where the hash table ends, which is where WordPress looks for them', () => {
  const mo = Buffer.from(compileWords(po));
  const count = mo.readUInt32LE(8);
  assert.equal(mo.readUInt32LE(24) + mo.readUInt32LE(20) * 4, 28 + count * 16);
  assert.equal(mo.readUInt32LE(32), 28 + count * 16);
});

test('a word without a translation, or with other placeholders, is an error', () => {
  assert.throws(() => compileWords('msgid "a"\nmsgstr ""'), TypeError);
  assert.throws(() => compileWords('msgid "a %s"\nmsgstr "b"'), TypeError);
  assert.throws(() => compileWords('msgid "a"\n"b"x\nmsgstr "b"\nmsgid_plural "c"'), TypeError);
});
