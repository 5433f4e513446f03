/** A document that the portal has issued, so that anybody with its code can check a copy. */
export interface IssuedDocument {
  readonly code: string;
  readonly kind: string;
  readonly reference: string;
  readonly issuedAt: string;
  readonly sha256: string;
  /** What its QR says, signed; papers of before there were signatures have none. */
  readonly token?: string | undefined;
  /** Of those with the same series the one that was handed out last counts. */
  readonly series?: string;
}

export interface DocumentStore {
  /**
   * The first document of a code stays; of a second `put` of the same code only the time counts.
   * @param at - when it is handed out, ISO 8601
   * @returns the one that is kept
   */
  put(document: IssuedDocument, at: string): Promise<IssuedDocument>;
  get(code: string): Promise<IssuedDocument | undefined>;
  /** The code of the document of a series that was handed out last. */
  last(series: string): Promise<string | undefined>;
}
