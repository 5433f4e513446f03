export type DocumentLanguage = 'hi' | 'en' | 'ur';

/** A label and what stands beside it; `ltr` for numbers, dates and codes, which run from left to right in Urdu too. */
export interface DocumentRow {
  readonly label: string;
  readonly value: string;
  readonly ltr?: boolean;
}

/** A part of a document: any of its members, in this order. */
export interface DocumentBlock {
  readonly heading?: string;
  readonly rows?: readonly DocumentRow[];
  readonly paragraphs?: readonly string[];
  /** Somebody's own words, framed; line breaks are kept. */
  readonly account?: string;
  /** Of the account: what its first letter says, whatever the language of the document. */
  readonly direction?: 'ltr' | 'rtl';
  readonly steps?: readonly string[];
}

/** What a document says, before it has a code. All text is plain and is printed literally. */
export interface DocumentContent {
  readonly language: DocumentLanguage;
  readonly title: string;
  readonly organisation: string;
  readonly number: { readonly label: string; readonly value: string };
  readonly blocks: readonly DocumentBlock[];
  /** For whom each copy is, where the paper comes more than once. */
  readonly copies?: readonly string[];
}

/** A block of somebody's own words, which may be in another script than the document. */
export function accountBlock(heading: string, account: string): DocumentBlock {
  const first = /\p{L}/u.exec(account)?.[0] ?? '';
  return { heading, account, direction: /\p{Script=Arabic}/u.test(first) ? 'rtl' : 'ltr' };
}

/** A whole document, ready to be rendered. */
export interface DocumentPage extends DocumentContent {
  /** Date and time in India, `YYYY-MM-DDTHH:MM:SS`. */
  readonly issuedAt: string;
  readonly footer: string;
  /** Stands above everything: that this is a demonstration. */
  readonly banner?: string;
  readonly verify: {
    readonly text: string;
    readonly code: string;
    /** Printed under the code. */
    readonly url: string;
    /** What the QR holds: the same address, with the portal's signature. */
    readonly scanned: string;
    /** What the QR is, for those who do not see it. */
    readonly alt: string;
  };
}
