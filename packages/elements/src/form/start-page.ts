import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { HelpLine, StartPage } from './form-service.ts';

/** Numbers that help faster than a form. */
export const helpLines = (lines: readonly HelpLine[]): TemplateResult => html`
  <ul role="list" class="help-lines">
    ${lines.map(
      ({ number, name }) =>
        html`<li>
          <a href="tel:${number}"><span class="number" translate="no">${number}</span> <span>${name()}</span></a>
        </li>`,
    )}
  </ul>
`;

export interface StartPageState {
  readonly ready: boolean;
  /** The note about an unfinished form, which has a button to go on of its own. */
  readonly draft: TemplateResult | undefined;
  readonly start: () => void;
  /** What becomes of answers that are never filed: it depends on where they lie, so no form says it for itself. */
  readonly unfiled: string;
}

/** The first screen: danger first, then what to expect, then what is collected and why; nothing is asked before that. */
export const startPage = (page: StartPage, state: StartPageState): TemplateResult => html`
  <div class="stack">
    <h2 class="page-title" tabindex="-1">${page.title()}</h2>
    ${state.draft}
    <section class="note bad danger" part="danger">
      <p><strong>${page.danger()}</strong></p>
      ${helpLines(page.helpLines)}
    </section>
    <p class="lead">${page.lead()}</p>
    <ul class="expect">
      ${page.expect.map((words) => html`<li>${words()}</li>`)}
    </ul>
    <section class="panel stack notice" part="privacy-notice" aria-labelledby="notice-title">
      <h3 id="notice-title">${msg('What happens with what you tell us', { id: 'form-start.notice' })}</h3>
      <dl>
        ${page.notice.map(
          ({ title, text }) => html`
            <dt>${title()}</dt>
            <dd>${text()}</dd>
          `,
        )}
        <dt>${msg('What you do not file', { id: 'form-start.unfiled' })}</dt>
        <dd>${state.unfiled}</dd>
      </dl>
    </section>
    ${
      !state.draft
        ? html`<button
            class="button wide-on-phone"
            type="button"
            part="start"
            aria-disabled=${state.ready ? nothing : 'true'}
            @click=${state.start}
          >
            ${msg('I have read this. Start.', { id: 'form-start.start' })}
          </button>`
        : nothing
    }
  </div>
`;
