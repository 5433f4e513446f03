import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { signInScreen } from '../sign-in/sign-in-screen.ts';
import { asksSignIn } from './asks-sign-in.ts';
import { checkAnswers } from './check-answers.ts';
import { confirmation } from './confirmation.ts';
import type { FormEnd } from './form-end.ts';
import type { FormRun } from './form-run.ts';
import { arrivedScreen, sendingScreen, unknownScreen } from './outcome-screens.ts';
import { questions } from './question-page.ts';
import { backButton, submitted } from './run-screen.ts';

/** Where the filing has left the questions behind. */
export const outcomeScreen = (run: FormRun, end: FormEnd): TemplateResult | undefined => {
  const { filing, downloads, form } = end;
  const { state } = filing;
  switch (state.kind) {
    case 'sending':
      return sendingScreen(state.slow);
    case 'unknown':
      return unknownScreen(state.asking, () => void filing.ask());
    case 'arrived':
      return arrivedScreen(asksSignIn(run.journey.definition));
    case 'filed':
      return confirmation({
        receipt: state.receipt,
        form,
        signsOut: asksSignIn(run.journey.definition),
        download: downloads.state,
        save: (what) => {
          if (run.portal) void downloads.save(what, state.receipt, run.portal, { locale: run.locale.locale });
        },
        finish: () => run.finish(),
      });
    default:
      return undefined;
  }
};

/** Sign-in as a page among the others. */
export const signInPage = (run: FormRun, end: FormEnd): TemplateResult =>
  run.signedInAs
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
          end.sessionEnded
            ? html`<p class="note warn">
                ${msg('Your sign-in has ended. Sign in again; nothing is lost.', { id: 'form-later.session-ended' })}
              </p>`
            : nothing
        }
        ${signInScreen(end.signIn)}
        <div class="nav">${backButton(run)}</div>`;

/** Why a journey goes on in another form, and the way there. */
export const elsewherePage = (run: FormRun, end: FormEnd): TemplateResult => {
  const { title, intro } = run.journey.state.page;
  return html`
    <h2 class="page-title" tabindex="-1">${title?.()}</h2>
    <p>${intro?.()}</p>
    <p role="status">
      ${
        end.cannotGo
          ? html`<span class="error-message"
              >${msg('This part could not be loaded. It comes when the internet is back.', {
                id: 'form-later.control-offline',
              })}</span
            >`
          : nothing
      }
    </p>
    <div class="nav">
      <button class="button wide-on-phone" type="button" part="elsewhere" @click=${() => void end.goElsewhere()}>
        ${end.form.elsewhere?.go()}
      </button>
      ${backButton(run)}
    </div>
  `;
};

/** The last page: everything that was answered, and the button that files. */
export const checkPage = (run: FormRun, end: FormEnd): TemplateResult => {
  const { journey } = run;
  const last = journey.state.page;
  const rows = journey.checkRows().filter((row) => row.page !== last);
  return html`
    <form class="page" novalidate @submit=${submitted(run)}>
      <h2 class="page-title" tabindex="-1">${end.form.checkTitle()}</h2>
      ${checkAnswers(rows, (pageId) => run.change(pageId))}
      ${questions(run.controls, journey.state, journey.view(), false)}
      <div class="nav">
        <button class="button wide-on-phone" part="file">${end.form.submit()}</button>
        ${backButton(run)}
      </div>
    </form>
  `;
};
