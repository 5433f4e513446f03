import type { Attachment, Filed } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../locale/msg.ts';
import { filedFacts, type FiledForm } from './filed-facts.ts';

/** What was filed, and the form whose questions it answers. */
export interface FiledAnswers extends Filed {
  readonly form: FiledForm;
}

const fileNames = (attachments: readonly Attachment[]): TemplateResult | typeof nothing =>
  attachments.length > 0
    ? html`<dt>${msg('Photos and papers', { id: 'filed.files' })}</dt>
        <dd>
          ${attachments.map(({ name, mediaType }) => html`<div><bdi translate="no">${name ?? mediaType}</bdi></div>`)}
        </dd>`
    : nothing;

/**
 * What somebody filed, as they read it again (DPDP Act 2023 s.11).
 *
 * @param correctUnder - the words under which they can write what is wrong in it, where they can
 */
export const filedList = (
  { form, filing, placeNames, attachments }: FiledAnswers,
  correctUnder: string | undefined,
): TemplateResult => html`
  <dl class="facts" part="filed">${filedFacts(form, filing, placeNames)} ${fileNames(attachments)}</dl>
  ${
    correctUnder
      ? html`<p>
          ${msg(
            str`Something is wrong? Write it under “${correctUnder}”: what you filed stays as it was, and your correction stands beside it.`,
            { id: 'filed.correct' },
          )}
        </p>`
      : nothing
  }
`;
