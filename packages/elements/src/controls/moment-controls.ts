import type { MomentAnswer } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../locale/msg.ts';
import type { ControlContext } from './control-context.ts';
import { grouped, tiesOf } from './field.ts';

const asTyped = (answer: unknown): MomentAnswer => ({ date: '', time: '', ...(answer as MomentAnswer | undefined) });

/** Today in India, as the newest day that can be picked. */
const today = (): string => new Date(Date.now() + 330 * 60_000).toISOString().slice(0, 10);

const dateField = (context: ControlContext, label: string): TemplateResult => {
  const { host, path, answer } = context;
  const { id, invalid } = tiesOf(context);
  // The phone's own calendar: it knows the reader's language, and nobody has to guess the order of day and month.
  return html`
    <div>
      <label class="part-label" for="${id}-date">${label}</label>
      <input
        id="${id}-date"
        class="narrow"
        type="date"
        max=${today()}
        aria-invalid=${invalid}
        .value=${live(asTyped(answer).date)}
        @input=${(event: Event) =>
          host.answer(path, { ...asTyped(answer), date: (event.target as HTMLInputElement).value })}
      />
    </div>
  `;
};

/** A day. */
export const day = (context: ControlContext): TemplateResult =>
  grouped(context, html`<div class="moment">${dateField(context, msg('Date', { id: 'form-later.date' }))}</div>`);

/** A day and a time; the time may be left out where the question says so. */
export const moment = (context: ControlContext): TemplateResult => {
  const { host, path, answer, question } = context;
  const { id, invalid } = tiesOf(context);
  return grouped(
    context,
    html`<div class="moment">
      ${dateField(context, msg('Date', { id: 'form-later.date' }))}
      <div>
        <label class="part-label" for="${id}-time"
          >${msg('Time', { id: 'form-later.time' })}${
            question.missingTime
              ? html` <span class="muted"
                  >${msg('(leave empty if you are not sure)', { id: 'form-later.time-unsure' })}</span
                >`
              : nothing
          }</label
        >
        <input
          id="${id}-time"
          class="short"
          type="time"
          aria-invalid=${invalid}
          .value=${live(asTyped(answer).time)}
          @input=${(event: Event) =>
            host.answer(path, { ...asTyped(answer), time: (event.target as HTMLInputElement).value })}
        />
      </div>
    </div>`,
  );
};
