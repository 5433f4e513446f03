export type Serially = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks one after the other, whatever becomes of each. */
export function createSerialQueue(): Serially {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
