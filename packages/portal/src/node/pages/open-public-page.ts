import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What a check needs of somebody's page. */
export interface OpenedPage {
  readonly status: number;
  /** Every `content-security-policy` header: each must allow what is embedded. */
  readonly policies: readonly string[];
  /** Whether it is HTML, by what the server says of it. */
  readonly html: boolean;
  readonly text: string;
}

/** Names to addresses; the system's resolver unless given. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** A page has to be there by then, with all redirects, in milliseconds. */
const patience = 5000;
/** From `http:` to `https:`, to the name with `www.`, to the path with a slash. */
const mostHops = 3;
/** More of a page is not looked at, in bytes. */
const mostBytes = 2 * 1024 * 1024;

/** What is no public place: the IANA special-purpose registries (RFC 6890), and multicast. */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, bits);
/** Only this part of IPv6 is given out to the public (RFC 4291, RFC 6890); inside it, what leads to an IPv4 address is not taken. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

/** Whether an address belongs to the public internet: not to this machine, not to the network behind it. */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) === 4
    ? !inner.check(address)
    : isIP(address) === 6 && publicIpv6.check(address, 'ipv6') && !inner.check(address, 'ipv6');

const resolveBySystem: Resolve = (name) => lookup(name, { all: true, verbatim: true });

/** How a page is opened. */
export interface Opening {
  /** Which addresses may be connected to; `isPublicAddress` unless given. A demonstration's sites are on this machine. */
  readonly isPublic?: (address: string) => boolean;
  readonly resolve?: Resolve;
  /** Whether a redirect may lead there; to no place unless given. The address is judged in any case. */
  readonly mayFollow?: (url: URL) => boolean;
  /** Milliseconds; 5,000 unless given. */
  readonly patienceMs?: number;
}

/**
 * Opens a page of somebody else's site. The addresses that are judged are those that are connected to, at each redirect anew, so
 * that a name which answers otherwise the second time (DNS rebinding) leads nowhere. No cookie is sent.
 *
 * @throws {Error} where the page cannot be had in time, is larger than 2 MB, leads where it may not, or one of its name's
 *   addresses is not public
 */
export async function openPublicPage(
  address: string,
  { isPublic = isPublicAddress, resolve = resolveBySystem, mayFollow, patienceMs = patience }: Opening = {},
): Promise<OpenedPage> {
  const signal = AbortSignal.timeout(patienceMs);
  let url = new URL(address);
  for (let hop = 0; ; hop++) {
    const { response, body } = await get(url, { isPublic, resolve, signal });
    const { statusCode = 0, headers, headersDistinct } = response;
    const to = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
    if (to === undefined) {
      const type = headers['content-type'] ?? '';
      return {
        status: statusCode,
        policies: headersDistinct['content-security-policy'] ?? [],
        html: /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type),
        text: decode(body, type),
      };
    }
    const next = URL.canParse(to, url) ? new URL(to, url) : undefined;
    if (!next || !/^https?:$/.test(next.protocol) || hop === mostHops || !mayFollow?.(next))
      throw new Error('Leads elsewhere');
    url = next;
  }
}

interface Getting {
  readonly isPublic: (address: string) => boolean;
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
}

/** One request, and all that was answered. */
function get(
  url: URL,
  { isPublic, resolve, signal }: Getting,
): Promise<{ readonly response: IncomingMessage; readonly body: Buffer }> {
  const judged: LookupFunction = (name, { all }, done) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        // One that is not public among others is a trick, too.
        if (!first || !found.every(({ address: one }) => isPublic(one))) done(new Error('Not a public address'), '', 4);
        else if (all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 4),
    );
  };
  return new Promise((done, fail) => {
    // An address in place of a name is connected to without a look-up.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !isPublic(literal)) {
      fail(new Error('Not a public address'));
      return;
    }
    const request = (url.protocol === 'https:' ? secure : plain)(
      url,
      { lookup: judged, agent: false, signal, headers: { accept: 'text/html' } },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > mostBytes) request.destroy(new Error('Too large'));
          else parts.push(part);
        });
        response.on('error', fail);
        response.on('end', () => done({ response, body: Buffer.concat(parts) }));
      },
    );
    request.on('error', fail);
    request.end();
  });
}

/** Reads bytes as a browser does: by a byte-order mark, else by what the server says, else by what the page says (HTML standard, 13.2.3.2). */
function decode(body: Buffer, type: string): string {
  const mark = [
    ['efbbbf', 'utf-8'],
    ['fffe', 'utf-16le'],
    ['feff', 'utf-16be'],
  ].find(([bytes = '']) => body.subarray(0, bytes.length / 2).toString('hex') === bytes)?.[1];
  const said = (text: string): string | undefined => /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1];
  const label = mark ?? said(type) ?? said(body.subarray(0, 1024).toString('latin1')) ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    // There is no such character set.
    return body.toString('utf8');
  }
}
