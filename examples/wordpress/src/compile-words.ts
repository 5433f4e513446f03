/** A word of a `.po` file in the one form that ours have: each `msgid` and `msgstr` on a line of its own, without plurals. */
const line = /^(msgctxt|msgid|msgstr) (".*")$/;

/**
 * Compiles a `.po` file to the `.mo` that WordPress reads (GNU gettext, "The Format of GNU MO Files").
 *
 * @throws {TypeError} where a line is of another form, a word has no translation, or it has other placeholders than its original
 */
export function compileWords(po: string): Uint8Array<ArrayBuffer> {
  const words = new Map<string, string>();
  let context = '';
  let id = '';
  for (const text of po.split('\n')) {
    if (text === '' || text.startsWith('#') || text.startsWith('"')) continue;
    const [, keyword, quoted = ''] = line.exec(text) ?? [];
    if (keyword === undefined) throw new TypeError(`not understood: ${text}`);
    const value = JSON.parse(quoted) as string;
    if (keyword === 'msgctxt') context = `${value}\u0004`;
    else if (keyword === 'msgid') id = value;
    else {
      if (id !== '' && value === '') throw new TypeError(`no translation of: ${id}`);
      if (placeholders(id) !== placeholders(value)) throw new TypeError(`other placeholders than: ${id}`);
      words.set(context + id, id === '' ? 'Content-Type: text/plain; charset=UTF-8\n' : value);
      context = '';
    }
  }
  const sorted = [...words].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const head = 28;
  // Readers of WordPress find the texts at the end of the (empty) hash table, which therefore must stand before them.
  const start = head + sorted.length * 16;
  let offset = start;
  const table: number[] = [];
  const texts: Buffer[] = [];
  for (const column of [0, 1] as const) {
    for (const pair of sorted) {
      const bytes = Buffer.from(`${pair[column]}\0`);
      table.push(bytes.length - 1, offset);
      texts.push(bytes);
      offset += bytes.length;
    }
  }
  const numbers = [0x950412de, 0, sorted.length, head, head + sorted.length * 8, 0, start, ...table];
  const file = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) file.writeUInt32LE(number, index * 4);
  return new Uint8Array(Buffer.concat([file, ...texts]));
}

const placeholders = (text: string): string => (text.match(/%(\d\$)?s/g) ?? []).sort().join();
