import { setupWorker, type SetupWorker } from 'msw/browser';

/** One worker for all stories; each story brings the handlers of its own portal. */
export async function startWorker(): Promise<SetupWorker> {
  const worker = setupWorker();
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return worker;
}
