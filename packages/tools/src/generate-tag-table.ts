import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeServices } from '@nagrik/elements/catalogue';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';

const README = 'examples/district-site/README.md';
const table = /( *)<!-- tags: from the catalogue, by `pnpm generate` -->\n.*?<!-- \/tags -->\n/su;

/**
 * Writes the table of tags that a webmaster copies from, between its two comments in the README of the district site.
 * @throws Error if `check` and it is stale, or where the comments are gone
 */
export const generateTagTable = async ({ check }: GenerateOptions): Promise<void> => {
  const readme = await readFile(join(repository, README), 'utf8');
  const rows = [
    ['Tag', 'Service'] as const,
    ...describeServices().map(({ tag, name }) => [`\`<${tag}>\``, name.en] as const),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0].length)));
  const lines = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  if (!table.test(readme)) throw new Error(`${README} has no place for the table of tags`);
  const written = readme.replace(table, (_, indent: string) =>
    ['<!-- tags: from the catalogue, by `pnpm generate` -->', '', ...lines, '', '<!-- /tags -->', '']
      .map((line) => (line ? indent + line : line))
      .join('\n'),
  );
  await writeGenerated(README, written, { check });
};
