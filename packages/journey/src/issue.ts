/** The codes of the contract's `errors[].code`, and `incomplete`: an answer that is still on its way (an upload). */
export type IssueCode =
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'pattern'
  | 'type'
  | 'enum'
  | 'minimum'
  | 'maximum'
  | 'format'
  | 'unknown-property'
  | 'in-future'
  | 'too-young'
  | 'in-past'
  | 'overlaps'
  | 'before-start'
  | 'wrong-district'
  | 'range-too-long'
  | 'check-character'
  | 'not-found'
  | 'too-many'
  | 'too-few'
  | 'not-accepted'
  | 'taken'
  | 'filed-already'
  | 'incomplete';

/** What a validator or a server says is wrong with a body. */
export interface BodyIssue {
  /** JSON Pointer (RFC 6901) into the body. */
  readonly pointer: string;
  /** One of {@link IssueCode}; a newer server may say another one, which is shown with general words. */
  readonly code: string;
  /** What the words need: `{ limit: 4000 }`. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** What is wrong with an answer. `path` is the place of the answer, with the index of an item of a repeated group. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A judge of bodies, generated from the contract; loaded when the first page is already being read. */
export type Validator = (body: unknown) => readonly BodyIssue[];

/** As much of problem+json (RFC 9457) as concerns answers. */
export interface Problem {
  readonly code: string;
  readonly errors?: readonly BodyIssue[] | undefined;
}
