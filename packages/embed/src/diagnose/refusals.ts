/** Something that a policy of the page's has refused. */
export interface Refusal {
  /** The directive that the browser names; not always the one that stands in the policy. */
  readonly directive: string;
  /** An address, or a word such as `inline`, `data`, `trusted-types-policy`. */
  readonly what: string;
  /** The whole policy. */
  readonly policy: string;
}

/** The body of a `csp-violation` report (CSP 3 §5.3), which TypeScript's library does not have. */
interface ViolationBody {
  readonly blockedURL: string | null;
  readonly effectiveDirective: string;
  readonly originalPolicy: string;
  readonly disposition: string;
}

/**
 * Collects what is refused from now on, and where the browser keeps reports (Chromium) also what was refused before. What a policy
 * would refuse and only reports is left out.
 *
 * @returns what there is so far, growing; and how to end it
 */
export function collectRefusals(): { readonly refusals: readonly Refusal[]; stop(): void } {
  const refusals: Refusal[] = [];
  const add = (directive: string, what: string | null, policy: string, disposition: string): void => {
    if (disposition === 'enforce') refusals.push({ directive, what: what ?? '', policy });
  };
  const heard = (event: SecurityPolicyViolationEvent): void =>
    add(event.effectiveDirective, event.blockedURI, event.originalPolicy, event.disposition);
  document.addEventListener('securitypolicyviolation', heard);
  let observer: ReportingObserver | undefined;
  if ('ReportingObserver' in globalThis) {
    observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          const { effectiveDirective, blockedURL, originalPolicy, disposition } = body as unknown as ViolationBody;
          add(effectiveDirective, blockedURL, originalPolicy, disposition);
        }
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  }
  return {
    refusals,
    stop() {
      observer?.disconnect();
      document.removeEventListener('securitypolicyviolation', heard);
    },
  };
}
