import type { Portal, Result } from '@nagrik/sdk';
import type { DirectoryDefinition } from '../directory/directory-definition.ts';
import type { FormService } from '../form/form-service.ts';
import type { GuardedDefinition, ListDefinition } from '../list/list-definition.ts';
import type { WordPart } from '../locale/load-words.ts';
import type { LookupDefinition } from '../lookup/lookup-definition.ts';
import type { TrackerDefinition } from '../tracker/tracker-definition.ts';
import type { PlainService } from './step.ts';

/** What a service is made of, for the pages without script: `plain` of `services/<id>/plain.ts`. */
export type PlainDefinition =
  /** Pages of its own, where no engine of several services draws them. */
  | { readonly kind: 'own'; readonly words: readonly WordPart[]; readonly pages: PlainService }
  | { readonly kind: 'form'; readonly service: FormService }
  | { readonly kind: 'tracker'; readonly definition: TrackerDefinition }
  | { readonly kind: 'directory'; readonly definition: DirectoryDefinition }
  | { readonly kind: 'lookup'; readonly definition: LookupDefinition<never> }
  | {
      readonly kind: 'list';
      readonly definition: ListDefinition<never> | GuardedDefinition<never>;
      readonly read: ReadEntry;
      /** What is looked for may be somebody's own, like the number of their phone: it never stands in an address. */
      readonly keepsSearch?: boolean;
      /** The day in India on which an entry came onto the list, YYYY-MM-DD, where the records say one: feeds date it by that. */
      readonly publishedOn?: (item: never) => string;
    };

/** Reads one public entry by its key, for the page of its own. */
export type ReadEntry = (portal: Portal, key: string) => Promise<Result<never>>;
