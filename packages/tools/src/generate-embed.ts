import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { services, type ServiceKind, type View, views, viewsOf } from '@nagrik/elements/catalogue';
import { angularDirective } from './angular-directive.ts';
import { embedTypings } from './embed-typings.ts';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';

/**
 * What is kept free for a service before it is there, by its kind: about its first screen on a wide page, and no more than one
 * screenful. Where a screenful is kept, whatever follows lies below it from the start and is never seen to move.
 */
const reserved: Readonly<Record<ServiceKind, string>> = {
  form: '100vh',
  list: '100vh',
  tracker: 'min(100vh, 744px)',
  lookup: 'min(100vh, 624px)',
  directory: '100vh',
};

/**
 * What is kept free for one entry of a list (`views`): a card, and below a sentence on a page that was not found. Of most entries in a
 * column of 300 px; Urdu's letters are taller, and English words longer.
 */
const reservedViews = {
  card: { all: '432px', en: '464px', ur: '564px' },
  'not-found': { all: '516px', en: '548px', ur: '632px' },
} as const satisfies Readonly<Record<View, object>>;

/** The custom properties that a page may set, by what kind of value they take. Their names say it. */
const kindOf = (name: string): 'color' | 'font' | 'length' =>
  name.startsWith('color-') ? 'color' : name.startsWith('font-family') ? 'font' : 'length';

/**
 * Writes packages/embed/src/generated/: `tags.ts`; `tag-names.ts`, all that the loader knows of the catalogue (it comes before everything
 * else, so that every byte of it is waited for); `embed.css`, the place that is kept free; `theme-tokens.ts`; what frameworks need to know
 * the tags.
 * @throws Error if `check` and the file is stale
 */
export const generateEmbed = async ({ check }: GenerateOptions): Promise<void> => {
  const lines = services.map(({ tag, sensitive }) => `  '${tag.replace('nagrik-', '')}': ${sensitive ? 1 : 0},`);
  const module = `// Generated from the catalogue by \`pnpm generate\`. Do not edit.

/** The tag of each service, without \`nagrik-\`, and whether it is sealed off from the page: 1, or 0 for public data. */
export const tags = {
${lines.join('\n')}
} as const;
`;
  await writeGenerated('packages/embed/src/generated/tags.ts', module, { check });

  const sealed = services.filter(({ sensitive }) => sensitive);
  const names = [...sealed, ...services.filter(({ sensitive }) => !sensitive)].map(({ tag }) =>
    tag.replace('nagrik-', ''),
  );
  const text = `// Generated from the catalogue by \`pnpm generate\`. Do not edit.

/** Tags without \`nagrik-\`, with a space between: in one text each costs the loader least. */
export const tagNames = '${names.join(' ')}';

/** So many of them, the first, are of services that are sealed off from the page; the others show public data. */
export const sealedTags = ${sealed.length};
`;
  await writeGenerated('packages/embed/src/generated/tag-names.ts', text, { check });

  // Each tag stands in the lists of its kind and nowhere else, so that a further one costs little more than its name.
  const kinds = [...new Set(services.map(({ kind }) => kind))];
  const tagsOf = (kind: ServiceKind, view?: View): string =>
    services
      .filter((each) => each.kind === kind && (view === undefined || viewsOf(each).includes(view)))
      .map(({ tag }) => tag)
      .join(',');
  const place = (tags: string, size: string, more = '', which = ''): string =>
    `:is(${tags})${more}:not([surface='link'])${which} {\n  min-block-size: ${size};\n}`;
  const all = kinds.map((kind) => tagsOf(kind)).join(',');
  const wide = kinds.flatMap((kind) => [
    place(tagsOf(kind), reserved[kind]),
    ...views[kind].flatMap((view) => {
      const { all: most, ...languages } = reservedViews[view];
      return [
        place(tagsOf(kind, view), most, `[view='${view}']`),
        ...Object.entries(languages).map(([language, height]) =>
          place(tagsOf(kind, view), height, `[view='${view}']`, `:lang(${language})`),
        ),
      ];
    }),
  ]);
  // On a phone every first screen is a screenful.
  const narrow = place(all, '100vh');
  const sheet = `/* Generated from the catalogue by \`pnpm generate\`. Do not edit. */\n@media not (scripting: none) {\n:is(${all}):not([surface='link']) {\n  display: block;\n}\n${wide.join('\n')}\n}\n@media (max-width: 600px) and (not (scripting: none)) {\n${narrow}\n}\n`;
  await writeGenerated('packages/embed/src/generated/embed.css', sheet, { check });

  const css = await readFile(join(repository, 'packages/elements/src/theme/tokens.css'), 'utf8');
  const tokens = [...new Set([...css.matchAll(/--nagrik-([a-z-]+)/g)].map(([, name = '']) => name))];
  const theme = `// Generated from theme/tokens.css by \`pnpm generate\`. Do not edit.

/** The custom properties that a page may set, without \`--nagrik-\`, and what each takes. */
export const themeTokens = {
${tokens.map((name) => `  '${name}': '${kindOf(name)}',`.replace(/'(\w+)':/, '$1:')).join('\n')}
} as const;
`;
  await writeGenerated('packages/embed/src/generated/theme-tokens.ts', theme, { check });

  for (const [file, typings] of Object.entries(embedTypings()))
    await writeGenerated(`packages/embed/src/generated/typings/${file}.ts`, typings, { check });
  for (const [file, text] of Object.entries(angularDirective()))
    await writeGenerated(`packages/embed/src/generated/angular/${file}`, text, { check });
};
