/** What can keep a service off a page, or make less of it. */
export type FindingCode =
  /** The page has no script of the portal's, or not as a module. */
  | 'no-script'
  /** The catalogue has no service of this name. */
  | 'unknown-service'
  /** Somebody else's element has the tag. */
  | 'clash'
  /** The page's policy refuses something of the portal's. */
  | 'csp-script'
  | 'csp-frame'
  | 'csp-style'
  | 'csp-connect'
  | 'csp-image'
  | 'csp-trusted-types'
  | 'csp-import-map'
  /** The import map of a fixed release stands behind the first module, where older browsers do not take it. */
  | 'import-map-late'
  | 'site-missing'
  | 'site-unknown'
  | 'origin-unregistered'
  /** A file on a disk, or a sandbox: a page that can't be registered. */
  | 'origin-opaque'
  /** What is typed in confidence was to stand on the page itself, and the portal does not trust the page with that. */
  | 'inline-untrusted'
  | 'old-browser'
  /** An old library has put something of its own in the platform's place. */
  | 'old-library'
  /** Something on the device or in the network stops a part of what comes from the portal: an ad blocker, a proxy. */
  | 'blocked'
  | 'offline'
  /** Nothing comes from the portal. */
  | 'unreachable';

/** One thing that is wrong, and what to write where. */
export interface Finding {
  readonly code: FindingCode;
  /** `error` where a service does not come, `warning` where less of it comes. */
  readonly severity: 'error' | 'warning';
  /** The tag that it is about; absent where it is the page. */
  readonly element?: Element;
  /** The line or the word to add, exactly as it is to be written. */
  readonly add?: string;
}

/** How a service stands in the page now. */
export type TagState =
  | 'inline'
  | 'frame'
  | 'link'
  /** On its way. */
  | 'waiting'
  /** What stands inside the tag stays. */
  | 'missing';

/** One tag of the page. */
export interface TagReport {
  readonly element: Element;
  readonly state: TagState;
  /** How it would stand there if nothing were wrong. */
  readonly wanted: 'inline' | 'frame' | 'link';
  readonly findings: readonly Finding[];
}

/** What `diagnose()` has found. */
export interface Diagnosis {
  /** The page's own origin. */
  readonly origin: string;
  /** The portal's; absent where nothing on the page names one. */
  readonly portal?: string;
  readonly tags: readonly TagReport[];
  /** Of all tags and of the page itself, each once. Empty where nothing is wrong. */
  readonly findings: readonly Finding[];
}
