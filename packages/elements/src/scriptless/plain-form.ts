import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { goButton } from './go-button.ts';
import { type Asked, fields } from './step.ts';

/** The one form of a page. Its first button is what Enter presses: a hidden one that goes on. */
export const plainForm = (
  { href, step, token }: Asked,
  body: unknown,
  options: { readonly withFiles?: boolean; readonly enter?: string } = {},
): TemplateResult => html`
  <form
    class="page"
    method="post"
    action=${href(step)}
    enctype=${options.withFiles ? 'multipart/form-data' : nothing}
    novalidate
    autocomplete="on"
  >
    <input type="hidden" name=${fields.token} value=${token} />
    <button class="visually-hidden" name=${fields.go} value=${options.enter ?? 'on'} tabindex="-1" aria-hidden="true">
      ${msg('Continue', { id: 'form.continue' })}
    </button>
    ${body}
  </form>
`;

/** What stands above every page of a form: its name, unless the page says it already, and the way out. */
export const plainBar = ({ href }: Asked, name: string | undefined): TemplateResult => html`
  <div class="bar">
    ${name ? html`<h1 class="caption">${name}</h1>` : nothing}
    <a class="button plain exit" href=${href('leave')} rel="nofollow">
      ${msg('Leave this page quickly', { id: 'form-start.exit' })}
    </a>
  </div>
`;

/** Everything that is wrong, first on the page and with the focus. */
export const plainSummary = (
  lines: readonly { readonly to?: string; readonly words: string }[],
): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<div class="note bad summary" tabindex="-1" role="alert" autofocus>
        <h2>${msg('Something is still missing or wrong', { id: 'form.summary' })}</h2>
        <ul>
          ${lines.map(({ to, words }) => html`<li>${to ? html`<a href="#${to}">${words}</a>` : words}</li>`)}
        </ul>
      </div>`;

/** The way back, which keeps what was typed. */
export const backButton = (returning: boolean): TemplateResult =>
  goButton(
    'back',
    returning ? msg('Back to my answers', { id: 'form.back-to-check' }) : msg('Back', { id: 'form.back' }),
    'plain',
  );

/** The title of a page on which something is wrong: heard before anything else. */
export const errorTitle = (title: string): string => `${msg('Error:', { id: 'form.error-prefix' })} ${title}`;
