import type { Exchange } from './exchange.ts';

/** Plays one fault on one exchange. It ends when nothing more of it will reach the portal. */
type Play = (exchange: Exchange) => Promise<void>;

const page = '<!doctype html><title>Sign in to Wi-Fi</title>';
const html = (status: string) =>
  `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`;

/**
 * What can become of one request and its answer, by name. A request is always read whole before it is sent on, except
 * where the name says otherwise; a client that leaves before is a fault of its own, and nothing is sent on.
 */
const faults = {
  /** Nothing goes wrong. */
  pass: async (x) => {
    const request = await x.whole();
    if (request) x.answer(x.send(request));
  },
  /** A slow line: 20 to 120 ms before the request and before the answer. */
  latency: async (x) => {
    const request = await x.whole();
    await x.pause(20, 120);
    if (!request || x.gone) return;
    x.answer(x.send(request), { beforeMs: x.between(20, 120) });
  },
  /** The connection is reset when the headers have come. The portal sees nothing. */
  'reset-before-body': async (x) => x.reset(),
  /** The portal gets the headers and half of the body, then both sides are reset. */
  'reset-in-body': async (x) => {
    const portal = await x.sendHalf();
    await x.pause(1, 10);
    portal?.resetAndDestroy();
    x.reset();
  },
  /** The portal gets half of the body and the end of the stream; what it says to that is passed on. */
  'half-body': async (x) => {
    const portal = await x.sendHalf();
    if (portal) x.answer(portal.end());
  },
  /** The portal gets all; the client is reset at once. */
  'reset-after-body': async (x) => {
    const request = await x.whole();
    if (request) await x.deliver(request);
    x.reset();
  },
  /** The client gets some bytes of the answer, then a reset. */
  'reset-in-answer': async (x) => {
    const request = await x.whole();
    if (request) x.answer(x.send(request), { bytes: x.between(1, 500), then: () => x.reset() });
  },
  /** The client gets some bytes of the answer, then the regular end of the stream. */
  'cut-answer': async (x) => {
    const request = await x.whole();
    if (request) x.answer(x.send(request), { bytes: x.between(1, 500), then: () => x.close() });
  },
  /** The request is swallowed, the connection stays open. The portal sees nothing. */
  'stall-request': async (x) => void (await x.whole()),
  /** The portal gets all; its answer is swallowed, the connection stays open. */
  'stall-answer': async (x) => {
    const request = await x.whole();
    if (request) await x.deliver(request);
  },
  /** The client gets some bytes of the answer; then nothing, on an open connection. */
  'stall-in-answer': async (x) => {
    const request = await x.whole();
    if (request) x.answer(x.send(request), { bytes: x.between(1, 500) });
  },
  /** The answer comes in pieces of some bytes. */
  'slow-answer': async (x) => {
    const request = await x.whole();
    if (request) x.answer(x.send(request), { pieceMs: 2 });
  },
  /** The portal gets the request on two connections at the same time. */
  duplicate: async (x) => {
    const request = await x.whole();
    if (!request) return;
    x.answer(x.send(request));
    await x.deliver(request);
  },
  /** The request comes a second time, 20 to 300 ms after the first. */
  'duplicate-later': async (x) => {
    const request = await x.whole();
    if (!request) return;
    x.answer(x.send(request));
    await x.pause(20, 300);
    await x.deliver(request);
  },
  /** The client is reset, and the request reaches the portal 50 to 400 ms after that. */
  late: async (x) => {
    const request = await x.whole();
    x.reset();
    await x.pause(50, 400);
    if (request) await x.deliver(request);
  },
  /** A captive portal answers with its own page, in good spirits. The portal sees nothing. */
  captive: async (x) => {
    if (await x.whole()) x.write(html('200 OK'));
  },
  /** A gateway lost the portal after it had got all. */
  'bad-gateway': async (x) => {
    const request = await x.whole();
    if (request) await x.deliver(request);
    x.write(html('502 Bad Gateway'));
  },
} satisfies Record<string, Play>;

export type FaultName = keyof typeof faults;

/** The names of all faults; `pass` is one of them. */
export const faultNames = Object.keys(faults) as FaultName[];

export const play = (name: FaultName, exchange: Exchange): Promise<void> => faults[name](exchange);
