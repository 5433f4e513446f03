/** An operation that the element calls goes away. Not among the other events: what stands there comes with the first screen. */
class NagrikDeprecatedEvent extends Event {
  /** The contract's name of it. */
  readonly operation: string;
  /** When it stops to work (ISO 8601); empty where the portal says no date. */
  readonly sunset: string;
  constructor(operation: string, sunset: string) {
    super('nagrik-deprecated', { bubbles: true, composed: true });
    this.operation = operation;
    this.sunset = sunset;
  }
}

/**
 * Tells the page around an element that an operation which it calls goes away, each once: the portal says so with the answer
 * (Server Timing), the browser keeps it, also from before this was loaded. So nothing of it stands in the way of the first screen.
 * Browsers give it on pages with https alone.
 *
 * @param portal - its address
 * @param tag - of the element's service: the portal names those that call an operation
 */
export function tellDeprecated(element: HTMLElement, portal: string, tag: string): void {
  const told = new Set<string>();
  const observer = new PerformanceObserver((list) => {
    if (!element.isConnected) return observer.disconnect();
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      for (const { name, description } of entry.name.startsWith(`${portal}/`) ? entry.serverTiming : []) {
        const [operation = '', sunset = '', ...tags] = description.split(' ');
        if (name !== 'nagrik-deprecated' || !tags.includes(tag) || told.has(operation)) continue;
        told.add(operation);
        element.dispatchEvent(new NagrikDeprecatedEvent(operation, sunset));
      }
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
