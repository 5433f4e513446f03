import type { AskedAs, Control } from './control.ts';
import type { Issue } from './issue.ts';
import type { Path, Unfinished, ValueAt } from './path.ts';

/** Words are thunks, so that they are looked up again when the language changes. */
export type Words = () => string;

/** Words of an option, with a hint beneath where one is needed. */
export type OptionWords = Words | { readonly label: Words; readonly hint: Words };

/** What a `when` or a rule sees: the values of the pages before it that apply, and the local answers. */
export type View<Request, Local> = Unfinished<Request> & { readonly local?: Unfinished<Local> };

/** What a rule between answers may ask besides the answers. */
export interface RuleContext {
  readonly now: Date;
}

/** A question as the engine runs it. {@link defineForm} makes sure that its `path` exists in the request. */
export interface Question extends AskedAs {
  readonly path: string;
  readonly control: Control;
  /** The question itself; the page's heading where it is the page's only one. */
  readonly label: Words;
  readonly hint?: Words;
  /** A question that is shown must be answered, unless it is optional. */
  readonly optional?: boolean | ((view: never) => boolean);
  /** Words by code, where the general ones of the code would not tell what to do. */
  readonly errors?: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>>;
  /** Words of every value that can be chosen, in the order they are shown. */
  readonly options?: Readonly<Record<string, OptionWords>>;
  /** The questions of one item of a repeated group; their paths are relative to the item. */
  readonly items?: readonly Question[];
  /** What one item of a group is called: 'Person 2'. */
  readonly itemLabel?: (number: number) => string;
  /** HTML autofill token (HTML Standard, "autofill detail tokens"). */
  readonly autocomplete?: string;
  /** The longest answer that the contract takes, in characters; the control says how many are left. */
  readonly limit?: number;
}

/** One screen. */
export interface Page {
  readonly id: string;
  /** The heading where the page asks several questions, or none. */
  readonly title?: Words;
  /** Plain text beneath the heading. */
  readonly intro?: Words;
  /** The part of the journey this page belongs to, for progress in words. */
  readonly section?: Words;
  /** A page whose `when` is false is skipped, forwards and backwards alike. */
  readonly when?: (view: never) => boolean;
  readonly questions: readonly Question[];
  /** A screen that is no question (privacy notice, sign-in): the name under which the engine knows it. */
  readonly step?: string;
}

/** A form as the engine runs it. */
export interface FormDefinition<Request = unknown> {
  readonly id: string;
  /** Raise it when answers of older drafts no longer fit: such drafts are then not resumed. */
  readonly version: number;
  readonly pages: readonly Page[];
  /** Rules between answers that the contract cannot say. Pure functions. */
  readonly rules: readonly ((view: never, context: RuleContext) => readonly Issue[])[];
  /** Parts of the request that nobody is asked for (language, version of the notice). */
  readonly fill: (view: never) => Partial<Request>;
  /** These are the first pages only; `Journey.extend` brings the others. */
  readonly goesOn: boolean;
}

/** How a question is written down: the path decides what options and items must be given. */
export type QuestionAt<Root, Request, Local, P extends string> = Omit<
  Question,
  'path' | 'options' | 'items' | 'optional' | 'control'
> & {
  readonly path: P;
  readonly optional?: boolean | ((view: View<Request, Local>) => boolean);
} & Shape<NonNullable<ValueAt<Root, P>>, Request, Local>;

type Choice = 'radios' | 'select';
type WordsOf<Value extends string> = Readonly<Record<Value, OptionWords>>;

/** A picture as a request holds it. */
interface Enclosed {
  readonly mediaType: string;
  readonly data: string;
}

/** An enum needs words for every value; an array of objects needs items; the rest is free. */
type Shape<Value, Request, Local> = [Value] extends [readonly (infer Item)[]]
  ? [Item] extends [string]
    ? string extends Item
      ? { readonly control: 'files' | 'checkboxes'; readonly options?: WordsOf<string> }
      : { readonly control: 'checkboxes'; readonly options: WordsOf<Item> }
    : [Item] extends [Enclosed]
      ? { readonly control: 'pictures' }
      : { readonly control: 'group'; readonly items: readonly QuestionIn<Item, Request, Local>[] }
  : [Value] extends [string]
    ? string extends Value
      ? {
          readonly control: Exclude<Control, 'group' | 'files' | 'pictures' | 'checkbox'>;
          readonly options?: WordsOf<string>;
        }
      : { readonly control: Choice; readonly options: WordsOf<Value> }
    : [Value] extends [boolean]
      ? { readonly control: 'checkbox' }
      : [Value] extends [number]
        ? { readonly control: 'number' }
        : { readonly control: Exclude<Control, 'group' | 'pictures' | 'checkbox'> };

/** Any question whose path lies in `Root`. */
export type QuestionIn<Root, Request, Local> = {
  [P in Path<Root>]: QuestionAt<Root, Request, Local, P>;
}[Path<Root>];

/** Any page of a form over a request type. */
export interface PageOf<Request, Local> extends Omit<Page, 'when' | 'questions' | 'step'> {
  readonly when?: (view: View<Request, Local>) => boolean;
  readonly questions?: readonly QuestionIn<Request & { local: Local }, Request, Local>[];
  readonly step?: string;
}

/** A path of the request, or one that leads into an item of a repeated group. */
export type PlaceIn<Root> = Path<Root> | `${Path<Root>}.${number}.${string}`;

/** A form as it is written. */
export interface FormSource<Request, Local> {
  readonly id: string;
  readonly version?: number;
  readonly pages: readonly PageOf<Request, Local>[];
  readonly rules?: readonly ((
    view: View<Request, Local>,
    context: RuleContext,
  ) => readonly (Issue & { readonly path: PlaceIn<Request & { local: Local }> })[])[];
  readonly fill?: (view: View<Request, Local>) => Partial<Request>;
  /** These are the first pages only: a long form opens with them, while the others are on their way. */
  readonly goesOn?: boolean;
}

/** Stands behind the first pages for all that are on their way. */
const coming: Page = { id: 'coming', questions: [] };

/**
 * Writes a form down over a request type of the contract. A path that the request has not got, or an enum value
 * without words, does not compile. `Local` types the answers that are asked but not sent, beneath `local.`.
 *
 * ```ts
 * const form = defineForm<ComplaintFiling, { knowsStation: 'yes' | 'no' }>()({
 *   id: 'complaint',
 *   pages: [{ id: 'place', questions: [{ path: 'incident.place.text', control: 'text', label: () => 'Where?' }] }],
 * });
 * ```
 */
export function defineForm<Request, Local = Record<never, never>>() {
  return ({
    id,
    version = 1,
    pages,
    rules = [],
    fill = () => ({}),
    goesOn = false,
  }: FormSource<Request, Local>): FormDefinition<Request> => ({
    id,
    version,
    pages: [
      ...pages.map((page) => ({ ...page, questions: page.questions ?? [] }) as unknown as Page),
      ...(goesOn ? [coming] : []),
    ],
    rules: rules as FormDefinition['rules'],
    fill: fill as FormDefinition<Request>['fill'],
    goesOn,
  });
}
