import type { Failure } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { explain } from './explain.ts';

/** The grey bars that stand where something will be. */
export const loadingState = (slow: boolean, bars = 3): TemplateResult => html`
  <div class="loading" part="loading">
    <p role="status" class=${slow ? 'note warn' : 'visually-hidden'}>
      ${
        slow
          ? msg('The network is slow. Still loading…', { id: 'state.slow' })
          : msg('Loading…', { id: 'state.loading' })
      }
    </p>
    <div class="bars" aria-hidden="true">${Array.from({ length: bars }, () => html`<span></span>`)}</div>
  </div>
`;

/** A failure: what, what to do, a way to try again, and a number that support can find it by. */
export const errorState = (failure: Failure, retry?: () => void): TemplateResult => {
  const words = explain(failure);
  return html`
    <div class="note bad stack" part="error" role="alert">
      <p><strong>${words.title}</strong></p>
      <p>${words.advice}</p>
      ${
        retry && words.retry
          ? html`<button class="button secondary" type="button" @click=${retry}>
              ${msg('Try again', { id: 'state.retry' })}
            </button>`
          : nothing
      }
      ${
        failure.serverRequestId
          ? html`<p class="small muted">
              ${msg('Number for questions:', { id: 'state.request-id' })}
              <span class="number" translate="no">${failure.serverRequestId}</span>
            </p>`
          : nothing
      }
    </div>
  `;
};

/** Nothing is there, and that is an answer. */
export const emptyState = (title: string, advice: unknown): TemplateResult => html`
  <div class="panel stack" part="empty">
    <p><strong>${title}</strong></p>
    <div>${advice}</div>
  </div>
`;

/** Says that what is on the screen may be old. */
export const offlineNotice = (): TemplateResult | typeof nothing =>
  navigator.onLine
    ? nothing
    : html`<p class="note warn" role="status">
        ${msg('You are offline. What you see may be old.', { id: 'state.offline.notice' })}
      </p>`;

/** Styles of the states above. */
export const stateStyles = css`
  .bars span {
    display: block;
    block-size: var(--n-5);
    margin-block-end: var(--n-3);
    border-radius: var(--n-radius);
    background: var(--n-sunken);
    animation: breathe var(--n-slow) ease-in-out infinite alternate;
  }
  .bars span:last-child {
    inline-size: 60%;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
`;
