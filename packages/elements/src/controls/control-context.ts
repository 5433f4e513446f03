import type { Question } from '@nagrik/journey';
import type { Portal } from '@nagrik/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';

/** The bytes of the files of an answer, kept with the draft. */
export interface FileKeeper {
  save(fileId: string, file: Blob): Promise<void>;
  load(fileId: string): Promise<Blob | undefined>;
  remove(fileId: string): Promise<void>;
}

/** What a control may ask of the form that it stands in. */
export interface ControlHost {
  readonly element: ReactiveControllerHost & HTMLElement & { readonly district?: string };
  readonly portal: Portal | undefined;
  readonly locale: LocaleController;
  readonly files: FileKeeper;
  read(path: string): unknown;
  answer(path: string, answer: unknown): void;
  /** What a control keeps besides the answer (a search, uploads under way), by path; made once. */
  memory<T extends object>(path: string, make: () => T): T;
  /** Tells screen readers something that is not in focus. */
  announce(words: string): void;
  /** Moves the focus to a field when it has been drawn. */
  focusField(path: string): void;
}

/** One question as it is drawn: label, hint, error and native control share one root, so ids and autofill work. */
export interface ControlContext {
  readonly host: ControlHost;
  readonly question: Question;
  /** Path of the answer; an item of a group has its index in it. */
  readonly path: string;
  readonly answer: unknown;
  /** Words of what is wrong. */
  readonly error: string | undefined;
  /** The label is the heading of the page: the page asks nothing else. */
  readonly heading: boolean;
  readonly optional: boolean;
  /** Words of what is wrong with a question inside this one. */
  readonly errorAt?: (path: string, question: Question) => string | undefined;
}

/** As much of it as label, hint and error need. */
export type FieldContext = Omit<ControlContext, 'host' | 'answer' | 'errorAt'>;

/** DOM id of a field. */
export const fieldId = (path: string): string => `q-${path.replaceAll('.', '-')}`;
