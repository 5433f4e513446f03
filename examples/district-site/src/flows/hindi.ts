import { readFileSync } from 'node:fs';

const file = readFileSync(new URL('../../../../packages/elements/locales/hi.xlf', import.meta.url), 'utf8');
const words = new Map(
  [...file.matchAll(/<trans-unit id="([^"]+)">\s*<source>[\s\S]*?<\/source>\s*<target>([\s\S]*?)<\/target>/g)].map(
    ([, id = '', target = '']) => [id, target],
  ),
);

/**
 * What a Hindi reader sees for a word of the elements, where each placeholder may be anything. Asked for by its id, so that
 * a better translation breaks no test, and a missing one does.
 */
export function hindi(id: string): RegExp {
  const target = words.get(id);
  if (!target) throw new Error(`There is no Hindi for ${id}.`);
  const plain = target
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  const parts = plain
    .split(/<x [^>]*\/>/)
    .map((part) => part.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+'));
}
