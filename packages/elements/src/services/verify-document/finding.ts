import type { IssuedDocument } from '@nagrik/sdk';
import type { DocumentClaims } from '@nagrik/sdk/documents';

/** What the register says of a code. */
export type Registered =
  { readonly is: 'issued'; readonly document: IssuedDocument } | { readonly is: 'unknown'; readonly code: string };

/** What became of a check. */
export type Finding =
  | Registered
  /** Signed by the portal; whether it still counts could not be asked. */
  | { readonly is: 'signed'; readonly claims: DocumentClaims }
  /** It says that it is of this portal, and its signature or its number is not. */
  | { readonly is: 'forged' }
  /** It leads to another website, whose pages can call anything genuine. */
  | { readonly is: 'elsewhere'; readonly host: string }
  /** A QR of something else. */
  | { readonly is: 'other' }
  /** No QR was found in the picture. */
  | { readonly is: 'unread' }
  /** Nobody could be asked, and what is kept does not say it. */
  | { readonly is: 'cannot-say' };

export type Shown<Is extends Finding['is']> = Extract<Finding, { readonly is: Is }>;
