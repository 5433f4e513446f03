/**
 * Milliseconds that have passed, by whichever of the device's clocks says more: the monotonic one may stand still while
 * the device sleeps, the other may be set back.
 */
export function stopwatch(startMs = 0): () => number {
  const wall = Date.now();
  const steady = performance.now();
  return () => startMs + Math.max(Date.now() - wall, performance.now() - steady);
}
