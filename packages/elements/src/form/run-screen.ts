import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg, str } from '../locale/msg.ts';
import { loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { laterStyles } from '../theme/base.ts';
import { draftNote, keepNote } from './draft-notes.ts';
import { errorSummary } from './error-summary.ts';
import { formStyles } from './form-styles.ts';
import type { FormRun } from './form-run.ts';
import { pageNote, questions, summaryLines } from './question-page.ts';

export { resumeNote } from './draft-notes.ts';
export { relatedServices } from './related-services.ts';

/** Styles of what is drawn here; the first screen does without. */
export const runStyles = [...laterStyles, stateStyles, formStyles];

/** Draws where a run stands. */
export const runScreen = (run: FormRun): TemplateResult => {
  const { end } = run;
  // What became of a filing is asked by what is still on its way.
  if (!end && run.keeper.outcomeUnknown) return comingScreen(run);
  return end?.outcome() ?? page(run);
};

/** Not loaded yet. The network may have gone after the first page: the button asks again. */
const comingScreen = (run: FormRun): TemplateResult => html`
  ${loadingState(true)}
  <button class="button secondary" type="button" @click=${() => void run.loadEnd()}>
    ${msg('Try again', { id: 'state.retry' })}
  </button>
`;

const progress = (run: FormRun): TemplateResult => {
  const { at, of, section } = run.journey.progress();
  // How many parts there are is known once all pages are here; the line keeps its height.
  return html`<p class="progress muted small">
    ${
      run.journey.definition.goesOn
        ? '\u00a0'
        : msg(str`Part ${at} of ${of}: ${section?.() ?? ''}`, { id: 'form.progress' })
    }
  </p>`;
};

/**
 * Each page has nodes of its own: a ticked radio that is reused joins the next page's group by its name and unticks what
 * is ticked there.
 */
const page = (run: FormRun): TemplateResult => {
  const { state } = run.journey;
  return html`
    <div class="page" part="page">
      ${progress(run)} ${draftNote(run.news, (mine) => run.chooseDraft(mine))} ${offlineNotice()}
      ${errorSummary(summaryLines(state), (path) => run.controls.focusField(path))} ${run.end?.note()}
      ${pageNote(run.end?.form.note(state.page.id, run.journey.view()))} ${keyed(state.page.id, body(run))}
    </div>
  `;
};

const body = (run: FormRun): TemplateResult => {
  const { end } = run;
  const { page } = run.journey.state;
  // The words of the later pages come with the end, while the first is read.
  if (!end) return page === run.journey.pages[0] ? asking(run) : comingScreen(run);
  return end.stepPage(page.step) ?? asking(run);
};

/** One page back. */
export const backButton = (run: FormRun): TemplateResult =>
  html`<button class="button plain" type="button" part="back" @click=${() => run.back()}>
    ${
      run.journey.state.returning
        ? msg('Back to my answers', { id: 'form.back-to-check' })
        : msg('Back', { id: 'form.back' })
    }
  </button>`;

/** Continue, by the button or by Enter. */
export const submitted = (run: FormRun) => (event: Event) => {
  event.preventDefault();
  void run.next();
};

const asking = (run: FormRun): TemplateResult => {
  const { state } = run.journey;
  const { title, intro } = state.page;
  return html`
    <form class="page" novalidate autocomplete=${run.discreet ? 'off' : 'on'} @submit=${submitted(run)}>
      ${title ? html`<h2 class="page-title" tabindex="-1">${title()}</h2>` : nothing}
      ${intro ? html`<p>${intro()}</p>` : nothing} ${questions(run.controls, state, run.journey.view(), true)}
      <div class="nav">
        <button class="button wide-on-phone" part="continue">${msg('Continue', { id: 'form.continue' })}</button>
        ${backButton(run)}
      </div>
      ${
        run.discreet
          ? html`<p class="small muted keep">${run.discreet.keep()}</p>`
          : keepNote(run.keeper, () => run.element.requestUpdate())
      }
    </form>
  `;
};
