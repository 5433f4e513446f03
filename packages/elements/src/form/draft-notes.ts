import type { DraftKeeper, DraftNews } from '@nagrik/journey/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../locale/format-time.ts';
import { msg, str } from '../locale/msg.ts';

export interface ResumeNoteState {
  /** When the draft was saved, in milliseconds. */
  readonly savedAt: number;
  readonly ready: boolean;
  readonly start: () => void;
  readonly startAfresh: () => void;
}

/** On the first screen: there is a draft that can be gone on with. */
export const resumeNote = ({ savedAt, ready, start, startAfresh }: ResumeNoteState): TemplateResult => html`
  <div class="note stack" part="draft" role="status">
    <p>
      <strong>${msg('There is an unfinished form on this device', { id: 'form.draft.title' })}</strong><br />
      ${msg(str`Saved ${formatDateTime(new Date(savedAt))}`, { id: 'form.draft.saved' })}
    </p>
    <div class="row">
      <button class="button" type="button" ?disabled=${!ready} @click=${start}>
        ${msg('Go on with it', { id: 'form.draft.resume' })}
      </button>
      <button class="button secondary" type="button" @click=${startAfresh}>
        ${msg('Delete it and start afresh', { id: 'form.draft.delete' })}
      </button>
    </div>
  </div>
`;

/** What the draft has to tell on a page: another tab, no storage. */
export const draftNote = (
  news: DraftNews | undefined,
  choose: (mine: boolean) => void,
): TemplateResult | typeof nothing => {
  switch (news?.kind) {
    case 'conflict':
      return html`<div class="note warn stack" role="alert" part="conflict">
        <p>
          <strong>${msg('This form was changed in another tab', { id: 'form.conflict' })}</strong><br />${
            news.newest
              ? msg('Nothing is saved here until you choose.', { id: 'form.conflict-choose' })
              : msg('It was filed or deleted there.', { id: 'form.conflict-gone' })
          }
        </p>
        <div class="row">
          <button class="button" type="button" @click=${() => choose(false)}>
            ${msg('Take over what the other tab has', { id: 'form.conflict-theirs' })}
          </button>
          <button class="button secondary" type="button" @click=${() => choose(true)}>
            ${msg('Keep what is here', { id: 'form.conflict-mine' })}
          </button>
        </div>
      </div>`;
    case 'not-kept':
      return html`<p class="note warn" role="status">
        ${msg('This device keeps nothing. Do not close this page before you have filed.', { id: 'form.not-kept' })}
      </p>`;
    default:
      return nothing;
  }
};

/** How long the answers are kept, and the choice to keep them longer. */
export const keepNote = (keeper: DraftKeeper, changed: () => void): TemplateResult => html`
  <details class="keep">
    <summary>${msg('Your answers are kept on this device', { id: 'form.keep' })}</summary>
    <div class="stack">
      <p>
        ${msg('They are deleted 15 minutes after your last answer, and when you have filed.', { id: 'form.keep-short' })}
      </p>
      <div class="choice">
        <input
          id="own-device"
          type="checkbox"
          .checked=${keeper.ownDevice}
          @change=${(event: Event) => {
            void keeper.setOwnDevice((event.target as HTMLInputElement).checked).then(changed);
          }}
        />
        <label for="own-device">${msg('This is my own phone: keep them for 7 days', { id: 'form.keep-long' })}</label>
      </div>
    </div>
  </details>
`;
