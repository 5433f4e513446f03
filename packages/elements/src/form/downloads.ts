import { accessCode, type CallOptions, type Portal, type Receipt } from '@nagrik/sdk';
import { saveFile } from '../save-file.ts';
import type { FormEnding } from './form-service.ts';

const endings = { receipt: 'pdf', calendar: 'ics' } as const;

/** What can be saved after filing. */
export type Download = keyof typeof endings;

/** The receipt and the calendar of a filing, as files. */
export class Downloads {
  /** What is on its way, or that it failed. */
  state: Download | 'failed' | undefined;
  readonly #form: Pick<FormEnding, Download>;
  readonly #changed: () => void;

  constructor(form: Pick<FormEnding, Download>, changed: () => void) {
    this.#form = form;
    this.#changed = changed;
  }

  async save(what: Download, receipt: Receipt, portal: Portal, options: CallOptions): Promise<void> {
    if (this.state === what) return;
    this.state = what;
    this.#changed();
    // The code on the receipt opens it even when the session has ended meanwhile.
    const result = await this.#form[what]?.(portal.with({ auth: accessCode(receipt.accessCode) }), receipt, options);
    this.state = result?.ok === false ? 'failed' : undefined;
    this.#changed();
    if (result?.ok) saveFile(result.data, `${receipt.reference}.${endings[what]}`);
  }
}
