import { createServer, type AddressInfo, type Socket } from 'node:net';
import { seededChance } from './chance.ts';
import { Exchange } from './exchange.ts';
import { faultNames, play, type FaultName } from './faults.ts';
import { RequestReader } from './request-reader.ts';

export interface FaultProxyOptions {
  /** Port of the portal on this machine. */
  readonly port: number;
  /** Where the proxy listens; a free port unless given. */
  readonly listenPort?: number;
  /** Seed of all chance: which fault, at which byte, after how many milliseconds. */
  readonly seed?: number;
  /** How often each fault comes, relative to the others; only `pass` unless given. */
  readonly weights?: Partial<Readonly<Record<FaultName, number>>>;
  /** Chooses instead of chance, for tests that mean one particular exchange; undefined leaves it to chance. */
  readonly choose?: (request: { readonly count: number; readonly line: string }) => FaultName | undefined;
}

export interface FaultProxy {
  /** Address that stands in for the portal's. */
  readonly url: string;
  /** How often each fault was played. */
  readonly counts: Readonly<Record<FaultName, number>>;
  /** From now on faults come this often; `{}` mends the line. */
  setWeights(weights: Partial<Readonly<Record<FaultName, number>>>): void;
  /** Resolves when nothing is on its way to the portal any more. */
  quiet(): Promise<void>;
  /** Resets all connections and stops to listen. */
  close(): Promise<void>;
}

/**
 * Stands between clients and an HTTP/1.1 server on this machine and breaks exchanges on purpose. The fault is chosen for
 * each request, not for each connection: clients keep connections for many requests.
 *
 * @example
 * const proxy = await startFaultProxy({ port: 4321, seed: 7, weights: { pass: 3, 'reset-after-body': 1 } });
 * const portal = createPortal({ baseUrl: proxy.url });
 */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const { port, listenPort = 0, seed = 1, choose } = options;
  const chance = seededChance(seed);
  const counts = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<FaultName, number>;
  const open = new Set<Socket>();
  const underWay = new Set<Promise<void>>();
  let weights = options.weights ?? {};
  let seen = 0;

  const keep = (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };

  const draw = (): FaultName => {
    const lots = faultNames.map((name) => [name, weights[name] ?? 0] as const);
    let at = chance() * lots.reduce((sum, [, weight]) => sum + weight, 0);
    return lots.find(([, weight]) => (at -= weight) < 0)?.[0] ?? 'pass';
  };

  const follow = async (client: Socket): Promise<void> => {
    const reader = new RequestReader(client);
    let exchange: Exchange | undefined;
    client.once('close', () => exchange?.end());
    for (let head = await reader.head(); head; head = await reader.head()) {
      const line = head.subarray(0, head.indexOf('\r\n')).toString('latin1');
      const name = choose?.({ count: ++seen, line }) ?? draw();
      counts[name]++;
      exchange?.end();
      exchange = new Exchange(client, reader, head, port, chance, keep);
      const playing = play(name, exchange);
      underWay.add(playing);
      // The next request of this connection comes when this one has been read to its end.
      await playing.finally(() => underWay.delete(playing));
    }
  };

  const server = createServer({ noDelay: true }, (client) => {
    client.on('error', () => undefined);
    keep(client);
    void follow(client);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listenPort, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    setWeights: (next) => void (weights = next),
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.resetAndDestroy();
      await closed;
    },
  };
}
