import type { Portal } from '../transport/portal.ts';
import type { Failure } from '../transport/result.ts';

export interface AuthContext {
  readonly portal: Portal;
  readonly signal: AbortSignal;
}

/** What `credentials` gives: headers to send, or why none can be had just now. */
export type Credentials = { readonly headers: Readonly<Record<string, string>> } | { readonly failure: Failure };

/** A source of credentials. */
export interface Auth {
  /** Headers for any one of `schemes`; `undefined` where this source holds nothing for them. */
  credentials(schemes: readonly string[], context: AuthContext): Promise<Credentials | undefined>;
  /**
   * Called once after a 401, with the headers that were refused.
   * @returns whether other credentials are now there, so that the call is worth one replay.
   */
  renew?(schemes: readonly string[], refused: Readonly<Record<string, string>>, context: AuthContext): Promise<boolean>;
}
