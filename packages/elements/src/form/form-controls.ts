import type { Journey } from '@nagrik/journey';
import type { DraftKeeper } from '@nagrik/journey/drafts';
import type { Portal } from '@nagrik/sdk';
import type { LitElement } from 'lit';
import type { ControlHost, FileKeeper } from '../controls/control-context.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { focusField } from './focus.ts';

export interface FormControlsOptions {
  readonly element: LitElement & { readonly district?: string };
  readonly locale: LocaleController;
  readonly journey: Journey;
  readonly keeper: DraftKeeper;
  readonly portal: () => Portal | undefined;
}

/** What the controls of a form may ask of it: answers, the portal, memory of their own, words for screen readers. */
export class FormControls implements ControlHost {
  announcement = '';
  readonly element: LitElement & { readonly district?: string };
  readonly locale: LocaleController;
  readonly files: FileKeeper;
  readonly #options: FormControlsOptions;
  readonly #memory = new Map<string, object>();

  constructor(options: FormControlsOptions) {
    this.#options = options;
    this.element = options.element;
    this.locale = options.locale;
    const { keeper } = options;
    this.files = {
      save: (id, file) => keeper.saveFile(id, file),
      load: (id) => keeper.loadFile(id),
      remove: (id) => keeper.removeFile(id),
    };
  }

  get portal(): Portal | undefined {
    return this.#options.portal();
  }

  read(path: string): unknown {
    return this.#options.journey.read(path);
  }

  answer(path: string, answer: unknown): void {
    this.locale.say(() => this.#options.journey.answer(path, answer));
  }

  memory<T extends object>(path: string, make: () => T): T {
    let kept = this.#memory.get(path);
    if (!kept) {
      kept = make();
      this.#memory.set(path, kept);
      // What was made while drawing has joined the element too late for this round.
      queueMicrotask(() => this.element.requestUpdate());
    }
    return kept as T;
  }

  /** Forgets what controls remembered: the next journey is somebody else's. */
  clear(): void {
    this.#memory.clear();
    this.announcement = '';
  }

  announce(words: string): void {
    this.announcement = words;
    this.element.requestUpdate();
  }

  focusField(path: string): void {
    void focusField(this.element, path);
  }
}
