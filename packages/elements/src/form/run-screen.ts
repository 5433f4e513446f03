import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg, str } from '../locale/msg.ts';
import { loadingState, offlineNotice } from '../states/states.ts';
import { draftNote, keepNote } from './draft-notes.ts';
import { errorSummary } from './error-summary.ts';
import type { FormRun } from './form-run.ts';
import { pageNote, questions, summaryLines } from './question-page.ts';

export { formStyles } from './form-styles.ts';

/** Draws where a run stands. */
export const runScreen = (run: FormRun): TemplateResult => outcome(run) ?? page(run);

/** Where the filing has left the questions behind. */
const outcome = (run: FormRun): TemplateResult | undefined => {
  const { filing } = run;
  const late = run.late.screens;
  const { state } = filing;
  if (state.kind !== 'idle' && !late) return comingScreen(run);
  switch (state.kind) {
    case 'sending':
      return late?.sendingScreen(state.slow);
    case 'unknown':
      return late?.unknownScreen(state.asking, () => void filing.ask());
    case 'arrived':
      return late?.arrivedScreen();
    case 'filed':
      return late?.confirmation({
        receipt: state.receipt,
        form: run.form,
        download: run.downloads.state,
        save: (what) => {
          if (run.portal) void run.downloads.save(what, state.receipt, run.portal, { locale: run.locale.locale });
        },
        finish: () => run.finish(),
      });
    default:
      return undefined;
  }
};

/** Not loaded yet. The network may have gone after the first page: the button asks again. */
const comingScreen = (run: FormRun): TemplateResult => html`
  ${loadingState(true)}
  <button class="button secondary" type="button" @click=${() => void run.late.load()}>
    ${msg('Try again', { id: 'state.retry' })}
  </button>
`;

const progress = (run: FormRun): TemplateResult => {
  const { at, of, section } = run.journey.progress();
  return html`<p class="progress muted small">
    ${msg(str`Part ${at} of ${of}: ${section?.() ?? ''}`, { id: 'form.progress' })}
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
      ${errorSummary(summaryLines(state), (path) => run.controls.focusField(path))}
      ${run.late.screens?.notFiledNote(run.filing.state)} ${pageNote(run.form.note(state.page.id, run.journey.view()))}
      ${keyed(state.page.id, body(run))}
    </div>
  `;
};

const body = (run: FormRun): TemplateResult => {
  // The words of the later pages, too, come while the first is read.
  if (!run.late.screens && run.journey.state.page !== run.journey.pages[0]) return comingScreen(run);
  switch (run.journey.state.page.step) {
    case 'sign-in':
      return signIn(run);
    case 'check':
      return check(run);
    default:
      return asking(run);
  }
};

const backButton = (run: FormRun): TemplateResult =>
  html`<button class="button plain" type="button" part="back" @click=${() => run.back()}>
    ${
      run.journey.state.returning
        ? msg('Back to my answers', { id: 'form.back-to-check' })
        : msg('Back', { id: 'form.back' })
    }
  </button>`;

const submitted = (run: FormRun) => (event: Event) => {
  event.preventDefault();
  void run.next();
};

const asking = (run: FormRun): TemplateResult => {
  const { state } = run.journey;
  const { title, intro } = state.page;
  return html`
    <form class="page" novalidate autocomplete="on" @submit=${submitted(run)}>
      ${title ? html`<h2 class="page-title" tabindex="-1">${title()}</h2>` : nothing}
      ${intro ? html`<p>${intro()}</p>` : nothing} ${questions(run.controls, state, run.journey.view(), true)}
      <div class="nav">
        <button class="button wide-on-phone" part="continue">${msg('Continue', { id: 'form.continue' })}</button>
        ${backButton(run)}
      </div>
      ${keepNote(run.keeper, () => run.element.requestUpdate())}
    </form>
  `;
};

const signIn = (run: FormRun): TemplateResult =>
  !run.late.screens || !run.late.signIn
    ? comingScreen(run)
    : run.signedInAs
      ? html`
          <h2 class="page-title" tabindex="-1">${msg('You are signed in', { id: 'form-later.signed-in' })}</h2>
          <p><span class="number" translate="no">${run.signedInAs}</span></p>
          <div class="nav">
            <button class="button wide-on-phone" type="button" @click=${() => void run.next()}>
              ${msg('Continue', { id: 'form.continue' })}
            </button>
            ${backButton(run)}
          </div>
        `
      : html`${
            run.sessionEnded
              ? html`<p class="note warn">
                  ${msg('Your sign-in has ended. Sign in again; nothing is lost.', { id: 'form-later.session-ended' })}
                </p>`
              : nothing
          }
          ${run.late.screens.signInScreen(run.late.signIn)}
          <div class="nav">${backButton(run)}</div>`;

const check = (run: FormRun): TemplateResult => {
  const { journey, form } = run;
  const late = run.late.screens;
  if (!late) return comingScreen(run);
  const last = journey.state.page;
  const rows = journey.checkRows().filter((row) => row.page !== last);
  return html`
    <form class="page" novalidate @submit=${submitted(run)}>
      <h2 class="page-title" tabindex="-1">${form.checkTitle()}</h2>
      ${late.checkAnswers(rows, (pageId) => run.change(pageId))}
      ${questions(run.controls, journey.state, run.journey.view(), false)}
      <div class="nav">
        <button class="button wide-on-phone" part="file">${form.submit()}</button>
        ${backButton(run)}
      </div>
    </form>
  `;
};
