import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../locale/msg.ts';
import { type FieldContext, fieldId } from './control-context.ts';

/** Attributes that tie a control to its hint and its error. */
export interface Ties {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/** What ties the control of a question to its hint and error; `extra` names more descriptions. */
export const tiesOf = ({ question, path, error }: FieldContext, extra?: string): Ties => {
  const id = fieldId(path);
  const ids = [question.hint && `${id}-hint`, extra, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, describedBy: ids || nothing, invalid: error ? 'true' : nothing };
};

/** The words of a label, with "(optional)" where nothing needs to be answered. */
export const labelText = ({ question, optional }: FieldContext): TemplateResult =>
  html`${question.label()}${
    optional ? html` <span class="muted optional">${msg('(optional)', { id: 'form.optional' })}</span>` : nothing
  }`;

const hint = ({ question, path }: FieldContext) =>
  question.hint ? html`<p class="hint" id="${fieldId(path)}-hint">${question.hint()}</p>` : nothing;

/** The message of a field. "Error:" is heard, colour and bar are seen. */
export const errorMessage = ({ path, error }: FieldContext): TemplateResult | typeof nothing =>
  error
    ? html`<p class="error-message" id="${fieldId(path)}-error">
        <span class="visually-hidden">${msg('Error:', { id: 'form.error-prefix' })}</span> ${error}
      </p>`
    : nothing;

/** A question with one control: a label for it. */
export const labelled = (context: FieldContext, control: unknown): TemplateResult => {
  const label = html`<label for=${fieldId(context.path)}>${labelText(context)}</label>`;
  return html`
    <div class="field ${context.error ? 'invalid' : ''}" part="field">
      ${context.heading ? html`<h2 class="page-title" tabindex="-1">${label}</h2>` : label} ${hint(context)}
      ${errorMessage(context)} ${control}
    </div>
  `;
};

/** A question with several controls: a legend for them. */
export const grouped = (context: FieldContext, controls: unknown): TemplateResult => {
  const { id, describedBy } = tiesOf(context);
  return html`
    <fieldset class="field ${context.error ? 'invalid' : ''}" part="field" id=${id} aria-describedby=${describedBy}>
      <legend>
        ${context.heading ? html`<h2 class="page-title" tabindex="-1">${labelText(context)}</h2>` : labelText(context)}
      </legend>
      ${hint(context)} ${errorMessage(context)} ${controls}
    </fieldset>
  `;
};

/** Words that count down to a limit: silent to the eye until a quarter is left, then seen; heard at the limit. */
export const countWords = (length: number, limit: number): string =>
  length <= limit
    ? msg(str`${limit - length} letters left of ${limit}`, { id: 'form-later.letters-left' })
    : msg(str`${length - limit} letters too many. Please shorten it.`, { id: 'form-later.letters-over' });
