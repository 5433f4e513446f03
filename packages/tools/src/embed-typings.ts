import { describeServices, views } from '@nagrik/elements/catalogue';
import { presetNames } from '@nagrik/elements/theme/presets';
import { attributes, fieldTypes, frameEvents, tagEvents, type Takes } from '@nagrik/embed/tag';

const head = '// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.\n';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

const typeOf: Readonly<Record<Takes, string>> = {
  text: 'string',
  language: oneOf(Object.keys(describeServices()[0]?.name ?? {})),
  surface: "Surface | 'auto'",
  preset: oneOf(presetNames),
  view: oneOf(Object.values(views).flat()),
};

const typeOfField = (field: string): string => {
  const type = fieldTypes[field] ?? 'string';
  return typeof type === 'string' ? type : oneOf(type);
};

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

/** What every framework's typings are made of. */
function tagTypes(): string {
  const tags = describeServices().map(({ tag, name }) => `  /** ${name.en} */\n  '${tag}': Tag;`);
  const heeded = Object.entries(attributes).map(
    ([name, { takes, says }]) => `  /** ${says} */\n  ${quoted(name)}?: ${typeOf[takes]} | undefined;`,
  );
  const events = Object.entries({ ...Object.fromEntries(tagEvents.map((name) => [name, []])), ...frameEvents }).map(
    ([name, fields]: [string, readonly string[]]) => {
      const read = fields.map((field) => `readonly ${field}: ${typeOfField(field)}`);
      return `  '${name}': Event${read.length > 0 ? ` & { ${read.join('; ')} }` : ''};`;
    },
  );
  return `${head}import type { Surface } from '../../loader/embedded-service.ts';
import type { themeTokens } from '../theme-tokens.ts';

/** The tags of the catalogue, each with what a framework says of one. */
export interface ServiceTags<Tag> {
${tags.join('\n')}
}

/** What the tags can be set to. */
export interface ServiceAttributes {
${heeded.join('\n')}
}

/** What the tags fire, and what a page gets to know by it: never what somebody typed. */
export interface ServiceEvents {
${events.join('\n')}
}

/** The custom properties by which a page's style dresses the frame. */
export type ThemeProperties = { [Name in keyof typeof themeTokens as \`--nagrik-\${Name}\`]?: string };
`;
}

/** Only what the frameworks differ in: how a tag is declared, and how a listener is written. */
const frameworks: Readonly<Record<string, string>> = {
  elements: `import type { ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

declare global {
  interface HTMLElementTagNameMap extends ServiceTags<HTMLElement> {}
  interface HTMLElementEventMap extends ServiceEvents {}
}
`,
  react: `import type { ClassAttributes, CSSProperties, HTMLAttributes } from 'react';
import type { ServiceAttributes, ServiceEvents, ServiceTags, ThemeProperties } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

/** React 19 hands what begins with \`on\` to \`addEventListener\`, by the rest of the name as it stands. */
type Listeners = { [Name in keyof ServiceEvents as \`on\${Name}\`]?: ((event: ServiceEvents[Name]) => void) | undefined };

type ServiceTag = Omit<HTMLAttributes<HTMLElement>, keyof ServiceAttributes | 'style'> &
  ClassAttributes<HTMLElement> &
  ServiceAttributes &
  Listeners & { style?: (CSSProperties & ThemeProperties) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ServiceTags<ServiceTag> {}
  }
}
`,
  vue: `import type { HTMLAttributes, VNodeProps } from 'vue';
import type { ServiceAttributes, ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** \`@nagrik-filed\` in a template is the property \`onNagrikFiled\`. */
type Listeners = {
  [Name in keyof ServiceEvents as \`on\${Pascal<Name>}\`]?: ((event: ServiceEvents[Name]) => void) | undefined;
};

type ServiceTag = new () => HTMLElement & {
  $props: Omit<HTMLAttributes, keyof ServiceAttributes> & VNodeProps & ServiceAttributes & Listeners;
  $slots: { default?(): unknown };
};

declare module 'vue' {
  interface GlobalComponents extends ServiceTags<ServiceTag> {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { ServiceAttributes, ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

/** Svelte 5 hands what begins with \`on\` to \`addEventListener\`, by the rest of the name as it stands. */
type Listeners = { [Name in keyof ServiceEvents as \`on\${Name}\`]?: ((event: ServiceEvents[Name]) => void) | undefined };

type ServiceTag = Omit<HTMLAttributes<HTMLElement>, keyof ServiceAttributes> & ServiceAttributes & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ServiceTags<ServiceTag> {}
}
`,
  solid: `import type { JSX } from 'solid-js';
import type { ServiceAttributes, ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

/** Solid sets properties of custom elements; \`attr:\` makes it an attribute, which a value that changes has to be. */
type Attributes = ServiceAttributes & { [Name in keyof ServiceAttributes as \`attr:\${Name}\`]?: ServiceAttributes[Name] };

type Listeners = { [Name in keyof ServiceEvents as \`on:\${Name}\`]?: ((event: ServiceEvents[Name]) => void) | undefined };

type ServiceTag = Omit<JSX.HTMLAttributes<HTMLElement>, keyof ServiceAttributes> & Attributes & Listeners;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ServiceTags<ServiceTag> {}
  }
}
`,
};

/** @returns the typings of the embedded tags: text by name of the module, one for each framework and what they share */
export const embedTypings = (): Readonly<Record<string, string>> => ({
  'tag-types': tagTypes(),
  ...Object.fromEntries(Object.entries(frameworks).map(([name, text]) => [name, head + text])),
});
