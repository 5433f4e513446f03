import { createMockPortal, type FaultName, type MockPortal, type MockPortalOptions } from '@nagrik/mocks';
import { createPortal, type Portal } from '@nagrik/sdk';
import { mswLoader } from 'msw-storybook-addon/csf3';
import type { LoaderFunction } from 'storybook/internal/types';
import { startWorker } from './start-worker.ts';

/** `parameters.portal` of a story. */
export interface PortalParameters extends MockPortalOptions {
  /** What goes wrong in this story; the toolbar's fault goes before it. */
  readonly fault?: FaultName;
  /** No call gives up: for a story that shows how something is waited for, however long it is looked at. So with `noAnswer` from the start. */
  readonly patient?: boolean;
  /** Brings the portal into the state that the story shows. What it returns is `loaded.prepared`. */
  readonly prepare?: (mock: MockPortal, portal: Portal) => Promise<unknown>;
}

/** What each story finds in `loaded`. */
export interface Loaded<Prepared = unknown> {
  readonly mock: MockPortal;
  readonly portal: Portal;
  readonly prepared: Prepared;
}

const HOUR = 3_600_000;
const worker = mswLoader(startWorker);
let count = 0;
/** By story: a page of documentation shows many at once. */
const running = new Map<string, MockPortal>();

/** A portal of its own for each story, at an address of its own: no session or filing leaks from one into the next. */
export const mockPortalLoader: LoaderFunction = async (context) => {
  // Storybook runs loaders side by side; this one needs the worker.
  await worker(context);
  await forgetDrafts();
  const { parameters, globals, msw } = context;
  const {
    fault,
    prepare,
    patient = fault === 'noAnswer',
    ...options
  } = (parameters['portal'] ?? {}) as PortalParameters;
  const mock = await createMockPortal({ baseUrl: `https://portal-${++count}.example`, ...options });
  await running.get(context.id)?.close();
  running.set(context.id, mock);
  // The worker was emptied for this story; the others of the page still need theirs.
  msw.use(...[...running.values()].flatMap(({ handlers }) => handlers));
  const portal = createPortal({
    baseUrl: mock.baseUrl,
    // A story that shows a failure shall not keep its reader waiting for a minute.
    time: patient ? { attemptMs: HOUR, totalMs: HOUR } : { attemptMs: 4_000, totalMs: 8_000 },
    retry: { attempts: 2 },
  });
  const prepared = await prepare?.(mock, portal);
  const chosen = globals['fault'] as FaultName | 'none' | undefined;
  mock.setFault(chosen && chosen !== 'none' ? chosen : (fault ?? null));
  return { mock, portal, prepared } satisfies Loaded;
};

/** What the story before has kept on this device. */
async function forgetDrafts(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(name as string);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  }
}
