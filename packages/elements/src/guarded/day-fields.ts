import type { FieldProblem } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { indianDay } from './indian-day.ts';
import { msg, str } from '../locale/msg.ts';

export interface DayFields {
  /** What happened between the two days. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** What the portal finds wrong with the question. */
  readonly problems: readonly FieldProblem[];
  readonly onInput?: (event: Event) => void;
}

/** What is wrong with the days, and what to do. */
export const dayProblem = ({ code, params }: FieldProblem): string => {
  switch (code) {
    case 'range-too-long':
      return msg(
        str`Choose at most ${String(params?.['limit'] ?? '')} days at once: a later first day, or an earlier last day.`,
        { id: 'list-guard.too-long' },
      );
    case 'before-start':
      return msg('The last day is before the first. Change one of the two.', { id: 'list-guard.before-start' });
    default:
      return msg('Choose the first and the last day.', { id: 'list-guard.days-required' });
  }
};

/** The first and the last day of what is looked for. What is wrong with them stands above them; what was chosen stays. */
export const dayFields = ({ label, from, to, problems, onInput }: DayFields): TemplateResult => {
  const wrong = problems.find(({ pointer }) => /^\/(from|to)$/.test(pointer));
  const day = (name: 'from' | 'to', words: string, value: string): TemplateResult => html`
    <div class="field">
      <label for=${name}>${words}</label>
      <input
        id=${name}
        name=${name}
        type="date"
        max=${indianDay(0)}
        value=${value}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'days-error' : nothing}
        @input=${onInput}
        @blur=${onInput}
      />
    </div>
  `;
  return html`
    <fieldset class="days field ${wrong ? 'invalid wrong' : ''}" part="days">
      <legend>${label}</legend>
      ${wrong ? html`<p class="error-message" id="days-error" role="alert">${dayProblem(wrong)}</p>` : nothing}
      <div class="pair">
        ${day('from', msg('From', { id: 'list-guard.from' }), from)}
        ${day('to', msg('To', { id: 'list-guard.to' }), to)}
      </div>
    </fieldset>
  `;
};

/** Styles of the days, and of what stands around a list that is guarded. */
export const guardStyles = css`
  .days {
    min-inline-size: 0;
  }
  .days .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: var(--n-3);
    max-inline-size: 30em;
  }
  /* What was found for other days says nothing of these. */
  .wrong ~ :is(.entries, [role='status'], .end) {
    display: none;
  }
  .button.exit {
    display: flex;
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  .account {
    justify-content: space-between;
  }
`;
