import type { UploadPolicy } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from '../controls/control-context.ts';
import { grouped, tiesOf } from '../controls/field.ts';
import { failureText, sizeWords } from '../controls/files-control.ts';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import { goButton } from './go-button.ts';
import type { PlainControl, RefusedFile } from './plain-tools.ts';
import { filesOf } from './read-answers.ts';

const oneFile = (path: string, fileId: string, name: string, bytes: number): TemplateResult => html`
  <li class="file">
    <p><bdi translate="no">${name}</bdi> <span class="small muted number">${sizeWords(bytes)}</span></p>
    <p class="good">✓ ${msg('Added', { id: 'form-later.file-added' })}</p>
    ${goButton(
      `remove-file:${path}:${fileId}`,
      html`${msg('Remove', { id: 'form-later.file-remove' })} <span class="visually-hidden">${name}</span>`,
      'plain',
    )}
  </li>
`;

/** What stands in the question for files. */
export interface PlainFiles {
  readonly added: readonly { readonly fileId: string; readonly name: string; readonly bytes: number }[];
  readonly policy: UploadPolicy | undefined;
  readonly refused: readonly RefusedFile[];
}

/** Files of an answer, or beside one: they are sent with a button of their own, so that none is lost with the page. */
export const files: PlainControl = (context, { journey, policy, refused }) =>
  fileFields(context, { added: filesOf(journey, context.path), policy, refused });

/** The same outside of a form. */
export const fileFields = (context: FieldContext, { added, policy, refused }: PlainFiles): TemplateResult => {
  const { path } = context;
  const { id, describedBy } = tiesOf(context);
  const full = policy !== undefined && added.length >= policy.maxFiles;
  return grouped(
    context,
    html`${
      policy
        ? html`<p class="hint">
            ${msg(
              str`Photos and PDF files, up to ${formatNumber(policy.maxFiles)}, each up to ${sizeWords(policy.maxBytes)}.`,
              { id: 'plain.files-policy' },
            )}
          </p>`
        : nothing
    }
    ${refused.map(
      ({ name, code }) => html`<p class="error-message"><bdi translate="no">${name}</bdi>: ${failureText(code)}</p>`,
    )}
    ${
      added.length > 0
        ? html`<ul role="list" class="files">
            ${added.map(({ fileId, name, bytes }) => oneFile(path, fileId, name, bytes))}
          </ul>`
        : nothing
    }
    ${
      full
        ? html`<p class="note">
            ${msg('No more files can be added. You can bring the others to the station.', { id: 'form-later.files-full' })}
          </p>`
        : html`<div class="stack">
            <label class="part-label" for="${id}-input"
              >${msg('Add photos or PDF', { id: 'form-later.files-add' })}</label
            >
            <input
              id="${id}-input"
              name=${id}
              type="file"
              multiple
              accept=${policy?.mediaTypes.join(',') ?? nothing}
              aria-describedby=${describedBy}
            />
            ${goButton(`upload:${path}`, msg('Send these files', { id: 'plain.send-files' }))}
          </div>`
    }`,
  );
};
