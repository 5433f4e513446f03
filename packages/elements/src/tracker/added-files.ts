import type { FileAnswer } from '@nagrik/journey';
import type { Failure, Portal } from '@nagrik/sdk';
import type { TemplateResult } from 'lit';
import type { ControlHost, FileKeeper } from '../controls/control-context.ts';
import { fileStyles } from '../controls/file-styles.ts';
import { FileQueue } from '../controls/file-queue.ts';
import { files as filesControl } from '../controls/files-control.ts';
import { focusField } from '../form/focus.ts';
import { together } from '../locale/load-words.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { addedFiles as question, addedFilesWords } from './added-files-words.ts';

const WORDS = together('form', 'form-later', 'filing-files');

const { path } = question;

/** As with what is typed to a filing, nothing of it is kept on the phone. */
const inMemory = (): FileKeeper => {
  const kept = new Map<string, Blob>();
  return {
    save: async (fileId, file) => void kept.set(fileId, file),
    load: async (fileId) => kept.get(fileId),
    remove: async (fileId) => void kept.delete(fileId),
  };
};

/**
 * The question for files, with its words and styles.
 * @throws what the import of the words threw (the network failed)
 */
export const openFiles = async (
  element: PortalHost,
  portal: PortalController,
  locale: LocaleController,
): Promise<AddedFiles> => {
  await locale.need(WORDS);
  adoptStyles(element, fileStyles);
  return new AddedFiles(element, portal, locale);
};

/** Photos and papers for a filing that is open: the same question as in the forms, outside of one. */
export class AddedFiles implements ControlHost {
  readonly element: PortalHost;
  readonly locale: LocaleController;
  readonly files = inMemory();
  readonly #portal: PortalController;
  readonly #queue: FileQueue;
  #answer: readonly FileAnswer[] = [];

  constructor(element: PortalHost, portal: PortalController, locale: LocaleController) {
    this.element = element;
    this.locale = locale;
    this.#portal = portal;
    this.#queue = new FileQueue(this, path);
  }

  /** The portal has said what it takes, or could not. */
  get ready(): boolean {
    const { data, failure } = this.#queue.policy;
    return Boolean(data ?? failure);
  }

  /** Files that are still on their way, or could not be added. */
  get unfinished(): boolean {
    return this.#answer.some(({ state }) => state !== 'stored');
  }

  readonly unfinishedWords = addedFilesWords.unfinished;

  /** The ids of what has been added, in order. */
  get uploadIds(): readonly string[] {
    return this.#answer.flatMap(({ uploadId }) => uploadId ?? []);
  }

  /** What is said where there are files and no words with them. */
  get textMissing(): (() => string) | undefined {
    return this.#answer.length > 0 ? addedFilesWords.textMissing : undefined;
  }

  render(error: string | undefined): TemplateResult {
    return filesControl({ host: this, question, path, answer: this.#answer, error, heading: false, optional: true });
  }

  focus(): void {
    this.focusField(path);
  }

  /** These are the station's now. */
  sent(uploadIds: readonly string[]): void {
    for (const { fileId, uploadId = '' } of this.#answer)
      if (uploadIds.includes(uploadId)) void this.files.remove(fileId);
    this.answer(
      path,
      this.#answer.filter(({ uploadId = '' }) => !uploadIds.includes(uploadId)),
    );
  }

  /** Marks what the portal no longer has, because it lay there for too long. @returns whether there is some */
  lose(failure: Failure | undefined): boolean {
    const issues = failure?.kind === 'invalid' ? failure.fields : [];
    const lost = new Set(
      issues.flatMap(({ pointer, code }) => {
        const at = code === 'not-found' && /^\/uploadIds\/(\d+)$/.exec(pointer)?.[1];
        return at ? [Number(at)] : [];
      }),
    );
    this.answer(
      path,
      this.#answer.map((file, at) => (lost.has(at) ? { ...file, state: 'failed', failure: 'not-found' } : file)),
    );
    return lost.size > 0;
  }

  // What the question asks of a form.

  get portal(): Portal | undefined {
    return this.#portal.portal;
  }

  read(): unknown {
    return this.#answer;
  }

  answer(_path: string, answer: unknown): void {
    this.#answer = (answer as readonly FileAnswer[] | undefined) ?? [];
    this.element.requestUpdate();
  }

  memory<T extends object>(): T {
    return this.#queue as object as T;
  }

  announce(): void {
    // Nothing here is said besides what is drawn.
  }

  focusField(field: string): void {
    void focusField(this.element, field);
  }
}
