import asyncHooks, { type AsyncHook, type HookCallbacks } from 'node:async_hooks';

/**
 * Given to `node --test` by `--import`: node:test follows every promise of the process from its beginning to its end, to name the test
 * in which one was rejected that nobody waited for. That is a third of the processor time of whatever awaits much. Without it such a
 * rejection still fails its file, which is named with the error; the test is named where the file runs alone, without this.
 */
const { createHook } = asyncHooks;
asyncHooks.createHook = (callbacks: HookCallbacks): AsyncHook => {
  // The first who asks is the test runner; whoever comes after it gets what it asks for.
  asyncHooks.createHook = createHook;
  return createHook({ ...callbacks, trackPromises: false });
};
