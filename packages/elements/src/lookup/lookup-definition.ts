import type { CallOptions, FieldProblem, Portal, Result } from '@nagrik/sdk';
import type { TemplateResult } from 'lit';
import type { WordPart } from '../locale/load-words.ts';

/** What is looked up: an entry of a station, by its number and year, or by the days between two dates. */
export interface LookupQuery {
  readonly station: string;
  readonly by: 'number' | 'dates';
  readonly number: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
}

export interface LookupPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** What a template of a result may use. */
export interface LookupTools {
  readonly options: CallOptions;
  /** The name of the district that was chosen. */
  readonly district: string;
  /** Runs a download and shows on the button that it is under way, and below it that it failed. */
  readonly download: (key: string, run: (portal: Portal) => Promise<Result<Blob>>, name: string) => void;
  readonly downloading: (key: string) => boolean;
}

/** A lookup of one entry, or of a few. The engine (`LookupElement`) runs any of them. */
export interface LookupDefinition<Item> {
  readonly words: readonly WordPart[];
  readonly heading: () => string;
  readonly intro: () => string;
  readonly numberLabel: () => string;
  readonly numberHint: () => string;
  readonly byNumber: () => string;
  readonly byDates: () => string;
  readonly find: (
    portal: Portal,
    query: LookupQuery & { readonly cursor: string },
    options: CallOptions,
  ) => Promise<Result<LookupPage<Item>>>;
  /** Imports what an answer looks like: loaded when somebody looks. */
  readonly loadAnswer: () => Promise<LookupAnswer<Item>>;
}

/** How an answer looks. */
export interface LookupAnswer<Item> {
  readonly words: readonly WordPart[];
  readonly key: (item: Item) => string;
  readonly result: (item: Item, tools: LookupTools) => TemplateResult;
  /** The answer where nothing may be shown, whatever the reason: it must not tell the reasons apart. */
  readonly nothing: (tools: LookupTools) => TemplateResult;
  /** The paper behind an entry. */
  readonly copy: {
    readonly label: () => string;
    readonly load: (portal: Portal, item: Item, options: CallOptions) => Promise<Result<Blob>>;
    readonly fileName: (item: Item) => string;
  };
  /** Words for what the portal finds wrong with a value. */
  readonly problem: (problem: FieldProblem) => string;
}
