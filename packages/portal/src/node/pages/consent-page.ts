import {
  answerConsent,
  type ConsentAnswer,
  type ConsentQuestion,
  createKey,
  type Failure,
  openConsent,
} from '@nagrik/sdk';
import { DEFAULT_EXIT } from '@nagrik/elements/scriptless';
import { html } from 'hono/html';
import { shownDate } from '../../documents/shown-dates.ts';
import { localName } from '../../documents/document-words.ts';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { PortalConfig } from '../../handler/portal.ts';
import { consentWords } from '../../words/consent-words.ts';
import { inProcess } from './in-process-portal.ts';
import { type Markup, renderPage } from './page-frame.ts';
import { pageHeaders } from './page-headers.ts';

export interface ConsentPageOptions {
  readonly config: PortalConfig;
  readonly handler: PortalHandler;
}

const path = '/consent';
const scriptPath = '/consent.js';
const leavePath = '/consent-leave.js';
/** Fields of its forms. */
const names = { code: 'code', answer: 'answer', key: 'key', version: 'version' } as const;
const answers = ['agree', 'refuse', 'unknown_person'] as const satisfies readonly ConsentAnswer['answer'][];
/** A form of this page is a code and a few words. */
const mostBytes = 4096;

/**
 * Takes the code out of the link's fragment, where no server sees it, and sends it as the form does that one fills in without
 * script; then out of the address, so that nobody finds it in the history of a shared phone.
 */
const script = `const code = decodeURIComponent(location.hash.slice(1));
const field = document.getElementById('code');
if (code && field) {
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
  field.form.submit();
}
`;

/** Whoever leaves quickly leaves no screen behind and no page in the history, to which one button leads back. Without script it is a link. */
const leaveScript = `document.getElementById('leave')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  location.replace(event.currentTarget.href);
});
`;
const scripts: Readonly<Record<string, string>> = { [scriptPath]: script, [leavePath]: leaveScript };

/**
 * `/consent`: who asks somebody for what, and three buttons. A page of the portal's own which nobody can frame, so that no other page lays
 * something over its buttons (decision 0025). Works without script: then the code is typed. Keeps nothing on the device.
 *
 * @returns undefined for an address of another page
 */
export async function consentPage(
  request: Request,
  address: string | undefined,
  { config, handler }: ConsentPageOptions,
): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const asked = scripts[pathname];
  if (asked !== undefined)
    return new Response(asked, {
      headers: { ...pageHeaders('text/javascript; charset=utf-8'), 'cache-control': 'no-cache' },
    });
  if (pathname !== path || !['GET', 'HEAD', 'POST'].includes(request.method)) return undefined;
  const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
  const page = new ConsentPage(language, config);
  if (request.method !== 'POST') return page.entry();
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= mostBytes)) return page.entry({ status: 413 });
  const sent = await request.formData().catch(() => new FormData());
  const typed = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const portal = inProcess(handler, config, language, address);
  const code = typed(names.code);
  const said = answers.find((each) => each === typed(names.answer));
  if (said) {
    const body = { code, answer: said, language, noticeVersion: typed(names.version) };
    const recorded = await answerConsent(portal, body, { key: typed(names.key) });
    return recorded.ok ? page.recorded(recorded.data.agreed) : page.failed(recorded.error, code);
  }
  const opened = await openConsent(portal, { code });
  // The same key comes back when the language is changed, and on every press: one answer.
  const key = typed(names.key) || createKey();
  return opened.ok ? page.question(opened.data, code, key) : page.failed(opened.error, code);
}

/** The screens of the page, in one language. */
class ConsentPage {
  readonly #language: Language;
  readonly #config: PortalConfig;

  constructor(language: Language, config: PortalConfig) {
    this.#language = language;
    this.#config = config;
  }

  get #words() {
    return consentWords[this.#language];
  }

  /** Where the code is typed, or put by the script. */
  entry({
    error,
    code = '',
    status = 200,
  }: { error?: string; code?: string; status?: number } = {}): Promise<Response> {
    const words = this.#words;
    return this.#page({
      status,
      // What was typed and is wrong is not sent by itself again.
      script: error === undefined,
      body: html`<h1>${words.title}</h1>
        <form method="post" action="${path}?lang=${this.#language}" class="consent">
          ${error === undefined ? '' : html`<p class="error" id="code-error" role="alert">${error}</p>`}
          <p class="field">
            <label for="code"><strong>${words.haveCode}</strong></label>
            <span id="code-hint">${words.codeHint}</span>
            <input
              id="code"
              name="${names.code}"
              value="${code}"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              dir="ltr"
              required
              maxlength="20"
              aria-describedby="code-hint${error === undefined ? '' : ' code-error'}"
              ${error === undefined ? '' : html`aria-invalid="true"`}
            />
          </p>
          <p><button>${words.open}</button></p>
        </form>`,
    });
  }

  question(asked: ConsentQuestion, code: string, key: string): Promise<Response> {
    const words = this.#words;
    const language = this.#language;
    const { askedBy, subjectName, kind, purpose, from, to, station, shared, dueAt } = asked;
    const period = [from, to].flatMap((day) => (day ? [shownDate(day)] : [])).join(' – ');
    const fact = (label: string, value: Markup | string, note?: string): Markup =>
      html`<dt>${label}</dt>
        <dd>${value}${note === undefined ? '' : html`<br /><small>${note}</small>`}</dd>`;
    const hidden = html`<input type="hidden" name="${names.code}" value="${code}" />
      <input type="hidden" name="${names.key}" value="${key}" />
      <input type="hidden" name="${names.version}" value="${asked.noticeVersion}" />`;
    return this.#page({
      code: { hidden },
      body: html`<h1>${words.title}</h1>
        <p>${words.lead}</p>
        <p class="warning">${words.onlyYou(subjectName)}</p>
        <dl class="facts">
          ${fact(words.askedBy, html`<bdi>${askedBy}</bdi>`, words.askedByNote)}
          ${fact(words.about, html`<bdi>${subjectName}</bdi>`)}
          ${fact(words.as, (words.kinds as Readonly<Record<string, string>>)[kind] ?? kind)}
          ${purpose === undefined ? '' : fact(words.purpose, html`<span dir="auto">${purpose}</span>`)}
          ${period === '' ? '' : fact(words.period, html`<bdi dir="ltr">${period}</bdi>`)}
          ${
            station
              ? fact(
                  words.station,
                  `${localName(station.name, language)}, ${localName(station.districtName, language)}`,
                )
              : ''
          }
        </dl>
        <h2>${words.shared}</h2>
        <ul>
          ${shared.map((each) => html`<li>${(words.data as Readonly<Record<string, string>>)[each] ?? each}</li>`)}
        </ul>
        <h2>${words.why}</h2>
        <p>${words.whyText}</p>
        <h2>${words.learns}</h2>
        <p>${words.learnsText}</p>
        <h2>${words.long}</h2>
        <p>${words.longText}</p>
        <h2>${words.rights}</h2>
        <ul>
          ${words.rightsText.map((right) => html`<li>${right}</li>`)}
        </ul>
        <p>${words.free(shownDate(dueAt))}</p>
        <form method="post" action="${path}?lang=${language}" class="consent">
          ${hidden}
          <fieldset class="answers">
            <legend>${words.answer}</legend>
            <button name="${names.answer}" value="agree" class="other">${words.agree}</button>
            <button name="${names.answer}" value="refuse" class="other">${words.refuse}</button>
            <button name="${names.answer}" value="unknown_person" class="other">${words.unknown}</button>
          </fieldset>
        </form>
        <p>${words.pressed}</p>`,
    });
  }

  recorded(agreed: boolean): Promise<Response> {
    const words = this.#words;
    return this.#end(agreed ? words.agreed : words.refused, agreed ? words.agreedText : words.refusedText);
  }

  failed(failure: Failure, code: string): Promise<Response> {
    const words = this.#words;
    if (failure.code === 'link-used') return this.#end(words.used, [words.usedText], 409);
    if (failure.code === 'link-expired') return this.#end(words.expired, [words.expiredText], 409);
    if (failure.kind === 'rate-limited') return this.entry({ error: words.tooMany, code, status: 429 });
    if (failure.kind === 'not-found') return this.entry({ error: words.wrong, code, status: 404 });
    if (failure.kind === 'invalid') {
      const slip = failure.fields.some((field) => field.code === 'check-character');
      return this.entry({ error: slip ? words.mistyped : words.wrong, code, status: 422 });
    }
    return this.entry({ error: words.later, code, status: 503 });
  }

  #end(title: string, paragraphs: readonly string[], status = 200): Promise<Response> {
    const { pressed, close } = this.#words;
    return this.#page({
      status,
      body: html`<h1>${title}</h1>
        ${paragraphs.map((text) => html`<p>${text}</p>`)}
        <p>${pressed}</p>
        <p>${close}</p>`,
    });
  }

  async #page({
    body,
    status = 200,
    script: scripted = false,
    code,
  }: {
    readonly body: Markup;
    readonly status?: number;
    readonly script?: boolean;
    readonly code?: { readonly hidden: Markup };
  }): Promise<Response> {
    return renderPage({
      language: this.#language,
      title: this.#words.title,
      path,
      demo: this.#config.mode === 'demo',
      policy: { 'form-action': "'self'" },
      head: html`<script type="module" src="${leavePath}"></script>
        ${scripted ? html`<script type="module" src="${scriptPath}"></script>` : ''}`,
      // A link would lose the code: it stands in no address.
      ...(code && { languagesOf: { action: path, hidden: code.hidden } }),
      status,
      body: html`<p class="leave"><a id="leave" href="${DEFAULT_EXIT}" rel="noreferrer">${this.#words.leave}</a></p>
        ${body}`,
    });
  }
}
