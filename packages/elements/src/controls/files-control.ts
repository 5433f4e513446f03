import type { FileAnswer } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import { errorState } from '../states/states.ts';
import type { ControlContext } from './control-context.ts';
import { grouped, tiesOf } from './field.ts';
import { FileQueue } from './file-queue.ts';

/** As phones count. */
const megabyte = 1024 * 1024;

/** A size in words that people know from their phones. @param bytes number of bytes */
export const sizeWords = (bytes: number): string =>
  bytes < megabyte
    ? msg(str`${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`, { id: 'form-later.kilobytes' })
    : msg(str`${formatNumber(Math.round((bytes / megabyte) * 10) / 10)} MB`, { id: 'form-later.megabytes' });

/** Why a file could not be added, and what to do. */
export const failureText = (code: string | undefined): string => {
  switch (code) {
    case 'upload-too-large':
      return msg('This file is too large.', { id: 'form-later.file-too-large' });
    case 'upload-type-not-allowed':
      return msg('Only photos and PDF files can be added.', { id: 'form-later.file-type' });
    case 'upload-type-mismatch':
      return msg('This file is not what its name says. Add the photo or PDF itself.', {
        id: 'form-later.file-mismatch',
      });
    case 'upload-corrupt':
      return msg('This file is damaged and cannot be opened.', { id: 'form-later.file-corrupt' });
    case 'network-failed':
      return msg('The internet is gone. It goes on by itself when it is back.', { id: 'form-later.file-offline' });
    case 'file-gone':
    case 'file-changed':
    case 'not-found':
      return msg('This file is no longer here. Please add it again.', { id: 'form-later.file-gone' });
    default:
      return msg('It could not be sent. Try again.', { id: 'form-later.file-failed' });
  }
};

/** Failures after which the same bytes would be refused again, or are not there. */
const final = [
  ...['upload-too-large', 'upload-type-not-allowed', 'upload-type-mismatch', 'upload-corrupt'],
  ...['file-gone', 'file-changed'],
];

const canRetry = (code = ''): boolean => !final.includes(code);

const entry = (context: ControlContext, queue: FileQueue, file: FileAnswer): TemplateResult => {
  const { id } = tiesOf(context);
  const sent = queue.sent.get(file.fileId) ?? 0;
  return html`
    <li class="file" id="${id}-${file.fileId}">
      <p><bdi translate="no">${file.name}</bdi> <span class="small muted number">${sizeWords(file.bytes)}</span></p>
      ${
        file.state === 'stored'
          ? html`<p class="good">✓ ${msg('Added', { id: 'form-later.file-added' })}</p>`
          : file.state === 'failed'
            ? html`<p class="error-message" role="alert">${failureText(file.failure)}</p>`
            : html`<label class="part-label" for="${id}-${file.fileId}-progress"
                  >${
                    file.state === 'waiting'
                      ? msg('Waiting', { id: 'form-later.file-waiting' })
                      : msg(str`${formatNumber(Math.round((sent / Math.max(1, file.bytes)) * 100))} % sent`, {
                          id: 'form-later.file-progress',
                        })
                  }</label
                >
                <progress id="${id}-${file.fileId}-progress" max=${file.bytes} .value=${sent}></progress>`
      }
      <div class="row">
        ${
          file.state === 'failed' && canRetry(file.failure)
            ? html`<button class="button secondary" type="button" @click=${() => queue.retry(file.fileId)}>
                ${msg('Try again', { id: 'state.retry' })}
                <span class="visually-hidden">${file.name}</span>
              </button>`
            : nothing
        }
        <button
          class="button plain"
          type="button"
          @click=${() => {
            queue.remove(file.fileId);
            context.host.focusField(context.path);
          }}
        >
          ${
            file.state === 'sending' || file.state === 'waiting'
              ? msg('Cancel', { id: 'form-later.file-cancel' })
              : msg('Remove', { id: 'form-later.file-remove' })
          }
          <span class="visually-hidden">${file.name}</span>
        </button>
      </div>
    </li>
  `;
};

/** Photos and papers: sent while the citizen goes on, with progress, cancel and retry. */
export const files = (context: ControlContext): TemplateResult => {
  const { host, path } = context;
  const queue = host.memory(path, () => new FileQueue(host, path));
  const { id } = tiesOf(context);
  const { data: policy, failure } = queue.policy;
  const full = policy !== undefined && queue.files.length >= policy.maxFiles;
  const choose = (event: Event) => {
    const field = event.target as HTMLInputElement;
    void queue.add([...(field.files ?? [])]);
    field.value = '';
  };
  return grouped(
    context,
    html`${
      policy
        ? html`<p class="hint">
            ${msg(
              str`Photos and PDF files, up to ${formatNumber(policy.maxFiles)}, each up to ${sizeWords(policy.maxBytes)}. Large photos are made smaller on your phone first.`,
              { id: 'form-later.files-policy' },
            )}
          </p>`
        : nothing
    }
    ${failure ? errorState(failure, () => queue.policy.retry()) : nothing}
    ${
      queue.files.length > 0
        ? html`<ul role="list" class="files">
            ${queue.files.map((file) => entry(context, queue, file))}
          </ul>`
        : nothing
    }
    ${
      full
        ? html`<p class="note">
            ${msg('No more files can be added. You can bring the others to the station.', { id: 'form-later.files-full' })}
          </p>`
        : html`<div class="file-button">
            <input
              id="${id}-input"
              class="visually-hidden"
              type="file"
              multiple
              accept=${policy?.mediaTypes.join(',') ?? nothing}
              ?disabled=${!policy}
              @change=${choose}
            />
            <label class="button secondary" for="${id}-input"
              >${msg('Add photos or PDF', { id: 'form-later.files-add' })}</label
            >
          </div>`
    }`,
  );
};
