import { type Portal, readFiled, type Result } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { filedForm } from '../filed/filed-facts.ts';
import { type FiledAnswers, filedList } from '../filed/filed-list.ts';
import { filedStyles } from '../filed/filed-styles.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import type { FilingWatch } from './filing-watch.ts';
import { informationSummary } from './information-words.ts';

/** What somebody filed, for them to read again. Loaded when they open it. */
export class FiledView {
  /** Whether it is open: what nobody looks at is not kept. */
  open = false;
  readonly #request: PortalRequest<readonly unknown[], FiledAnswers>;

  constructor(host: PortalHost, portal: PortalController, watch: FilingWatch) {
    const wanted = (): boolean => this.open && !watch.closed;
    this.#request = new PortalRequest(host, {
      // Read again when something was added or changed, and where somebody has signed out, so that it goes from the screen.
      args: () => [wanted(), watch.status.data?.lastSeq, portal.connection?.session.current?.citizen.citizenId],
      run: (_, signal) => wanted() && portal.portal && answersOf(portal.portal, watch, signal),
    });
    adoptStyles(host, filedStyles);
  }

  /** @param may - what can be done with the filing now */
  render(may: ReadonlySet<string>): TemplateResult {
    const { data, failure, slow } = this.#request;
    if (failure) return errorState(failure, () => this.#request.retry());
    if (!data) return loadingState(slow, 5);
    return html`<div class="stack">
      ${filedList(data, may.has('add_information') ? informationSummary(false) : undefined)}
    </div>`;
  }
}

/** @throws what an import threw: the network failed */
async function answersOf(portal: Portal, watch: FilingWatch, signal: AbortSignal): Promise<Result<FiledAnswers>> {
  const [filed, form] = await Promise.all([
    readFiled(portal, watch.key.reference, watch.options(signal)),
    filedForm(watch.status.data?.service ?? ''),
  ]);
  await watch.locale.need(['filed', ...form.parts]);
  return filed.ok ? { ...filed, data: { ...filed.data, form } } : filed;
}
