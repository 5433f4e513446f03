import type { DraftKeeper } from '@nagrik/journey/drafts';
import { type Failure, type Portal, readOutcome, type Receipt, type Result } from '@nagrik/sdk';

/** What is known of a filing. */
export type FilingState =
  | { readonly kind: 'idle' }
  /** Nothing left the device, or the portal refused it: it may be sent again. */
  | { readonly kind: 'not-sent'; readonly failure: Failure }
  /** It was asked for, and it has not arrived: it may be sent again. */
  | { readonly kind: 'did-not-arrive' }
  | { readonly kind: 'sending'; readonly slow: boolean }
  /** It may have arrived; the portal is being asked, or could not be asked. */
  | { readonly kind: 'unknown'; readonly asking: boolean }
  /** It arrived, and its receipt is not given a second time. */
  | { readonly kind: 'arrived' }
  | { readonly kind: 'filed'; readonly receipt: Receipt }
  /** The portal has found something wrong with the answers. */
  | { readonly kind: 'refused'; readonly failure: Extract<Failure, { kind: 'invalid' }> }
  | { readonly kind: 'signed-out' };

/** What is told to the host where no page of the definition is shown. */
export const stages: Partial<Record<FilingState['kind'], string>> = {
  sending: 'sending',
  unknown: 'unknown',
  arrived: 'done',
  filed: 'done',
};

/** "This key was used with other answers", "an attempt with this key is being worked on": an earlier one did arrive. */
export const arrivedBefore = new Set<string>(['key-reused', 'in-progress']);

/** Milliseconds until a sending is called slow. */
const slowAfter = 4000;
/** Milliseconds between questions to the portal while an outcome is unknown. */
const askAgain = [3000, 6000, 12_000, 30_000] as const;

/**
 * Files once and tells the truth about it. The key comes from the draft, so every attempt, after a reload too, is the
 * same filing. While it is unknown whether it arrived, the portal is asked and nothing is sent.
 */
export class Filing {
  state: FilingState = { kind: 'idle' };
  readonly #keeper: DraftKeeper;
  readonly #portal: () => Portal | undefined;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #connected = false;
  readonly #online = () => {
    if (this.state.kind === 'unknown') void this.ask();
  };

  constructor(keeper: DraftKeeper, portal: () => Portal | undefined, changed: () => void) {
    this.#keeper = keeper;
    this.#portal = portal;
    this.#changed = changed;
  }

  get busy(): boolean {
    return this.state.kind === 'sending';
  }

  connect(): void {
    this.#connected = true;
    addEventListener('online', this.#online);
    // An element that was only moved in its page takes up where it was.
    if (this.state.kind === 'sending' || this.state.kind === 'unknown') void this.ask();
  }

  /** From now on nothing is concluded: a receipt that nobody sees must not end the draft, the next visit asks for it. */
  disconnect(): void {
    this.#connected = false;
    removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
  }

  /** Sends. A second call while one is under way does nothing: Continue pressed twice files once. */
  async send(call: (portal: Portal, key: string) => Promise<Result<Receipt, Failure>>): Promise<void> {
    const portal = this.#portal();
    if (this.busy || !portal) return;
    this.#become({ kind: 'sending', slow: false });
    const slow = setTimeout(() => this.busy && this.#become({ kind: 'sending', slow: true }), slowAfter);
    // Before the first byte leaves: a reload from here on must ask before it sends.
    await this.#keeper.setOutcomeUnknown(true);
    const result = await call(portal, this.#keeper.idempotencyKey);
    clearTimeout(slow);
    if (!this.#connected) return;
    if (result.ok) return this.#filed(result.data);
    const { error } = result;
    if (error.outcome === 'unknown' || arrivedBefore.has(error.code)) return this.ask();
    await this.#keeper.setOutcomeUnknown(false);
    if (error.kind === 'unauthenticated') this.#become({ kind: 'signed-out' });
    else if (error.kind === 'invalid') this.#become({ kind: 'refused', failure: error });
    else this.#become({ kind: 'not-sent', failure: error });
  }

  /** Asks the portal what became of it. */
  async ask(): Promise<void> {
    const portal = this.#portal();
    clearTimeout(this.#timer);
    this.#become({ kind: 'unknown', asking: true });
    if (!portal) return;
    const result = await readOutcome(portal, this.#keeper.idempotencyKey);
    if (!this.#connected) return;
    if (result.ok && result.data.state === 'filed') {
      const { response } = result.data;
      // The answer is kept and given once more; a portal that keeps it for a while only says that it arrived.
      if (response) return this.#filed(response as unknown as Receipt);
      await this.#keeper.wipe();
      this.#become({ kind: 'arrived' });
      return;
    }
    if (result.ok && result.data.state === 'not-filed') {
      await this.#keeper.setOutcomeUnknown(false);
      this.#become({ kind: 'did-not-arrive' });
      return;
    }
    this.#become({ kind: 'unknown', asking: false });
    this.#timer = setTimeout(() => void this.ask(), askAgain[Math.min(this.#asked++, askAgain.length - 1)]);
  }

  /** Back to the answers. */
  reset(): void {
    this.#become({ kind: 'idle' });
  }

  async #filed(receipt: Receipt): Promise<void> {
    await this.#keeper.wipe();
    this.#become({ kind: 'filed', receipt });
  }

  #become(state: FilingState): void {
    this.state = state;
    this.#changed();
  }
}
