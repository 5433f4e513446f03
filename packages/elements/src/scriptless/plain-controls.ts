import { type Control, getAt, type Question } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { controls, type ControlTemplate } from '../controls/controls.ts';
import { grouped, tiesOf } from '../controls/field.ts';
import { msg, str } from '../locale/msg.ts';
import { goButton } from './go-button.ts';
import { files } from './plain-files.ts';
import { pictures } from './plain-pictures.ts';
import { district, station } from './plain-place-controls.ts';
import type { PlainControl } from './plain-tools.ts';
import { mostItems } from './read-answers.ts';

const group: PlainControl = (context, tools) => {
  const { path, question } = context;
  const { id } = tiesOf(context);
  const items: readonly unknown[] = Array.isArray(context.answer) && context.answer.length > 0 ? context.answer : [{}];
  const name = (index: number): string => question.itemLabel?.(index + 1) ?? String(index + 1);
  const part = (asked: Question, index: number, item: unknown): TemplateResult => {
    const own = `${path}.${index}.${asked.path}`;
    return plainControl(
      {
        ...context,
        question: asked,
        path: own,
        answer: getAt(item, asked.path),
        error: context.errorAt?.(own, asked),
        heading: false,
        optional: asked.optional === true,
      },
      tools,
    );
  };
  return grouped(
    context,
    html`<input type="hidden" name="${id}-items" value=${items.length} /> ${items.map(
        (item, index) => html`
          <fieldset class="item panel" id="${id}-${index}">
            <legend class=${items.length > 1 ? 'item-name' : 'visually-hidden'}>${name(index)}</legend>
            ${question.items?.map((asked) => part(asked, index, item))}
            ${
              items.length > 1
                ? goButton(
                    `remove:${path}:${index}`,
                    msg(str`Remove ${name(index)}`, { id: 'form-later.item-remove' }),
                    'plain',
                  )
                : nothing
            }
          </fieldset>
        `,
      )}
      ${items.length < mostItems ? goButton(`add:${path}`, msg('Add another', { id: 'form-later.item-add' })) : nothing}`,
  );
};

/** Only script can ask a phone where it is: the place is asked for in words beside it. */
const position: PlainControl = () => html``;

/** How many letters are left only script can count; that there are too many is said after Continue. */
const textarea: PlainControl = (context) => {
  const { limit: _, ...question } = context.question;
  return controls.textarea({ ...context, question });
};

/** The controls of the element, drawn the same; only those that cannot do without script are drawn otherwise. */
const replaced: Partial<Record<Control, PlainControl>> = {
  district,
  station,
  files,
  pictures,
  group,
  position,
  textarea,
};

/** Draws one question for a page without script. */
export const plainControl: PlainControl = (context, tools) =>
  (replaced[context.question.control] ?? (controls[context.question.control] as ControlTemplate))(context, tools);
