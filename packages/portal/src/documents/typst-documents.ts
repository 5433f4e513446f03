import { Worker } from 'node:worker_threads';
import type { Documents } from '../ports/documents.ts';
import type { DocumentPage } from './document-page.ts';
import type { RenderReply, RenderRequest } from './typst-worker.ts';

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** A document takes about 20 ms, the first of a thread some hundred more, and many times that on a machine that starts ten things at once; one that takes this long never comes. */
const TIMEOUT_MS = 60_000;

/**
 * Renders by Typst in a thread of its own, so that a document does not hold up the requests of others. The thread
 * starts with the first document and does not keep the process alive; one that died is replaced by the next call.
 */
export function createTypstDocuments(): Documents {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const fail = (died: Worker, reason: Error): void => {
    if (worker !== died) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    void died.terminate();
  };

  const running = (): Worker => {
    if (worker) return worker;
    // The same file under its two names: source and build.
    const own = import.meta.url.endsWith('.ts') ? './typst-worker.ts' : './typst-worker.js';
    const started = new Worker(new URL(own, import.meta.url));
    worker = started;
    started.on('message', (reply: RenderReply) => {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) started.unref();
      if ('bytes' in reply) one?.resolve(reply.bytes);
      else one?.reject(new Error(`Typst: ${reply.fault}`));
    });
    started.on('error', (error) => fail(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => fail(started, new Error('The thread that renders documents has ended.')));
    return started;
  };

  return {
    name: 'typst 0.14.2, page 6',
    render(page: DocumentPage) {
      const thread = running();
      const id = ++last;
      return new Promise<Uint8Array>((resolve, reject) => {
        const timer = setTimeout(() => fail(thread, new Error('A document took too long.')), TIMEOUT_MS);
        const done =
          <T>(settle: (value: T) => void) =>
          (value: T): void => {
            clearTimeout(timer);
            settle(value);
          };
        waiting.set(id, { resolve: done(resolve), reject: done(reject) });
        thread.ref();
        thread.postMessage({ id, page } satisfies RenderRequest);
      });
    },
    async close() {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
