import type { OptionWords } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../locale/msg.ts';
import type { ControlContext } from './control-context.ts';
import { errorMessage, grouped, labelled, labelText, tiesOf } from './field.ts';

/** The label of an option. */
export const optionLabel = (option: OptionWords | undefined): string =>
  option === undefined ? '' : typeof option === 'function' ? option() : option.label();

const optionHint = (option: OptionWords, id: string) =>
  typeof option === 'function' ? nothing : html`<span class="hint" id="${id}-hint">${option.hint()}</span>`;

const choice = (
  context: ControlContext,
  type: 'radio' | 'checkbox',
  [value, option]: readonly [string, OptionWords],
  checked: boolean,
  choose: (checked: boolean) => void,
): TemplateResult => {
  const { id } = tiesOf(context);
  const own = `${id}-${value}`;
  return html`
    <div class="choice">
      <input
        id=${own}
        type=${type}
        name=${id}
        value=${value}
        aria-describedby=${typeof option === 'function' ? nothing : `${own}-hint`}
        .checked=${live(checked)}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      />
      <label for=${own}>${optionLabel(option)}${optionHint(option, own)}</label>
    </div>
  `;
};

/** One of several. */
export const radios = (context: ControlContext): TemplateResult => {
  const { host, path, answer, question } = context;
  const options = Object.entries(question.options ?? {});
  return grouped(
    context,
    html`<div class="choices ${options.length > 8 ? 'many' : ''}">
      ${options.map((option) =>
        choice(context, 'radio', option, answer === option[0], () => host.answer(path, option[0])),
      )}
    </div>`,
  );
};

/** Any of several. */
export const checkboxes = (context: ControlContext): TemplateResult => {
  const { host, path, question } = context;
  const chosen: readonly string[] = Array.isArray(context.answer) ? context.answer : [];
  return grouped(
    context,
    Object.entries(question.options ?? {}).map((option) =>
      choice(context, 'checkbox', option, chosen.includes(option[0]), (checked) => {
        const others = chosen.filter((value) => value !== option[0]);
        host.answer(path, checked ? [...others, option[0]] : others);
      }),
    ),
  );
};

/** Yes by ticking: a wish, a declaration. */
export const checkbox = (context: ControlContext): TemplateResult => {
  const { host, path, answer, question, error } = context;
  const { id, describedBy, invalid } = tiesOf(context);
  return html`
    <div class="field ${error ? 'invalid' : ''}" part="field">
      ${errorMessage(context)}
      <div class="choice">
        <input
          id=${id}
          type="checkbox"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .checked=${live(answer === true)}
          @change=${(event: Event) => host.answer(path, (event.target as HTMLInputElement).checked)}
        />
        <label for=${id}
          >${labelText({ ...context, optional: false })}${
            question.hint ? html`<span class="hint" id="${id}-hint">${question.hint()}</span>` : nothing
          }</label
        >
      </div>
    </div>
  `;
};

/** One of many, as the phone's own list. */
export const select = (context: ControlContext): TemplateResult => {
  const { host, path, answer, question } = context;
  const { id, describedBy, invalid } = tiesOf(context);
  return labelled(
    context,
    html`<select
      id=${id}
      name=${id}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${(event: Event) => host.answer(path, (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!answer}>${msg('Choose', { id: 'form.choose' })}</option>
      ${Object.entries(question.options ?? {}).map(
        ([value, option]) => html`<option value=${value} ?selected=${answer === value}>${optionLabel(option)}</option>`,
      )}
    </select>`,
  );
};
