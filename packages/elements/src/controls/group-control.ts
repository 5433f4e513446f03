import { getAt, type Question } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../locale/msg.ts';
import type { ControlContext } from './control-context.ts';
import { grouped } from './field.ts';

/** The contract has the last word on how many; past this nobody fills in a form any more. */
const most = 20;

/**
 * A repeated group: the same few questions for each person or thing. It begins with one empty item; items left empty
 * are not sent.
 *
 * @param draw draws one question of an item
 */
export const groupControl =
  (draw: (question: Question, path: string, context: ControlContext) => TemplateResult) =>
  (context: ControlContext): TemplateResult => {
    const { host, path, question } = context;
    const items: readonly unknown[] =
      Array.isArray(context.answer) && context.answer.length > 0 ? context.answer : [{}];
    const name = (index: number) => question.itemLabel?.(index + 1) ?? String(index + 1);
    const first = question.items?.[0]?.path ?? '';
    const add = () => {
      host.answer(path, [...items, {}]);
      host.focusField(`${path}.${items.length}.${first}`);
    };
    const remove = (gone: number) => {
      host.answer(
        path,
        items.filter((_, index) => index !== gone),
      );
      host.announce(host.locale.say(() => msg(str`${name(gone)} removed`, { id: 'form-later.item-removed' })));
      host.focusField(path);
    };
    return grouped(
      context,
      html`${items.map(
        (item, index) => html`
          <fieldset class="item panel">
            <legend class=${items.length > 1 ? 'item-name' : 'visually-hidden'}>${name(index)}</legend>
            ${question.items?.map((part) =>
              draw(part, `${path}.${index}.${part.path}`, {
                ...context,
                answer: getAt(item, part.path),
              }),
            )}
            ${
              items.length > 1
                ? html`<button class="button plain" type="button" @click=${() => remove(index)}>
                    ${msg(str`Remove ${name(index)}`, { id: 'form-later.item-remove' })}
                  </button>`
                : nothing
            }
          </fieldset>
        `,
      )}
      ${
        items.length < most
          ? html`<button class="button secondary" type="button" @click=${add}>
              ${msg('Add another', { id: 'form-later.item-add' })}
            </button>`
          : nothing
      }`,
    );
  };
