/**
 * What passes between a host page and the sealed frame in it, over one MessageChannel that the host opens: never by
 * `window` messages after the greeting, and never a value that somebody typed.
 */

/** The host's only `window` message, to the portal's exact origin, with one end of the channel. */
export interface Greeting {
  readonly nagrik: 1;
  /** As in the fragment of the frame's address: shows that this host made this frame. */
  readonly nonce: string;
}

/** From host to frame. */
export type HostMessage =
  | { readonly lang: string }
  /** What the page's style sheets say of the custom properties that the frame asked for, and of `color-scheme`. */
  | { readonly theme: Readonly<Record<string, string>>; readonly scheme: string; readonly lang: string };

/** From frame to host. */
export type FrameMessage =
  /** The names of the custom properties that a page may set. */
  | { readonly asks: readonly string[] }
  | { readonly ready: string }
  /** In CSS pixels. */
  | { readonly height: number }
  /** What took the focus out of sight is so far below the frame's top, in CSS pixels. */
  | { readonly focused: number }
  | { readonly event: FrameEvent; readonly detail: Readonly<Record<string, string | number>> };

/** Events of the elements that a host page gets to know, and the fields of each. No field holds what somebody typed. */
export const frameEvents = {
  'nagrik-step': ['page'],
  'nagrik-filed': ['reference'],
  'nagrik-failed': ['outcome', 'code'],
  'nagrik-deprecated': ['operation', 'sunset'],
  'nagrik-found': ['count'],
  'nagrik-updated': [],
  'nagrik-theme-refused': ['property', 'reason'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FrameEvent = keyof typeof frameEvents;

/** The tallest that a frame becomes, in CSS pixels: a page must not be pushed out of reach by a wrong number. */
export const TALLEST = 20_000;
/** A frame grows and shrinks in steps, so that a line more or less does not move the page. In CSS pixels. */
export const STEP = 24;
