/** What the transport must know of one operation. The generator writes these out of the contract; nobody else does. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template of the contract, such as `/filings/{reference}`. */
  readonly path: string;
  /** Names of the security schemes, any one of which is enough; absent for a public operation. */
  readonly auth?: readonly string[];
  /** The operation takes an `idempotency-key`, so that repeating it is safe. */
  readonly keyed?: boolean;
  /** How the body travels: `json` unless said otherwise. */
  readonly body?: 'binary';
  /** What a success carries: `json` unless said otherwise. */
  readonly answer?: 'blob' | 'stream' | 'none';
}

/** The values of one call, sorted by where they travel. */
export interface Input {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object | undefined;
  readonly header?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}
