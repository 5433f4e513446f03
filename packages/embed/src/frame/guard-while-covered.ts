/** As IntersectionObserver v2 has it (Chromium); elsewhere nothing is known, and nothing is guarded. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const BUTTONS = 'button, a[href], input[type="checkbox"], input[type="radio"]';

/**
 * Swallows a press on a button that the page around this frame covers, makes see-through or bends: what is pressed then was
 * meant for something else. A page's own header that lies over another part of the frame disturbs nothing.
 *
 * @param root - where the buttons are, now and later
 */
export function guardWhileCovered(root: ShadowRoot): void {
  if (!('trackVisibility' in IntersectionObserver.prototype)) return;
  const covered = new WeakSet<EventTarget>();
  const observer = new IntersectionObserver(
    (entries: VisibilityEntry[]) => {
      for (const { target, isIntersecting, isVisible } of entries)
        if (isIntersecting && isVisible === false) covered.add(target);
        else covered.delete(target);
    },
    // The shortest delay that the platform allows, in milliseconds.
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const watch = (): void => root.querySelectorAll(BUTTONS).forEach((button) => observer.observe(button));
  new MutationObserver(watch).observe(root, { childList: true, subtree: true });
  watch();
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !event.composedPath().some((target) => covered.has(target))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      document.documentElement.toggleAttribute('data-covered', true);
    },
    { capture: true },
  );
}
