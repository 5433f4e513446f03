import type { FormDefinition, Tree, Validator, Words } from '@nagrik/journey';
import type { CallOptions, Failure, Portal, Receipt, Result } from '@nagrik/sdk';
import type { WordPart } from '../locale/load-words.ts';

/** A telephone number that helps at once, with what it is for. */
export interface HelpLine {
  readonly number: string;
  readonly name: Words;
}

/**
 * One entry of the privacy notice (DPDP Act 2023 s.5): what is collected, why, how long it is kept, how to complain.
 */
export interface NoticeEntry {
  readonly title: Words;
  readonly text: Words;
}

/** A service to which another one leads, by its id. */
export interface RelatedService {
  readonly service: string;
  readonly words: Words;
}

/** What the first screen of a form says. It is all that is loaded before the citizen starts. */
export interface StartPage {
  readonly title: Words;
  readonly lead: Words;
  /** In danger, one calls; a form is too slow. */
  readonly danger: Words;
  readonly helpLines: readonly HelpLine[];
  /** What happens on the way, so that nobody is surprised at the end. */
  readonly expect: readonly Words[];
  readonly notice: readonly NoticeEntry[];
  /** Other services for whoever came here and means those. */
  readonly related?: readonly RelatedService[];
}

/** A form service: what its first screen says, and how the rest is loaded while that is being read. */
export interface FormService {
  readonly id: string;
  /** Words of the first screen. */
  readonly parts: readonly WordPart[];
  readonly start: StartPage;
  readonly load: () => Promise<LoadedForm>;
  /** Nothing of it stays on the device, and the browser remembers nothing that was typed; says so in words of the form's own. */
  readonly discreet?: Discreet;
}

/** What a form says that keeps no draft. */
export interface Discreet {
  /** On the first screen: what becomes of answers that are never filed. */
  readonly unfiled: Words;
  /** On every page. */
  readonly keep: Words;
}

/** Something that a page says above its question. */
export interface PageNote {
  readonly text: Words;
  readonly helpLines: readonly HelpLine[];
}

/** The rest of a form. */
export interface LoadedForm<Request = unknown> {
  /** The whole of it, or its first page, where the whole comes with the ending. */
  readonly definition: FormDefinition<Request>;
  /** Words of the engine and of the first question. */
  readonly parts: readonly WordPart[];
  /** Words of all that comes after it. */
  readonly laterParts: readonly WordPart[];
  /** Generated from the contract; heavy, so loaded last. */
  readonly validator: () => Promise<Validator>;
  /** The answers with which it opens when it is about one public entry, by their paths. */
  readonly opensWith?: (entry: string) => Readonly<Record<string, unknown>>;
  /** Imports what comes after the first question, while that is being answered. */
  readonly loadEnding: () => Promise<FormEnding<Request>>;
}

/**
 * Another form, with which a journey goes on whose last page has the step `elsewhere`. It runs in the place of this one, because what
 * was typed may stand in no address, and other pages of the host need not have the other element.
 */
export interface Elsewhere {
  readonly load: () => Promise<LoadedForm>;
  /** Words of its first screen: nobody sees that here, and its notes name the numbers that stand there. */
  readonly words: readonly WordPart[];
  /** What the other form is called. */
  readonly name: Words;
  /** On the button that leads there. */
  readonly go: Words;
  /** The answers of the other form, as they would be typed there, from those of this one; words are looked up meanwhile. */
  readonly carry: (answers: unknown) => Tree;
}

/** What comes after the first question. */
export interface FormEnding<Request = unknown> {
  /** The whole form, where only its first page was loaded before. */
  readonly definition?: FormDefinition<Request>;
  /** What a page says besides its question: numbers that help with what was answered before. */
  readonly note: (pageId: string, view: Tree) => PageNote | undefined;
  readonly file: (portal: Portal, body: Request, options: CallOptions) => Promise<Result<Receipt, Failure>>;
  /** Absent where a paper that somebody finds would tell of the filing. */
  readonly receipt?: (portal: Portal, receipt: Receipt, options: CallOptions) => Promise<Result<Blob, Failure>>;
  /** Absent where no dates run. */
  readonly calendar?: (portal: Portal, receipt: Receipt, options: CallOptions) => Promise<Result<Blob, Failure>>;
  /** What stands above the answers, on the button that files, and on the receipt. */
  readonly checkTitle: Words;
  readonly submit: Words;
  readonly filedTitle: Words;
  /** On the button that saves the receipt, where that is called something else. */
  readonly saveReceipt?: Words;
  /** What happens after filing, in order; the first is what the citizen must do. */
  readonly next: (receipt: Receipt) => readonly { readonly title: string; readonly text: string }[];
  readonly elsewhere?: Elsewhere;
}
