import { digitsOnly } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlContext } from './control-context.ts';
import { countWords, labelled, tiesOf } from './field.ts';

interface InputKind {
  readonly type: 'text' | 'email' | 'tel';
  readonly inputMode: 'text' | 'email' | 'tel' | 'numeric';
  readonly className: string;
}

const value = ({ answer }: ControlContext): string => (typeof answer === 'string' ? answer : '');

const typed =
  ({ host, path, question: { lastDigits } }: ControlContext) =>
  (event: Event): void => {
    const { value: written } = event.target as HTMLInputElement;
    // What is nobody's business does not even stay on the screen.
    host.answer(path, lastDigits ? digitsOnly(written).slice(-lastDigits) : written);
  };

const input =
  (kind: InputKind) =>
  (context: ControlContext): TemplateResult => {
    const { id, describedBy, invalid } = tiesOf(context);
    return labelled(
      context,
      // No maxlength and no type=number: the first swallows what is pasted, the second Devanagari digits.
      html`<input
        id=${id}
        name=${id}
        class=${kind.className}
        type=${kind.type}
        inputmode=${kind.inputMode}
        autocomplete=${context.question.autocomplete ?? 'off'}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        dir=${kind.inputMode === 'text' ? 'auto' : 'ltr'}
        .value=${live(value(context))}
        @input=${typed(context)}
      />`,
    );
  };

/** One line of text. */
export const text = input({ type: 'text', inputMode: 'text', className: '' });
/** An e-mail address. */
export const email = input({ type: 'email', inputMode: 'email', className: '' });
/** An Indian mobile number, in any digits, with or without +91. */
export const mobile = input({ type: 'tel', inputMode: 'tel', className: 'narrow' });
/** Digits that are no amount: a PIN code. */
export const digits = input({ type: 'text', inputMode: 'numeric', className: 'narrow' });
/** Letters and digits: the number of a vehicle, of a licence. */
export const code = input({ type: 'text', inputMode: 'text', className: 'narrow' });
/** A number: an age, an amount. */
export const number = input({ type: 'text', inputMode: 'numeric', className: 'short' });

/** Length as the contract counts it: an emoji or a rare letter is one. */
const lengthOf = (written: string): number => [...written.trim()].length;

/** Several lines. With a limit it says all the time how many letters are left; nothing is cut off. */
export const textarea = (context: ControlContext): TemplateResult => {
  const { limit } = context.question;
  const written = value(context);
  const length = lengthOf(written);
  const { id, describedBy, invalid } = tiesOf(context, limit === undefined ? undefined : `q-count`);
  return labelled(
    context,
    html`<textarea
        id=${id}
        name=${id}
        rows=${limit !== undefined && limit > 1000 ? 9 : 4}
        autocomplete="off"
        dir="auto"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(written)}
        @input=${typed(context)}
      ></textarea>
      ${
        limit === undefined
          ? nothing
          : html`<p id="q-count" class=${length > limit ? 'error-message' : 'hint'}>${countWords(length, limit)}</p>
              <p class="visually-hidden" role="status">
                ${length > limit || limit - length === 100 ? countWords(length, limit) : ''}
              </p>`
      }`,
  );
};
