import type { Portal } from '../transport/portal.ts';
import type { FailureKind, ProblemCode, TransportCode } from '../transport/result.ts';

export interface AuthContext {
  readonly portal: Portal;
  readonly signal: AbortSignal;
}

/** Why no credentials can be had just now: what the call fails with. */
export interface CredentialsFailure {
  readonly kind: Exclude<FailureKind, 'unknown-outcome'>;
  readonly code: ProblemCode | TransportCode | (string & {});
  readonly retryable: boolean;
  readonly retryAt?: Date;
}

/** What `credentials` gives: headers to send, or why none can be had. */
export type Credentials =
  { readonly headers: Readonly<Record<string, string>> } | { readonly failure: CredentialsFailure };

/** A source of credentials. */
export interface Auth {
  /** Headers for any one of `schemes`; `undefined` where this source holds nothing for them. */
  credentials(schemes: readonly string[], context: AuthContext): Promise<Credentials | undefined>;
  /**
   * Called once after a 401, with the headers that were refused.
   * @returns whether asking for `credentials` again, and so one replay of the call, has a point.
   */
  renew?(schemes: readonly string[], refused: Readonly<Record<string, string>>, context: AuthContext): Promise<boolean>;
}
