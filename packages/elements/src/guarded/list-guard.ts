import type { CallOptions, FieldProblem, Portal, Result } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { indianDay } from './indian-day.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { dayFields, guardStyles } from './day-fields.ts';
import type {
  GuardedDefinition,
  ListDefinition,
  ListDetail,
  ListPage,
  ListParts,
  ListQuery,
  SentQuery,
} from '../list/list-definition.ts';
import type { GuardedList } from './guarded-list.ts';
import type { ListSignIn } from './list-sign-in.ts';

/** So long after the last change of a day the search begins by itself, in milliseconds: years are typed digit by digit. */
const TYPING_PAUSE_MS = 700;

/** The days of a query, as the contract calls them. */
type Days = Pick<ListQuery, 'from' | 'to'>;

/** What stands between somebody and the entries of a list: the sign-in, a notice, the days to be looked through. */
export class ListGuard<Item> {
  readonly #host: GuardedList<Item>;
  readonly #parts: ListParts<Item>;
  readonly #definition: GuardedDefinition<Item>;
  readonly #signIn: ListSignIn | undefined;
  readonly #choose: (days: Partial<Days>) => void;
  #problems: readonly FieldProblem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: GuardedList<Item>,
    parts: ListParts<Item>,
    definition: GuardedDefinition<Item>,
    signIn: ListSignIn | undefined,
    choose: (days: Partial<Days>) => void,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#definition = definition;
    this.#signIn = signIn;
    this.#choose = choose;
  }

  /** Whether the portal may be asked for entries. */
  get open(): boolean {
    return this.#signIn?.signedIn !== false;
  }

  async load(portal: Portal, query: SentQuery, options: CallOptions): Promise<Result<ListPage<Item>>> {
    const result = await this.#definition.load(this.#as(portal), query, options);
    this.#problems = !result.ok && result.error.kind === 'invalid' ? result.error.fields : [];
    return result;
  }

  async loadDetail(): Promise<ListDetail<Item>> {
    const detail = await this.#definition.loadDetail();
    const { load, photo, render } = detail;
    return {
      ...detail,
      // Behind the dialog nothing can be pressed.
      render: (...drawn) => html`${this.renderExit()} ${render(...drawn)}`,
      ...(load && { load: (item, portal, options) => load(item, this.#as(portal), options) }),
      ...(photo && {
        photo: { ...photo, read: (item, portal, options) => photo.read(item, this.#as(portal), options) },
      }),
    };
  }

  /** The way out, above everything that such a list shows. */
  renderExit(): TemplateResult | undefined {
    return this.#signIn?.renderExit();
  }

  /** What stands in the place of the list until it may be seen. */
  renderGate(): TemplateResult {
    return html`
      <p class="muted">${this.#definition.service.summary()}</p>
      ${this.#renderNotice()} ${this.#signIn?.render(this.#portal)}
    `;
  }

  /** What stands before the search. */
  renderBefore(): TemplateResult {
    const { days } = this.#definition;
    const { from = '', to = '' } = this.#parts.query();
    return html`
      ${this.#signIn?.renderAccount()} ${this.#renderNotice()}
      ${days ? dayFields({ label: days.label(), from, to, problems: this.#problems, onInput: this.#onDay }) : nothing}
    `;
  }

  get #portal(): Portal | undefined {
    return this.#host.portal ?? this.#parts.portal.portal;
  }

  #renderNotice(): TemplateResult {
    const { notice, aside } = this.#definition;
    const { baseUrl } = this.#portal?.settings ?? {};
    return html`
      ${notice ? html`<p class="note" part="notice"><strong>${notice()}</strong></p>` : nothing}
      ${baseUrl && aside ? html`<p>${aside((path) => new URL(path, `${baseUrl}/`).href)}</p>` : nothing}
    `;
  }

  /** The portal, called by whoever is signed in. */
  #as(portal: Portal): Portal {
    return this.#signIn?.as(portal) ?? portal;
  }

  readonly #onDay = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#choose({ [name]: value }), event.type === 'blur' ? 0 : TYPING_PAUSE_MS);
  };
}

/** The guard of a list, once its words are there. @throws what an import threw (the network failed) */
export const guardList = async <Item>(
  host: GuardedList<Item>,
  parts: ListParts<Item>,
  definition: GuardedDefinition<Item>,
  choose: (days: Partial<Days>) => void,
): Promise<ListGuard<Item>> => {
  const [signIn] = await Promise.all([
    definition.signIn ? import('./list-sign-in.ts') : undefined,
    parts.locale.need(['list-guard', 'service', ...definition.words]),
  ]);
  adoptStyles(host, guardStyles);
  const { recent } = definition.days ?? {};
  if (recent !== undefined) choose({ from: indianDay(recent), to: indianDay(0) });
  const guard = new ListGuard(host, parts, definition, signIn?.signInTo(host, definition), choose);
  Object.assign(parts.definition, definition, {
    again: true,
    load: (...asked: Parameters<typeof guard.load>) => guard.load(...asked),
    loadDetail: () => guard.loadDetail(),
  } satisfies Partial<ListDefinition<Item>>);
  return guard;
};
