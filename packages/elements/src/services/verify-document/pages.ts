import type { Failure } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { inLocale, msg } from '../../locale/msg.ts';
import { goButton } from '../../scriptless/go-button.ts';
import { toMarkup } from '../../scriptless/markup.ts';
import { errorTitle, plainForm, plainSummary } from '../../scriptless/plain-form.ts';
import type { Asked, PlainService, Reply, Visit } from '../../scriptless/step.ts';
import { errorState } from '../../states/states.ts';
import { type CodeProblem, codeProblem, lookUp, readTyped, registered, registeredTitle } from './answer.ts';
import { verifyDocument } from './service.ts';

/** What was typed and cannot be a code. */
interface CheckVisit {
  readonly typed: string;
  readonly problem: CodeProblem;
}

/** Without script: the form, and for each code a page with what the register says. The QR of a document leads to the latter. */
export const verifyPages: PlainService = {
  async answer(asked) {
    const { step, sent } = asked;
    if (step !== '') return answerPage(asked);
    if (!sent) return formPage(asked, asked.visit as CheckVisit | undefined);
    const typed = String(sent.get('code') ?? '').slice(0, 80);
    const read = readTyped(typed);
    if ('code' in read) return { kind: 'go', step: read.code, visit: undefined };
    const visit: CheckVisit = { typed, problem: read.problem };
    return { kind: 'go', step: '', visit: visit as unknown as Visit };
  },
};

const form = (asked: Asked, kept?: CheckVisit): TemplateResult => {
  const error = kept && codeProblem(kept.problem);
  return html`
    ${plainSummary(error ? [{ to: 'code', words: error }] : [])}
    ${plainForm(
      { ...asked, step: '' },
      html`
        <div class="field ${error ? 'invalid' : ''}">
          <label for="code">${msg('Code of the document', { id: 'verify-document.code' })}</label>
          <p class="hint" id="code-hint">
            ${msg('Twelve letters and digits at the end of the paper, like', { id: 'verify-document.hint' })}
            <span class="number" translate="no">D7KQ-M2XV-T9HA</span>
          </p>
          ${error ? html`<p class="error-message" id="code-error">${error}</p>` : nothing}
          <input
            id="code"
            name="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            dir="ltr"
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? 'code-hint code-error' : 'code-hint'}
            value=${kept?.typed ?? ''}
          />
        </div>
        ${goButton('on', msg('Check', { id: 'verify-document.check' }), 'wide-on-phone')}
      `,
    )}
  `;
};

const formPage = (asked: Asked, kept: CheckVisit | undefined): Reply =>
  inLocale(asked.locale, () => {
    const name = verifyDocument.name();
    return {
      kind: 'page',
      title: kept ? errorTitle(name) : name,
      upgrade: true,
      markup: toMarkup(html`
        <h2>${name}</h2>
        <p class="muted">${verifyDocument.summary()}</p>
        ${form(asked, kept)}
      `),
    };
  });

async function answerPage(asked: Asked): Promise<Reply> {
  const { step, portal, locale } = asked;
  const read = readTyped(step);
  if (!('code' in read) && read.problem === 'length') return { kind: 'none' };
  const code = 'code' in read ? read.code : step.toUpperCase();
  // A QR that was copied by hand: what has no right check character is asked for, too, and is not there.
  const result = await lookUp(portal, code, { locale });
  return inLocale(locale, () => {
    const page = (title: string, body: TemplateResult, status: number): Reply => ({
      kind: 'page',
      title,
      status,
      upgrade: true,
      attributes: { code, 'from-address': '' },
      markup: toMarkup(
        html`<h2>${verifyDocument.name()}</h2>
          ${body} ${form(asked)}`,
      ),
    });
    if (result.ok)
      return page(registeredTitle(result.data), registered(result.data), result.data.is === 'issued' ? 200 : 404);
    const { error } = result as { readonly error: Failure };
    return page(verifyDocument.name(), errorState(error), error.kind === 'rate-limited' ? 429 : 503);
  });
}
