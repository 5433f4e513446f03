import type { Journey } from '@nagrik/journey';
import type { Receipt } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { asksSignIn } from '../form/asks-sign-in.ts';
import { finishWords, receiptFacts, saveWords, whatNext } from '../form/confirmation.ts';
import type { Elsewhere, StartPage } from '../form/form-service.ts';
import { arrivedScreen } from '../form/outcome-screens.ts';
import { relatedServices } from '../form/related-services.ts';
import { startPage } from '../form/start-page.ts';
import { msg } from '../locale/msg.ts';
import type { WholeForm } from './form-request.ts';
import { keepNote } from './form-screens.ts';
import { goButton } from './go-button.ts';
import { backButton, plainForm } from './plain-form.ts';
import { type Asked, fields } from './step.ts';

/**
 * In which state somebody finds a form's first screen: nothing is begun; what was begun has run out; there is an unfinished
 * one; or one that may have arrived, which must not be begun afresh.
 */
export type FirstState = 'new' | 'gone' | 'unfinished' | 'unknown';

const openForm = (asked: Asked, body: unknown, about = asked.query.get(fields.about)): TemplateResult => html`
  <form class="stack" method="post" action=${asked.href('')}>
    <input type="hidden" name=${fields.token} value=${asked.token} />
    ${about ? html`<input type="hidden" name=${fields.about} value=${about} />` : nothing} ${body}
  </form>
`;

/** What is to be said before anything else, with the way on from there. */
const found = (asked: Asked, state: FirstState): TemplateResult | typeof nothing => {
  switch (state) {
    case 'gone':
      return html`<p class="note warn" role="alert">
        ${msg('Nothing was sent for 15 minutes, so everything was deleted. Please start again.', { id: 'plain.gone' })}
      </p>`;
    case 'unfinished':
      return openForm(
        asked,
        html`<p class="note">${msg('You have begun this form and not filed it.', { id: 'plain.unfinished' })}</p>
          <div class="row">
            ${goButton('resume', msg('Go on with it', { id: 'form.draft.resume' }), '')}
            ${goButton('start', msg('Delete it and start afresh', { id: 'form.draft.delete' }))}
          </div>`,
      );
    case 'unknown':
      return openForm(
        asked,
        html`<p class="note warn">${msg('We do not know yet whether it arrived', { id: 'form-later.unknown' })}</p>
          ${goButton('resume', msg('Ask now: did it arrive?', { id: 'form-later.ask' }), 'wide-on-phone')}`,
      );
    default:
      return nothing;
  }
};

/** The first screen, with the notice. */
export const firstPage = (asked: Asked, start: StartPage, state: FirstState): TemplateResult => html`
  ${found(asked, state)}
  ${startPage(start, {
    ready: true,
    draft: undefined,
    unfiled: msg('It lies sealed on the portal and is deleted 15 minutes after the last page that you open.', {
      id: 'plain.unfiled',
    }),
    // Drawn below: a listener would not run here.
    start: () => undefined,
  })}
  ${
    state === 'unfinished' || state === 'unknown'
      ? nothing
      : openForm(asked, goButton('start', msg('I have read this. Start.', { id: 'form-start.start' }), 'wide-on-phone'))
  }
  ${relatedServices(start.related, (path) => path)}
`;

/** Forgets what is on the screen. */
const finish = (asked: Asked, signsOut: boolean): TemplateResult => html`
  <form method="post" action=${asked.href('done')}>
    <input type="hidden" name=${fields.token} value=${asked.token} />
    ${goButton('finish', finishWords(signsOut), 'plain')}
  </form>
`;

/** Proof that it arrived. */
export const donePage = (asked: Asked, form: WholeForm, receipt: Receipt): TemplateResult => html`
  <div class="page">
    ${receiptFacts(receipt, form)}
    <div class="nav">
      ${
        form.receipt
          ? html`<a class="button wide-on-phone" href=${asked.href('receipt')}>${saveWords(form)}</a>`
          : nothing
      }
      ${
        form.calendar && receipt.clocks.length > 0
          ? html`<a class="button secondary wide-on-phone" href=${asked.href('calendar')}
              >${msg('Put the dates into my calendar', { id: 'form-later.calendar' })}</a
            >`
          : nothing
      }
    </div>
    ${whatNext(form.next(receipt))} ${finish(asked, asksSignIn(form.definition))}
  </div>
`;

/** It arrived, and its receipt was given before. */
export const arrivedPage = (asked: Asked, account: boolean): TemplateResult =>
  html`${arrivedScreen(account)} ${finish(asked, account)}`;

/** The journey goes on in another form. */
export const elsewherePage = (asked: Asked, journey: Journey, elsewhere: Elsewhere): TemplateResult => {
  const { title, intro } = journey.state.page;
  return plainForm(
    asked,
    html`
      <h2 class="page-title">${title?.()}</h2>
      <p>${intro?.()}</p>
      <div class="nav">${goButton('elsewhere', elsewhere.go(), 'wide-on-phone')} ${backButton(false)}</div>
      ${keepNote()}
    `,
    { enter: 'elsewhere' },
  );
};

/** Nobody knows yet whether it arrived. @param noAnswer the portal was asked, and has not answered */
export const unknownPage = (asked: Asked, noAnswer: boolean): TemplateResult =>
  plainForm(
    asked,
    html`
      <h2 class="page-title">${msg('We do not know yet whether it arrived', { id: 'form-later.unknown' })}</h2>
      <p class="note warn">
        ${msg('Do not file it again: we ask the portal until it answers, and nothing is filed twice.', {
          id: 'form-later.unknown-what',
        })}
      </p>
      ${
        noAnswer
          ? html`<p class="note bad" role="alert">
              ${msg('The portal has not answered yet. Wait a minute, then ask again.', { id: 'plain.no-answer' })}
            </p>`
          : nothing
      }
      ${goButton('ask', msg('Ask now: did it arrive?', { id: 'form-later.ask' }), 'wide-on-phone')} ${keepNote()}
    `,
    { enter: 'ask' },
  );
