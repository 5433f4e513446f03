/** A document that the portal has issued, so that anybody with its code can check a copy. */
export interface IssuedDocument {
  readonly code: string;
  readonly kind: string;
  readonly reference: string;
  readonly issuedAt: string;
  readonly sha256: string;
}

export interface DocumentStore {
  /** The first document of a code stays; a second `put` of the same code is ignored. @returns the one that is kept. */
  put(document: IssuedDocument): Promise<IssuedDocument>;
  get(code: string): Promise<IssuedDocument | undefined>;
}
