import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { learnToExplain } from '../states/explain.ts';
import { hasWords, loadWords, type WordPart } from './load-words.ts';
import { DEFAULT_LOCALE, directionOf, type Locale, localeFor } from './locale.ts';
import { inLocale, speak } from './msg.ts';
import { nearestLang } from './nearest-lang.ts';

/** Before the network is asked again for what it did not bring. */
const pause = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, 3000));

/**
 * Makes an element speak the language of the nearest `lang`, live, and loads the words that it needs.
 *
 * ```ts
 * readonly #locale = new LocaleController(this, ['state', 'wanted']);
 * override render() {
 *   if (!this.#locale.ready) return html`<slot></slot>`; // what stands inside the tag stays until there are words
 *   return html`<div lang=${this.#locale.locale} dir=${this.#locale.direction}>${msg('Wanted', { id: 'wanted.title' })}</div>`;
 * }
 * ```
 *
 * Until the first words have arrived the element is not `ready`; when the language changes later, the old one stays on
 * the screen until the new words are here. Words that the network does not bring are asked for again.
 */
export class LocaleController implements ReactiveController {
  /** The language on the screen. */
  locale: Locale = DEFAULT_LOCALE;
  /** Whether the words of {@link locale} are here. */
  ready = false;
  readonly #host: ReactiveControllerHost & Element;
  #parts: readonly WordPart[];
  #connected = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, parts: readonly WordPart[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /**
   * Brings the words of a part that somebody has just opened, in the language on the screen and in each that follows.
   * @throws what the import threw (the network failed)
   */
  async need(parts: readonly WordPart[]): Promise<void> {
    this.#parts = [...new Set([...this.#parts, ...parts])];
    // The language may change while its words are on their way.
    while (!hasWords(this.locale, parts)) await loadWords(this.locale, parts);
  }

  /** Evaluates words outside of `render()`, in a listener for example. */
  say<T>(thunk: () => T): T {
    return inLocale(this.locale, thunk);
  }

  hostConnected(): void {
    this.#connected = true;
    void this.#follow();
    if (this.ready) void this.#watch();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    speak(this.locale);
  }

  async #follow(): Promise<void> {
    while (this.#connected) {
      const wanted = localeFor(nearestLang(this.#host));
      if (this.ready && wanted === this.locale) return;
      if (hasWords(wanted, this.#parts)) return this.#become(wanted);
      // Afterwards the attribute may have changed again, and more parts may be needed.
      await loadWords(wanted, this.#parts).catch(pause);
    }
  }

  #become(locale: Locale): void {
    this.locale = locale;
    this.ready = true;
    const update = () => this.#host.requestUpdate();
    update();
    learnToExplain(locale).then(update, () => undefined);
    void this.#watch();
  }

  /** From now on: until the first words were there, `lang` was read when it mattered. */
  async #watch(): Promise<void> {
    while (this.#connected && !this.#stop) {
      const module = await import('./observe-lang.ts').catch(pause);
      if (!module || !this.#connected || this.#stop) continue;
      this.#stop = module.observeLang(this.#host, () => void this.#follow());
      // It may have changed on the way.
      void this.#follow();
    }
  }
}
