/** As IntersectionObserver v2 has it (Chromium); elsewhere nothing is known, and nothing is guarded. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const BUTTONS = 'button, a[href], input[type="checkbox"], input[type="radio"]';
/** Between a button and what is said of it, in CSS pixels. */
const GAP = 8;

/**
 * Swallows a press on a button that the page around this frame covers, makes see-through or bends: what is pressed then was
 * meant for something else. A page's own header that lies over another part of the frame disturbs nothing.
 *
 * Chromium (156) tells what lies over a button, `opacity`, `filter`, `mix-blend-mode` and `transform`. It does not tell of `mask` and
 * `zoom`; and a `clip-path` around a button is to it as if the rest were scrolled away.
 *
 * @param root - where the buttons are, now and later
 * @param notice - says why the button did not act; shown above it until it can be seen again
 */
export function guardWhileCovered(root: ShadowRoot, notice: HTMLElement | null): void {
  if (!('trackVisibility' in IntersectionObserver.prototype)) return;
  const covered = new WeakSet<EventTarget>();
  let pressed: Element | undefined;
  const settle = (): void => {
    if (notice && pressed && !(pressed.isConnected && covered.has(pressed))) notice.hidden = true;
  };
  const look = (entries: VisibilityEntry[]): void => {
    for (const { target, isIntersecting, isVisible } of entries) {
      const hidden = isIntersecting && isVisible === false;
      if (hidden) covered.add(target);
      else covered.delete(target);
      // For whoever looks for the reason with the browser's tools.
      target.toggleAttribute('data-covered', hidden);
    }
    settle();
  };
  // The shortest delay that the platform allows, in milliseconds.
  const observer = new IntersectionObserver(look, { trackVisibility: true, delay: 100 } as IntersectionObserverInit);
  const watch = (): void => root.querySelectorAll(BUTTONS).forEach((button) => observer.observe(button));
  new MutationObserver(() => {
    watch();
    settle();
  }).observe(root, { childList: true, subtree: true });
  watch();
  addEventListener(
    'click',
    (event) => {
      look(observer.takeRecords());
      const target = event.composedPath().find((one) => covered.has(one));
      if (!event.isTrusted || !target) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = target as Element;
      if (notice) show(notice, pressed);
    },
    { capture: true },
  );
}

function show(notice: HTMLElement, button: Element): void {
  notice.hidden = false;
  const { top } = button.getBoundingClientRect();
  notice.style.insetBlockStart = `${Math.max(0, top + scrollY - notice.offsetHeight - GAP)}px`;
}
