import { lookup } from 'node:dns/promises';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What a check needs of somebody's page. */
export interface OpenedPage {
  readonly status: number;
  /** Every `content-security-policy` header: each must allow what is embedded. */
  readonly policies: readonly string[];
  readonly text: string;
}

/** Names to addresses; the system's resolver unless given. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Ends a connection that does not get on, in milliseconds. */
const limitMs = 5000;
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

/**
 * Opens a page of somebody else's site. The addresses that are judged are those that are connected to, so that a name which
 * answers otherwise the second time (DNS rebinding) leads nowhere. No redirect is followed, no cookie sent.
 *
 * @param mayBeInner - lets it reach this machine, too: a demonstration's sites are there
 * @throws {Error} where the page cannot be had, or one of its name's addresses is not public
 */
export function openPublicPage(
  address: string,
  { mayBeInner = false, resolve = resolveBySystem }: { mayBeInner?: boolean; resolve?: Resolve } = {},
): Promise<OpenedPage> {
  const url = new URL(address);
  const allowed = (one: string): boolean => mayBeInner || isPublicAddress(one);
  const judged: LookupFunction = (name, { all }, done) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        // One that is not public among others is a trick, too.
        if (!first || !found.every(({ address: one }) => allowed(one))) done(new Error('Not a public address'), '', 4);
        else if (all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 4),
    );
  };
  return new Promise((done, fail) => {
    // An address in place of a name is connected to without a look-up.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !allowed(literal)) {
      fail(new Error('Not a public address'));
      return;
    }
    const request = (url.protocol === 'https:' ? secure : plain)(
      url,
      { lookup: judged, agent: false, signal: AbortSignal.timeout(limitMs), headers: { accept: 'text/html' } },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > mostBytes) request.destroy(new Error('Too large'));
          else parts.push(part);
        });
        response.on('error', fail);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            policies: response.headersDistinct['content-security-policy'] ?? [],
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', fail);
    request.end();
  });
}
