import type { Portal } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { FilingKey } from './filing-watch.ts';
import type { TrackerDefinition } from './tracker-definition.ts';

export interface TrackerEntryState {
  readonly ways: TrackerDefinition['ways'];
  readonly errors: { readonly reference?: boolean; readonly code?: boolean };
  /** What stands in the fields. */
  readonly typed: FilingKey;
  /** Once somebody has asked for it. */
  readonly signIn: HTMLElement | undefined;
  readonly portal: Portal | undefined;
  readonly onSubmit: (event: Event) => void;
  readonly onSignIn: () => void;
}

const field = (
  id: string,
  label: string,
  hint: string,
  error: string | undefined,
  value: string,
): TemplateResult => html`
  <div class="field ${error ? 'invalid' : ''}">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${error ? html`<p class="error-message" id="${id}-error">${error}</p>` : nothing}
    <input
      id=${id}
      name=${id}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      translate="no"
      .defaultValue=${value}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${id}-hint ${id}-error` : `${id}-hint`}
    />
  </div>
`;

/** The two fields that open a filing. */
export const receiptFields = (
  errors: TrackerEntryState['errors'],
  { reference, code }: FilingKey,
): TemplateResult => html`
  ${field(
    'reference',
    msg('Reference', { id: 'tracker.reference' }),
    msg('Like BR-5117044-26-00016-K', { id: 'tracker.reference-hint' }),
    errors.reference ? msg('Write the reference', { id: 'tracker.reference-required' }) : undefined,
    reference,
  )}
  ${field(
    'code',
    msg('Access code', { id: 'tracker.code' }),
    msg('Twelve letters and digits that you were shown when you had filed', { id: 'tracker.code-hint' }),
    errors.code ? msg('Write the access code', { id: 'tracker.code-required' }) : undefined,
    code,
  )}
`;

const byReceipt = ({ errors, typed, onSubmit }: TrackerEntryState): TemplateResult => html`
  <form class="card stack" novalidate part="entry" @submit=${onSubmit}>
    <h3>${msg('With reference and access code', { id: 'tracker.by-receipt' })}</h3>
    ${receiptFields(errors, typed)}
    <button class="button wide-on-phone">${msg('See the status', { id: 'tracker.see' })}</button>
  </form>
`;

const byAccount = ({ signIn, portal, onSignIn }: TrackerEntryState): TemplateResult => html`
  <div class="card stack" part="account">
    <h3>${msg('With your mobile number', { id: 'tracker.by-account' })}</h3>
    ${
      signIn
        ? html`${Object.assign(signIn, { portal })}`
        : html`
            <p>${msg('See everything that you filed with this number.', { id: 'tracker.by-account-hint' })}</p>
            <button class="button secondary wide-on-phone" type="button" @click=${onSignIn}>
              ${msg('Sign in', { id: 'tracker.sign-in' })}
            </button>
          `
    }
  </div>
`;

/**
 * The two ways to a filing: its reference and access code, or the mobile number that it was filed with. Whoever is signed in
 * sees theirs, and can still open another by its code.
 *
 * @param mine - the list of whoever is signed in
 * @param mineFirst - whether it stands before the fields; where somebody writes in them already, nothing is put above their hand
 */
export const trackerEntry = (
  state: TrackerEntryState,
  mine: TemplateResult | undefined,
  mineFirst: boolean,
): TemplateResult =>
  // One template: fields that were drawn anew would lose what is typed while a kept session is taken up.
  html`${mineFirst ? mine : nothing} ${state.ways.includes('receipt') ? byReceipt(state) : nothing}
  ${mine ? (mineFirst ? nothing : mine) : byAccount(state)}`;
