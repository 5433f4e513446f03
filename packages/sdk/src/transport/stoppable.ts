/**
 * An async generator that can be stopped at any moment: its `return()` fires the signal that `run` waits by, so that
 * it need not wait for a `next()` that is under way (the language's own generators do).
 *
 * @param run - what yields; ends soon after its signal has fired, which is also when the generator is done
 * @param signal - the caller's, which stops it too
 */
export function stoppable<T>(
  run: (stop: AbortSignal) => AsyncGenerator<T, void, undefined>,
  signal?: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const generator = (async function* () {
    signal?.addEventListener('abort', stop, { signal: stopping.signal });
    if (signal?.aborted) stop();
    try {
      yield* run(stopping.signal);
    } finally {
      // Which also takes our listener from the caller's signal.
      stop();
    }
  })();
  const finish = generator.return.bind(generator);
  generator.return = (value) => {
    stop();
    return finish(value);
  };
  return generator;
}
