import { inflateSync } from 'node:zlib';

/**
 * What a screen reader or a search finds in a PDF of ours: each run of glyphs by its `ActualText` where it has one, else
 * by the font's `ToUnicode` map, and from the right where the file says that it runs that way. Reads what Typst writes (whole
 * objects, Flate streams), not any PDF; for tests alone.
 */
export function pdfText(pdf: Uint8Array): string {
  const source = Buffer.from(pdf).toString('latin1');
  const streams = new Map<string, string>();
  for (const match of source.matchAll(/(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(match[2] ?? '')?.[1]);
    const raw = Buffer.from(pdf).subarray(start, start + length);
    const filter = /\/Filter \/(\w+)/.exec(match[2] ?? '')?.[1];
    if (filter === 'FlateDecode') streams.set(match[1] ?? '', inflateSync(raw).toString('latin1'));
    else if (filter === undefined) streams.set(match[1] ?? '', raw.toString('latin1'));
  }
  return [...source.matchAll(/\d+ 0 obj\s*<<\s*\/Type \/Page\b((?:(?!endobj)[\s\S])*)endobj/g)]
    .map(([, page = '']) => {
      const content = streams.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
      return pageText(content, fontMaps(page, source, streams));
    })
    .join('\n');
}

type GlyphMap = ReadonlyMap<number, string>;

/** Resource name of each font of a page → its map; another page may call it otherwise. */
function fontMaps(page: string, source: string, streams: ReadonlyMap<string, string>): Map<string, GlyphMap> {
  const maps = new Map<string, GlyphMap>();
  for (const [, name = '', object = ''] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const font = new RegExp(`\\n${object} 0 obj([\\s\\S]*?)endobj`).exec(source)?.[1] ?? '';
    const map = streams.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '');
    if (map === undefined) continue;
    const glyphs = new Map<number, string>();
    for (const [, glyph = '', text = ''] of map.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g)) {
      glyphs.set(parseInt(glyph, 16), utf16(text));
    }
    maps.set(name, glyphs);
  }
  return maps;
}

/** Typst writes the runs of a line in the order in which they are read, and the glyphs of each from left to right. */
function pageText(stream: string, maps: ReadonlyMap<string, GlyphMap>): string {
  const token = new RegExp(
    [
      String.raw`/ActualText <([0-9A-Fa-f]*)>`,
      String.raw`/(f\d+) [\d.]+ Tf`,
      // A string of glyph numbers; brackets inside are escaped or in pairs.
      String.raw`(\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))`,
      // ISO 32000-1, 14.8.2.3.3.
      String.raw`/(ReversedChars) BMC`,
      String.raw`\b(BDC|BMC|EMC|ET)\b`,
    ].join('|'),
    'g',
  );
  let text = '';
  let run: string[] = [];
  let backwards = false;
  let font: GlyphMap = new Map();
  let actual: string | undefined;
  let depth = 0;
  let covered = 0;
  for (const [, replacement, name, glyphs, reversed, mark] of stream.matchAll(token)) {
    if (replacement !== undefined) actual = utf16(replacement.replace(/^FEFF/i, ''));
    else if (name !== undefined) font = maps.get(name) ?? new Map();
    else if (reversed !== undefined) {
      depth++;
      backwards = true;
    } else if (mark === 'BDC' || mark === 'BMC') {
      depth++;
      if (actual !== undefined) {
        run.push(actual);
        covered = depth;
        actual = undefined;
      }
    } else if (mark === 'EMC') {
      if (covered === depth) covered = 0;
      depth--;
    } else if (mark === 'ET') {
      text += `${(backwards ? run.reverse() : run).join('')}\n`;
      run = [];
      backwards = false;
    } else if (covered === 0 && glyphs !== undefined) run.push(...shown(glyphs, font));
  }
  return text;
}

/** What each glyph stands for, of a PDF string of two-byte glyph numbers. */
function shown(literal: string, font: GlyphMap): string[] {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = literal
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
    );
  const texts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    texts.push(font.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '');
  }
  return texts;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}
