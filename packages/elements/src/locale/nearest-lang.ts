/** The `lang` that applies to a node by the rules of HTML: own, then parents', through shadow roots to their hosts. */
export const nearestLang = (node: Element): string | null => {
  let element: Element | null = node;
  while (element) {
    const holder: Element | null = element.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};
