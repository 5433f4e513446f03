/** One observer a root serves all the elements in it. */
const observers = new WeakMap<Node, { listeners: Set<() => void>; observer: MutationObserver }>();

const observeRoot = (root: Node, listener: () => void): (() => void) => {
  let entry = observers.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of [...listeners]) each();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    entry = { listeners, observer };
    observers.set(root, entry);
  }
  const { listeners, observer } = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    observers.delete(root);
  };
};

/**
 * Calls back when a `lang` changes anywhere in the trees that a node stands in.
 * @returns how to stop
 */
export const observeLang = (node: Element, listener: () => void): (() => void) => {
  const stops: (() => void)[] = [];
  let root: Node | undefined = node.getRootNode();
  while (root) {
    stops.push(observeRoot(root, listener));
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
  return () => {
    for (const stop of stops) stop();
  };
};
