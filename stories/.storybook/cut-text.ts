/** All elements of a place, through open shadow roots: elements stand in elements. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** CSS pixels that letters may stand over: Nastaliq and matras reach out of their line by a little. */
const tolerance = 2;

const shown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  // What is for screen readers alone is one pixel large.
  element.clientWidth !== 1;

const ownTexts = (element: Element): readonly Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

/** Through shadow roots upwards, as boxes lie in boxes. */
function* around(element: Element): Generator<Element> {
  let next: Element | null = element;
  while (next) {
    yield next;
    const root: Node = next.getRootNode();
    next = next.assignedSlot ?? next.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** The box out of which nothing of an element can be seen: of what cuts off, not of what scrolls. */
function openingFor(element: Element): { left: number; right: number; top: number; bottom: number } {
  const box = { left: -scrollX, right: innerWidth, top: -Infinity, bottom: Infinity };
  for (const each of around(element)) {
    const { overflowX, overflowY, position } = getComputedStyle(each);
    if (overflowX === 'auto' || overflowX === 'scroll') return { ...box, left: -Infinity, right: Infinity };
    const { left, right, top, bottom } = each.getBoundingClientRect();
    if (clips(overflowX)) Object.assign(box, { left: Math.max(box.left, left), right: Math.min(box.right, right) });
    if (clips(overflowY)) Object.assign(box, { top: Math.max(box.top, top), bottom: Math.min(box.bottom, bottom) });
    if (position === 'fixed') break;
  }
  return box;
}

/** The words of a native list are drawn by the browser, which cuts what has no room. */
function cutOption(select: HTMLSelectElement): boolean {
  const style = getComputedStyle(select);
  const context = document.createElement('canvas').getContext('2d');
  if (!context || style.appearance === 'none') return false;
  context.font = style.font;
  const { width } = context.measureText(select.selectedOptions[0]?.text ?? '');
  const arrow = 20;
  const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
  return width > room + tolerance;
}

/** Words that somebody cannot read to their end, because a box or the edge of the screen cuts them off. */
export function cutTexts(place: ParentNode): string[] {
  const found: string[] = [];
  for (const element of elementsIn(place)) {
    if (!shown(element)) continue;
    if (element instanceof HTMLSelectElement && cutOption(element)) {
      found.push(`cut off: “${element.selectedOptions[0]?.text ?? ''}” in a list ${element.clientWidth} px wide`);
      continue;
    }
    const texts = ownTexts(element);
    if (texts.length === 0 || element.closest('select, option, script, style, datalist')) continue;
    const box = openingFor(element);
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const cut = [...range.getClientRects()].some(
        ({ left, right, top, bottom, width }) =>
          width > 1 &&
          (left < box.left - tolerance ||
            right > box.right + tolerance ||
            top < box.top - tolerance * 4 ||
            bottom > box.bottom + tolerance * 4),
      );
      if (cut)
        found.push(
          `cut off: “${text.data.trim().slice(0, 60)}” in <${element.localName} class="${element.className}">`,
        );
    }
  }
  return found;
}
