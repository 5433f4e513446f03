import {
  changeSite,
  createKey,
  type Failure,
  listSites,
  type NewSite,
  type Portal,
  registerSite,
  removeSite,
  type Result,
  type Site,
  type SiteList,
} from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg, str } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { explain } from '../states/explain.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import { PageCheck } from './page-check.ts';
import { type Field, fieldWords, hintWords, missing, originsIn, refused, type Task, titles } from './site-task.ts';

/**
 * The registry of host sites, for officers who may keep it: the list, and one form at a time. Loaded when it is first opened.
 */
export class SiteDesk {
  readonly #host: PortalHost;
  readonly #portal: () => Portal | undefined;
  readonly #list: PortalRequest<readonly unknown[], SiteList>;
  readonly #check: PageCheck;
  #version = 0;
  #task: Task | undefined;
  #busy = false;
  #done: (() => string) | undefined;
  #closed = false;

  constructor(host: PortalHost, portal: () => Portal | undefined) {
    this.#host = host;
    this.#portal = portal;
    this.#check = new PageCheck(host, portal);
    this.#list = new PortalRequest(host, {
      args: () => [portal(), this.#version, this.#closed],
      run: (_, signal) => {
        const target = portal();
        return !this.#closed && target && listSites(target, { signal });
      },
    });
  }

  /** The officer has left: the next one begins with a list of their own. */
  close(): void {
    this.#closed = true;
  }

  render(): TemplateResult {
    const { data, failure, slow } = this.#list;
    return html`
      <section class="stack" part="sites" aria-labelledby="sites">
        <h3 id="sites" tabindex="-1">${msg('Sites that may show a service', { id: 'sites.heading' })}</h3>
        <p role="status">${this.#done?.() ?? nothing}</p>
        ${failure ? errorState(failure, () => this.#list.retry()) : nothing}
        ${!data && !failure ? loadingState(slow) : nothing}
        ${
          data?.mayRegister && this.#task?.kind !== 'register'
            ? html`<button class="button" type="button" id="register" @click=${() => this.#begin('register')}>
                ${msg('Register a site', { id: 'sites.register' })}
              </button>`
            : nothing
        }
        ${this.#task?.kind === 'register' ? this.#renderForm(this.#task) : nothing}
        <ul class="inbox" role="list">
          ${data?.sites.map((site) => this.#renderSite(site, site.mayChange || (site.fixed && data.mayRegister)))}
        </ul>
      </section>
    `;
  }

  /** @param mayCheck - whether the portal gives this officer a pass for the site's pages */
  #renderSite(site: Site, mayCheck: boolean): TemplateResult {
    const open = this.#task?.site?.name === site.name ? this.#task : undefined;
    return html`
      <li class="card">
        <div>
          <p>
            <strong translate="no"><bdi>${site.name}</bdi></strong> ${site.title?.[currentLocale()] ?? nothing}
            ${site.fixed ? html`<span class="tag">${msg('Fixed by the portal’s settings', { id: 'sites.fixed' })}</span>` : nothing}
          </p>
          ${site.origins.map((origin) => html`<p class="small" dir="ltr" translate="no">${origin}</p>`)}
        </div>
        ${
          site.mayChange && !open
            ? html`<p class="row">
                <button class="button secondary" type="button" @click=${() => this.#begin('change', site)}>
                  ${msg('Change', { id: 'sites.change' })} <span class="visually-hidden">${site.name}</span>
                </button>
                <button class="button secondary" type="button" @click=${() => this.#begin('remove', site)}>
                  ${msg('Remove', { id: 'sites.remove' })} <span class="visually-hidden">${site.name}</span>
                </button>
              </p>`
            : nothing
        }
        ${mayCheck && !open ? this.#check.render(site) : nothing} ${open ? this.#renderForm(open) : nothing}
      </li>
    `;
  }

  #renderForm(task: Task): TemplateResult {
    const { kind, site } = task;
    const heading = {
      register: () => msg('Register a site', { id: 'sites.register' }),
      change: () => msg(str`Change ${site?.name ?? ''}`, { id: 'sites.change-one' }),
      remove: () => msg(str`Remove ${site?.name ?? ''}?`, { id: 'sites.remove-one' }),
    }[kind]();
    return html`
      <form
        class="panel stack"
        part="site-form"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send(task);
        }}
      >
        <h4 id="site-task" tabindex="-1">${heading}</h4>
        ${this.#renderFailure(task)}
        ${
          kind === 'remove'
            ? html`<p>
                ${msg('Its pages can then no longer show a service. Its name is never given to another site.', { id: 'sites.remove-hint' })}
              </p>`
            : html`${kind === 'register' ? this.#renderField(task, 'name') : nothing}
              ${this.#renderField(task, 'origins')}
              ${Object.keys(titles).map((field) => this.#renderField(task, field as Field))}`
        }
        <p class="row">
          <button class="button ${kind === 'remove' ? 'danger' : ''}" aria-disabled=${this.#busy}>
            ${
              kind === 'remove' ? msg('Remove for good', { id: 'sites.remove-now' }) : msg('Save', { id: 'sites.save' })
            }
          </button>
          <button class="button plain" type="button" @click=${() => this.#end()}>
            ${msg('Cancel', { id: 'sites.cancel' })}
          </button>
        </p>
      </form>
    `;
  }

  #renderField({ values, errors }: Task, field: Field): TemplateResult {
    const id = `site-${field}`;
    const error = errors.get(field)?.();
    const hint = hintWords(field);
    const described = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ') || nothing;
    const onChange = (event: Event) => values.set(field, (event.target as HTMLInputElement).value.trim());
    const direction = field in titles ? 'auto' : 'ltr';
    const language = titles[field as keyof typeof titles] ?? nothing;
    return html`
      <div class="field ${error ? 'invalid' : ''}">
        <label for=${id}>${fieldWords(field)}</label>
        ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
        ${error ? html`<p class="error-message" id="${id}-error">${error}</p>` : nothing}
        ${
          field === 'origins'
            ? html`<textarea
                id=${id}
                rows="3"
                dir="ltr"
                spellcheck="false"
                translate="no"
                .value=${values.get(field) ?? ''}
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby=${described}
                @change=${onChange}
              ></textarea>`
            : html`<input
                id=${id}
                dir=${direction}
                lang=${language}
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                .value=${values.get(field) ?? ''}
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby=${described}
                @change=${onChange}
              />`
        }
      </div>
    `;
  }

  #renderFailure({ failure, errors }: Task): TemplateResult | typeof nothing {
    if (!failure && errors.size === 0) return nothing;
    const { title, advice } = failure && errors.size === 0 ? explain(failure) : { title: '', advice: '' };
    return html`<p class="note bad" role="alert">
      ${errors.size > 0 ? [...errors.values()].map((words) => words()).join(' ') : `${title}. ${advice}`}
    </p>`;
  }

  #begin(kind: Task['kind'], site?: Site): void {
    const values = new Map<Field, string>([['origins', (site?.origins ?? []).join('\n')]]);
    for (const [field, locale] of Object.entries(titles)) values.set(field as Field, site?.title?.[locale] ?? '');
    this.#task = { kind, site, values, key: createKey(), errors: new Map() };
    this.#done = undefined;
    this.#focus('site-task');
  }

  #end(done?: () => string): void {
    this.#task = undefined;
    this.#done = done;
    this.#focus('sites');
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }

  async #send(task: Task): Promise<void> {
    const portal = this.#portal();
    if (this.#busy || !portal) return;
    const origins = originsIn(task.values.get('origins') ?? '');
    delete task.failure;
    task.errors = task.kind === 'remove' ? new Map() : missing(task, origins);
    this.#busy = task.errors.size === 0;
    this.#host.requestUpdate();
    if (!this.#busy) return;
    const result = await this.#call(portal, task, origins);
    this.#busy = false;
    if (result.ok) {
      this.#version += 1;
      const { name } = result.data;
      this.#end(() =>
        task.kind === 'remove'
          ? msg(str`${name} is removed.`, { id: 'sites.removed' })
          : msg(str`${name} is saved. It counts from now on.`, { id: 'sites.saved' }),
      );
      return;
    }
    task.failure = result.error;
    if (result.error.kind === 'invalid') task.errors = refused(result.error.fields, origins);
    // Nothing was done: what is corrected and sent again is another request. What may have been done keeps its key.
    if (result.error.outcome === 'rejected') task.key = createKey();
    this.#host.requestUpdate();
  }

  #call(portal: Portal, { kind, site, values, key }: Task, origins: string[]): Promise<Result<Site, Failure>> {
    const [hi = '', en = '', ur = ''] = Object.keys(titles).map((field) => values.get(field as Field));
    const body = { origins, ...(hi && { title: { hi, en, ur } }) } satisfies Omit<NewSite, 'name'>;
    const name = site?.name ?? values.get('name') ?? '';
    if (kind === 'register') return registerSite(portal, { name, ...body }, { key });
    return kind === 'change' ? changeSite(portal, name, body, { key }) : removeSite(portal, name, { key });
  }
}
