import { describeServices } from '@nagrik/elements/catalogue';
import { attributes } from '@nagrik/embed/tag';

const head = '// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.\n';

/** The format in which Angular's compiler writes directives of libraries, and reads them since this version. */
const format = '14.0.0';

/** The directive's own name of an attribute: `exitUrl`. */
const property = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * What Angular needs to know the tags. A template takes a tag only from a directive, and a directive of a library is code that
 * Angular's compiler has written (`ngc` with `compilationMode: 'partial'`); an application's build links it. It is short enough to
 * be written here, so that neither this repository nor a page on the way to it needs that compiler. `examples/angular` builds it.
 *
 * Only attributes: events come from `HTMLElementEventMap`, which Angular reads for every element. An output of the same name would
 * hear each of them a second time.
 *
 * @returns text by name of the file
 */
export function angularDirective(): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  const tags = describeServices().map(({ tag }) => tag);
  const inputs = names.map((name) => {
    const own = property(name);
    return `      ${own}: ${own === name ? `'${name}'` : `['${name}', '${own}']`},`;
  });
  const aliases = names.map((name) => `      ${property(name)}: { alias: '${name}'; required: false };`);
  const script = `${head}import * as i0 from '@angular/core';

export class NagrikTag {
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '${format}',
    version: '${format}',
    ngImport: i0,
    type: NagrikTag,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '${format}',
    version: '${format}',
    ngImport: i0,
    type: NagrikTag,
    isStandalone: true,
    selector: '${tags.join(', ')}',
    inputs: {
${inputs.join('\n')}
    },
    host: {
      properties: {
${names.map((name) => `        'attr.${name}': '${property(name)}',`).join('\n')}
      },
    },
  });
}
`;
  const types = `${head}import type * as i0 from '@angular/core';
import type { ServiceAttributes } from '@nagrik/embed/elements';

export type { ServiceAttributes, ServiceEvents } from '@nagrik/embed/elements';

/**
 * Makes the tags of the services known to the templates of a component: \`imports: [NagrikTag]\`. Hands on what a template binds
 * as attributes of the tag.
 */
export declare class NagrikTag {
${names.map((name) => `  /** ${attributes[name as keyof typeof attributes].says} */\n  ${property(name)}: ServiceAttributes['${name}'];`).join('\n')}
  static ɵfac: i0.ɵɵFactoryDeclaration<NagrikTag, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    NagrikTag,
    '${tags.join(', ')}',
    never,
    {
${aliases.join('\n')}
    },
    {},
    never,
    never,
    true,
    never
  >;
}
`;
  return { 'nagrik-tag.js': script, 'nagrik-tag.d.ts': types };
}
