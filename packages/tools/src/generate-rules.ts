import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeServices } from '@nagrik/elements/catalogue';
import { format, resolveConfig } from 'prettier';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';

/** What no package exports, because nobody else needs it; as much of it as is needed here. */
const inside = <Module>(path: string): Promise<Module> => import(join(repository, 'packages', path)) as Promise<Module>;

interface Said {
  inLocale<T>(locale: string, thunk: () => T): T;
}
interface Loading {
  loadWords(locale: string, parts: readonly string[]): Promise<void>;
}
interface Tracking {
  readonly filingWords: {
    event(event: object): { readonly title: string };
    more?(event: object): Promise<readonly string[]>;
  };
}
interface Describing {
  describeRules(words: object): string;
}

/** What each table is called, by the name of its constant: `MISSING_CHILD_RULES` is about a missing child. */
async function namesOfTables(): Promise<ReadonlyMap<unknown, string>> {
  const folder = 'portal/src/domain';
  const files = (await readdir(join(repository, 'packages', folder))).filter((file) => file.endsWith('-rules.ts'));
  const names = new Map<unknown, string>();
  for (const file of files.sort())
    for (const [name, value] of Object.entries(await inside<Record<string, unknown>>(`${folder}/${file}`)))
      if (name.endsWith('_RULES')) {
        const about = name
          .replace(/_RULES$/, '')
          .replaceAll('_', ' ')
          .toLowerCase();
        // One table may have two names.
        names.set(value, [names.get(value), about].filter(Boolean).join(', '));
      }
  return names;
}

/**
 * Writes stories/rules.mdx, the rules of every service as a policeman reads them.
 * @throws Error if `check` and it is stale
 */
export const generateRules = async ({ check }: GenerateOptions): Promise<void> => {
  const { inLocale } = await inside<Said>('elements/src/locale/msg.ts');
  const { loadWords } = await inside<Loading>('elements/src/locale/load-words.ts');
  const { filingWords } = await inside<Tracking>('elements/src/services/status/filing-words.ts');
  const { describeRules } = await inside<Describing>('portal/src/operations/filings/describe-rules.ts');
  const seldom = (await filingWords.more?.({ kind: 'what seldom happens' })) ?? [];
  await loadWords('hi', ['status', 'filing', ...seldom]);
  const tables = await namesOfTables();
  const services = new Map(describeServices().map(({ id, name }) => [id, name]));
  const called = (kind: string, language: string): string =>
    inLocale(language, () => filingWords.event({ kind, automatic: false }).title);
  const text = describeRules({
    event: (kind: string) => ({ en: called(kind, 'en'), hi: called(kind, 'hi') }),
    service: (id: string) => services.get(id) ?? { en: id, hi: id },
    table: (rules: object) => tables.get(rules) ?? 'others',
  });
  const path = join(repository, 'stories/rules.mdx');
  const page = [
    "import { Meta } from '@storybook/addon-docs/blocks';",
    '',
    '<Meta title="Rules" />',
    '',
    '{/* Generated from packages/portal/src/domain by `pnpm generate`. Do not edit. */}',
    '',
    text,
  ].join('\n');
  await writeGenerated(path, await format(page, { ...(await resolveConfig(path)), filepath: path }), { check });
};
