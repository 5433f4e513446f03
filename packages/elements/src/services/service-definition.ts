import type { WordPart } from '../locale/load-words.ts';

/** The kinds of service. Each is one engine that runs any definition of its kind. */
export type ServiceKind = 'form' | 'tracker' | 'list' | 'lookup' | 'directory';

/** How a service of a kind can stand in a page besides as a whole: values of the attribute `view`, which its engine understands. */
export const views = {
  form: [],
  tracker: [],
  list: ['card', 'not-found'],
  lookup: [],
  directory: [],
} as const satisfies Readonly<Record<ServiceKind, readonly string[]>>;

/** @see views */
export type View = (typeof views)[ServiceKind][number];

/**
 * What everybody needs to know of a service: the portal (which lists it), the script bundle (which loads it), tests and docs.
 * It knows no DOM. Words are thunks: evaluated in a language, again and again.
 */
export interface ServiceDefinition {
  readonly id: string;
  readonly tag: `nagrik-${string}`;
  readonly kind: ServiceKind;
  /** Of the views of its kind those in which it can stand; all of them unless said. */
  readonly views?: readonly View[];
  /** `none`: public; `citizen`: an account; `citizen-or-access-code`: an account, or the code on the receipt. */
  readonly signIn: 'none' | 'citizen' | 'citizen-or-access-code';
  /** Whether what is typed or shown is somebody's own affair: such a service is sealed off from the page that embeds it. */
  readonly sensitive: boolean;
  /** Of a form: with it one asks the police for something; with the others one tells them something. */
  readonly asks?: true;
  /** The operations of the contract that it calls. */
  readonly operations: readonly string[];
  /** The chunks of words that its first screen needs. */
  readonly words: readonly WordPart[];
  readonly name: () => string;
  readonly summary: () => string;
  /** Minutes that most people need, with the sign-in where there is one. */
  readonly takes: number;
  /**
   * What somebody should have at hand before they begin, most important first; words of the part `directory-hand`. Not the phone for a
   * sign-in: `signIn` says that.
   */
  readonly haveAtHand: readonly (() => string)[];
  /** Imports and registers its element. */
  readonly load: () => Promise<unknown>;
}

/** The views of a service, besides as a whole. */
export const viewsOf = ({ kind, views: own }: Pick<ServiceDefinition, 'kind' | 'views'>): readonly View[] =>
  own ?? views[kind];
