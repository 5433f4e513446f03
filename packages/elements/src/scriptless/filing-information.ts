import type { UploadPolicy } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldId } from '../controls/control-context.ts';
import { failureText } from '../controls/files-control.ts';
import { msg } from '../locale/msg.ts';
import { addedFiles, addedFilesWords } from '../tracker/added-files-words.ts';
import { informationLabel } from '../tracker/information-words.ts';
import { goButton } from './go-button.ts';
import { fileFields } from './plain-files.ts';
import type { TrackerVisit } from './tracker-visit.ts';

/** What is said where somebody sends nothing, or files without a word. */
export const textMissing = ({ files = [] }: TrackerVisit): string =>
  files.length > 0
    ? addedFilesWords.textMissing()
    : msg('Write what the station should know', { id: 'filing-view.add-required' });

/** Files that could not be added, as lines of the summary. */
export const refusedLines = ({
  refused = [],
}: TrackerVisit): readonly { readonly to: string; readonly words: string }[] =>
  refused.map(({ name, code }) => ({
    to: `${fieldId(addedFiles.path)}-input`,
    words: `${name}: ${failureText(code)}`,
  }));

const files = ({ files: added = [], refused = [] }: TrackerVisit, policy: UploadPolicy | undefined): TemplateResult =>
  fileFields(
    { question: addedFiles, path: addedFiles.path, error: undefined, heading: false, optional: true },
    { added: added.map(({ uploadId, ...file }) => ({ fileId: uploadId, ...file })), policy, refused },
  );

/** What else the station should know, and photos and papers with it; or why it should open again what has ended. @param error - what is wrong with the words */
export const information = (
  visit: TrackerVisit,
  error: TemplateResult | typeof nothing,
  {
    takesFiles,
    reopens,
    policy,
  }: { readonly takesFiles: boolean; readonly reopens: boolean; readonly policy: UploadPolicy | undefined },
): TemplateResult => {
  const wrong = error !== nothing;
  return html`<section class="panel stack" id="add">
    <div class="field ${wrong ? 'invalid' : ''}">
      <label for="information">${informationLabel(reopens)}</label>
      ${error}
      <textarea
        id="information"
        name="information"
        rows="4"
        dir="auto"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'information-error' : nothing}
        .value=${visit.text ?? ''}
      ></textarea>
    </div>
    ${takesFiles ? files(visit, policy) : nothing}
    ${goButton(reopens ? 'reopening' : 'information', msg('Send to the station', { id: 'filing-view.send' }), 'wide-on-phone')}
  </section>`;
};
