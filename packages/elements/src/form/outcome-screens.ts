import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { explain } from '../states/explain.ts';
import type { FilingState } from './filing.ts';

/** It is on its way. */
export const sendingScreen = (slow: boolean): TemplateResult => html`
  <div class="page" part="sending">
    <h2 class="page-title" tabindex="-1">${msg('Sending…', { id: 'form-later.sending' })}</h2>
    <p role="status" class=${slow ? 'note warn' : ''}>
      ${
        slow
          ? msg('The network is slow. Keep this page open, nothing is filed twice.', { id: 'form-later.sending-slow' })
          : msg('This takes a few seconds. Please keep this page open.', { id: 'form-later.sending-wait' })
      }
    </p>
    <div class="bars" aria-hidden="true"><span></span><span></span></div>
  </div>
`;

/** Nobody knows yet whether it arrived. */
export const unknownScreen = (asking: boolean, ask: () => void): TemplateResult => html`
  <div class="page" part="unknown">
    <h2 class="page-title" tabindex="-1">
      ${msg('We do not know yet whether it arrived', { id: 'form-later.unknown' })}
    </h2>
    <div class="note warn stack" role="status">
      <p>
        ${msg('The answer of the portal was lost on the way. Your answers are safe on this device.', {
          id: 'form-later.unknown-why',
        })}
      </p>
      <p>
        ${msg('Do not file it again: we ask the portal until it answers, and nothing is filed twice.', {
          id: 'form-later.unknown-what',
        })}
      </p>
    </div>
    <button class="button wide-on-phone" type="button" aria-disabled=${asking ? 'true' : nothing} @click=${ask}>
      ${asking ? msg('Asking…', { id: 'form-later.asking' }) : msg('Ask now: did it arrive?', { id: 'form-later.ask' })}
    </button>
  </div>
`;

/** It arrived, but its receipt was given before. */
/** @param account whether it lies in somebody's account */
export const arrivedScreen = (account: boolean): TemplateResult => html`
  <div class="page" part="arrived">
    <h2 class="page-title" tabindex="-1">${msg('It did arrive', { id: 'form-later.arrived' })}</h2>
    <p class="note good">
      ${
        account
          ? msg('It is filed. Sign in under “Status of what you filed” to see it with its reference.', {
              id: 'form-later.arrived-where',
            })
          : msg('It is filed, and its receipt is not given a second time.', { id: 'form-later.arrived-once' })
      }
    </p>
  </div>
`;

/** Above check answers, when an attempt to file came to nothing. */
export const notFiledNote = (state: FilingState): TemplateResult | typeof nothing => {
  if (state.kind === 'did-not-arrive') {
    return html`<div class="note warn summary" tabindex="-1" role="alert">
      <h2>${msg('It did not arrive', { id: 'form-later.did-not-arrive' })}</h2>
      <p>${msg('Nothing is lost: send it again.', { id: 'form-later.send-again' })}</p>
    </div>`;
  }
  if (state.kind !== 'not-sent') return nothing;
  const words = explain(state.failure);
  return html`<div class="note bad summary" tabindex="-1" role="alert">
    <h2>${msg('It was not filed', { id: 'form-later.not-filed' })}</h2>
    <p>${words.title}. ${words.advice}</p>
    <p>${msg('Your answers are all still here.', { id: 'form-later.answers-kept' })}</p>
    ${
      state.failure.serverRequestId
        ? html`<p class="small">
            ${msg('Number for questions:', { id: 'state.request-id' })}
            <span class="number" translate="no">${state.failure.serverRequestId}</span>
          </p>`
        : nothing
    }
  </div>`;
};
