import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../locale/msg.ts';
import type { ControlContext } from './control-context.ts';
import { grouped } from './field.ts';
import { type DevicePosition, whereAmI } from './where-am-i.ts';

/** Where the phone is now, if the person wants to add it. */
export const position = (context: ControlContext): TemplateResult => {
  const { host, path } = context;
  const asked = host.memory(path, () => ({ pending: false, failed: false }));
  const given = context.answer as DevicePosition | undefined;
  const ask = async () => {
    asked.pending = true;
    asked.failed = false;
    host.element.requestUpdate();
    const found = await whereAmI();
    asked.pending = false;
    asked.failed = found === undefined;
    if (found) host.answer(path, found);
    else host.element.requestUpdate();
  };
  return grouped(
    context,
    given
      ? html`<div class="panel picked">
          <p role="status">
            ${msg(str`Added, exact to about ${given.accuracyMetres} metres`, { id: 'form-later.position-added' })}
          </p>
          <button class="button plain" type="button" @click=${() => host.answer(path, undefined)}>
            ${msg('Remove it', { id: 'form-later.position-remove' })}
          </button>
        </div>`
      : html`<button class="button secondary" type="button" ?disabled=${asked.pending} @click=${() => void ask()}>
            ${
              asked.pending
                ? msg('Looking for where you are…', { id: 'form-later.locating' })
                : msg('Add where I am now', { id: 'form-later.position-add' })
            }
          </button>
          ${
            asked.failed
              ? html`<p class="note warn" role="alert">
                  ${msg('Your phone does not tell where it is. You can go on without it.', { id: 'form-later.position-failed' })}
                </p>`
              : nothing
          }`,
  );
};
