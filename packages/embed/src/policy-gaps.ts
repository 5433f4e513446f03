/** One line that a page's Content-Security-Policy lacks. */
export interface PolicyGap {
  /** The directive that decides, such as `script-src`. */
  readonly directive: string;
  /** What to add to it. */
  readonly add: string;
}

/** Which directive decides, and which ones instead where it is absent (CSP 3 §6.8.3). */
const needs = [
  { name: 'script-src', chain: ['script-src-elem', 'script-src', 'default-src'], on: ['frame', 'inline'] },
  { name: 'frame-src', chain: ['frame-src', 'child-src', 'default-src'], on: ['frame'] },
  { name: 'style-src', chain: ['style-src-elem', 'style-src', 'default-src'], on: ['frame', 'inline'] },
  { name: 'connect-src', chain: ['connect-src', 'default-src'], on: ['inline'] },
  // Posters are shown from memory, too.
  { name: 'img-src', chain: ['img-src', 'default-src'], on: ['inline'], schemes: ['data:', 'blob:'] },
] as const satisfies readonly {
  readonly name: string;
  readonly chain: readonly string[];
  readonly on: readonly ('frame' | 'inline')[];
  readonly schemes?: readonly string[];
}[];

/**
 * What keeps a service off a page, by the policies that the page is sent with. Every policy must allow it.
 *
 * @param policies - the values of the page's `content-security-policy` headers
 * @param portal - the portal's address
 * @param surfaces - how services stand in the page; in frames unless said
 *
 * @example
 * policyGaps(["default-src 'self'"], 'https://portal.example');
 * // [{ directive: 'script-src', add: "'self' https://portal.example" }, { directive: 'frame-src', … }]
 *
 * @throws {TypeError} where `portal` is no address
 */
export function policyGaps(
  policies: readonly string[],
  portal: string,
  surfaces: readonly ('frame' | 'inline')[] = ['frame'],
): readonly PolicyGap[] {
  const { origin } = new URL(portal);
  const gaps = policies
    // One header may hold several policies.
    .flatMap((policy) => policy.split(','))
    .flatMap((policy) => {
      const directives = parse(policy);
      return needs.flatMap((need) => {
        const { name, chain, on } = need;
        if (!on.some((surface) => surfaces.includes(surface))) return [];
        const decides = chain.find((directive) => directives.has(directive));
        if (!decides) return [];
        const sources = directives.get(decides) ?? [];
        const missing = [origin, ...('schemes' in need ? need.schemes : [])].filter(
          (wanted) => !sources.some((source) => allows(source, wanted)),
        );
        if (missing.length === 0) return [];
        // A directive of its own replaces `default-src`: what that allowed has to be said again.
        const kept = decides === 'default-src' ? sources.filter((source) => source !== "'none'") : [];
        return [{ directive: decides === 'default-src' ? name : decides, add: [...kept, ...missing].join(' ') }];
      });
    });
  return gaps.filter(
    (gap, at) => gaps.findIndex(({ directive, add }) => directive === gap.directive && add === gap.add) === at,
  );
}

function parse(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // The first of a name counts (CSP 3 §2.2.1).
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** Whether a source expression matches an origin or a scheme (CSP 3 §6.7.2.7), as far as pages really write it. */
function allows(source: string, origin: string): boolean {
  if (/^[a-z]+:$/.test(origin)) return source.toLowerCase() === origin;
  const { protocol, host, hostname, port } = new URL(origin);
  if (source === '*') return /^https?:$/.test(protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === protocol;
  const [, scheme, name = '', given] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+|\*)(?::(\d+|\*))?(?:\/.*)?$/i.exec(source) ?? [];
  if (scheme && `${scheme.toLowerCase()}:` !== protocol && !(scheme === 'http' && protocol === 'https:')) return false;
  const rightPort = given === undefined ? port === '' : given === '*' || given === (port || defaultPort(protocol));
  if (name.startsWith('*.')) return rightPort && hostname.endsWith(name.slice(1).toLowerCase());
  return (rightPort && name.toLowerCase() === hostname) || source.toLowerCase() === host;
}

const defaultPort = (protocol: string): string => (protocol === 'https:' ? '443' : '80');
