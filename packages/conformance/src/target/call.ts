import type { Json } from '../contract/contract.ts';

/** Who calls. Only the filer and an officer of the filing's station may be told what was filed. */
export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'citizen'; readonly name: string; readonly token: string }
  | { readonly kind: 'officer'; readonly name: string; readonly token: string }
  | { readonly kind: 'access-code'; readonly code: string }
  /** Credentials that are none: `authorization` as it is sent. */
  | { readonly kind: 'junk'; readonly authorization: string };

export const nobody: Caller = { kind: 'nobody' };

/** One call of an operation of the contract. */
export interface Call {
  readonly operation: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: Json;
  /** Sent as it is, instead of `body`. */
  readonly raw?: { readonly content: string | Uint8Array<ArrayBuffer>; readonly mediaType?: string };
  readonly as?: Caller;
}

/** The headers that say who calls. */
export function credentials(caller: Caller = nobody): Readonly<Record<string, string>> {
  switch (caller.kind) {
    case 'nobody':
      return {};
    case 'citizen':
    case 'officer':
      return { authorization: `Bearer ${caller.token}` };
    case 'access-code':
      return { 'nagrik-access-code': caller.code };
    case 'junk':
      return { authorization: caller.authorization };
  }
}
