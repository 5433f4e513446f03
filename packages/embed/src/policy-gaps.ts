/** One line that a page's Content-Security-Policy lacks. */
export interface PolicyGap {
  /** The directive that decides, such as `script-src`. */
  readonly directive: string;
  /** What to add to it. */
  readonly add: string;
}

/** A script that stands in the page itself, such as an import map. */
export interface InlineScript {
  /** `sha256-…` of its text, as in `csp({ importMap })`. */
  readonly hash: string;
  /** As its tag has it. */
  readonly nonce?: string;
}

type EmbedSurface = 'frame' | 'inline';

interface Need {
  readonly name: string;
  /** Which directive decides, and which ones instead where it is absent (CSP 3 §6.8.3). */
  readonly chain: readonly string[];
  readonly on: readonly EmbedSurface[];
  /** Wanted beside the portal's origin. */
  readonly schemes?: readonly string[];
  /** Wanted in its place. */
  readonly names?: readonly string[];
}

const needs: readonly Need[] = [
  { name: 'script-src', chain: ['script-src-elem', 'script-src', 'default-src'], on: ['frame', 'inline'] },
  { name: 'frame-src', chain: ['frame-src', 'child-src', 'default-src'], on: ['frame'] },
  { name: 'style-src', chain: ['style-src-elem', 'style-src', 'default-src'], on: ['frame', 'inline'] },
  { name: 'connect-src', chain: ['connect-src', 'default-src'], on: ['inline'] },
  // Posters are shown from memory, too.
  { name: 'img-src', chain: ['img-src', 'default-src'], on: ['inline'], schemes: ['data:', 'blob:'] },
  // Where it is absent any name will do, also under `require-trusted-types-for`; where it is there it counts also without that.
  { name: 'trusted-types', chain: ['trusted-types'], on: ['inline'], names: ['lit-html'] },
];

/**
 * What keeps a service off a page, by the policies that the page is sent with. Every policy must allow it.
 *
 * @param policies - the values of the page's `content-security-policy` headers
 * @param portal - the portal's address
 * @param surfaces - how services stand in the page; in frames unless said
 * @param scripts - what the page has to run itself: the import map of a fixed release
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
  surfaces: readonly EmbedSurface[] = ['frame'],
  scripts: readonly InlineScript[] = [],
): readonly PolicyGap[] {
  const { origin } = new URL(portal);
  const asked = needs.filter(({ on }) => on.some((surface) => surfaces.includes(surface)));
  const gaps = policies
    // One header may hold several policies.
    .flatMap((policy) => policy.split(','))
    .flatMap((policy) => {
      const directives = parse(policy);
      return asked.flatMap((need) => gapOf(need, directives, origin, scripts) ?? []);
    });
  return gaps.filter(
    (gap, at) => gaps.findIndex(({ directive, add }) => directive === gap.directive && add === gap.add) === at,
  );
}

/**
 * What one policy lacks of what one directive of it has refused.
 *
 * @param effective - the directive that a violation of it names
 */
export function gapBehind(
  policy: string,
  effective: string,
  portal: string,
  scripts: readonly InlineScript[] = [],
): PolicyGap | undefined {
  const need = needs.find(({ chain }) => chain.includes(effective));
  return need && gapOf(need, parse(policy), new URL(portal).origin, scripts);
}

function gapOf(
  { name, chain, schemes = [], names }: Need,
  directives: ReadonlyMap<string, readonly string[]>,
  origin: string,
  scripts: readonly InlineScript[],
): PolicyGap | undefined {
  const decides = chain.find((directive) => directives.has(directive));
  if (!decides) return undefined;
  const sources = directives.get(decides) ?? [];
  const missing = [
    ...(names ?? [origin, ...schemes]).filter((wanted) => !sources.some((source) => allows(source, wanted))),
    ...(name === 'script-src' ? scripts : []).filter((script) => !runs(script, sources)).map(({ hash }) => `'${hash}'`),
  ];
  if (missing.length === 0) return undefined;
  // A directive of its own replaces `default-src`: what that allowed has to be said again.
  const kept = decides === 'default-src' ? sources.filter((source) => source !== "'none'") : [];
  return { directive: decides === 'default-src' ? name : decides, add: [...kept, ...missing].join(' ') };
}

/** Whether a policy runs a script of the page itself (CSP 3 §6.7.3.3): by its hash, by its nonce, or any. */
function runs({ hash, nonce }: InlineScript, sources: readonly string[]): boolean {
  // What stands between the quotes of `'nonce-…'` and `'sha256-…'` keeps its case.
  if (sources.includes(`'${hash}'`) || (nonce && sources.includes(`'nonce-${nonce}'`))) return true;
  const each = sources.map((source) => source.toLowerCase());
  return each.includes("'unsafe-inline'") && !each.some((source) => /^'(nonce-|sha\d+-|strict-dynamic')/.test(source));
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

/** Whether a source expression matches an origin, a scheme or a name (CSP 3 §6.7.2.7), as far as pages really write it. */
function allows(source: string, origin: string): boolean {
  if (/^[a-z]+:$/.test(origin)) return source.toLowerCase() === origin;
  // The name of a policy of Trusted Types.
  if (!URL.canParse(origin)) return source === '*' || source === origin;
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
