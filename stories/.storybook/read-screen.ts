/** A screen as the rules of axe see it: where two read the same, the rules that look at that say the same. */
export interface Screen {
  /** Elements with their attributes, words and states, and which of them are shown. */
  readonly words: string;
  /** Where the elements stand, in CSS pixels. */
  readonly places: string;
  /** Colours, letters, and what text stands on which paint; not what the text says. */
  readonly colours: string;
}

/** Which of an element's computed styles decide how its text can be told from what is behind and around it. */
const paint = [
  ...[
    'color',
    'backgroundColor',
    'backgroundImage',
    'opacity',
    'filter',
    'mixBlendMode',
    'backgroundClip',
    'textShadow',
  ],
  ...['fontSize', 'fontWeight', 'fontStyle', 'textDecorationLine', 'borderBottomWidth', 'borderBottomColor', 'display'],
  ...['position', 'zIndex', 'content', 'outlineWidth', 'transform', 'clipPath'],
] as const;

/** Reads every element of a place, through open shadow roots. */
export function readScreen(place: HTMLElement): Screen {
  const { documentElement: root, title } = document;
  const words: unknown[] = [root.lang, root.dir, title];
  const places: unknown[] = [innerWidth, innerHeight];
  const colours: unknown[] = [];
  const texts: DOMRect[] = [];
  const paints: DOMRect[] = [];

  const readElement = (element: Element): void => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const { left, right, top, bottom, width, height } = box;
    const outside = [right <= 0, left >= innerWidth, bottom + scrollY <= 0];
    const { value, checked, disabled } = element as HTMLInputElement;
    const around = element === root || element === document.body;
    if (!around)
      words.push(element.localName, ...Array.from(element.attributes, ({ name, value: text }) => `${name}=${text}`));
    words.push(value, checked, disabled, style.display, style.visibility, style.position, style.clipPath);
    words.push(shown, width > 1 && height > 1, ...outside);
    if (!shown) return;
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    places.push(
      left,
      top + scrollY,
      width,
      height,
      scrollWidth,
      scrollHeight,
      clientWidth,
      clientHeight,
      style.overflow,
    );
    const ownText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const painted = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none';
    const written = ownText || Boolean(value) || element.matches('input, select, textarea');
    colours.push(element.localName, written, disabled, element.getAttribute('aria-disabled'));
    for (const pseudo of ['', '::before', '::after']) {
      const of = pseudo ? getComputedStyle(element, pseudo) : style;
      if (pseudo && of.content === 'none') continue;
      colours.push(pseudo, ...paint.map((name) => of[name]));
    }
    if (written) texts.push(box);
    if (painted || written || element.matches('img, svg, canvas, video, iframe')) paints.push(box);
  };

  const visit = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    if (node instanceof Element) {
      readElement(node);
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
    words.push('end');
  };
  // What the page around shines through; what it says of itself (the colour scheme, the width) is no finding.
  for (const around of [root, document.body]) readElement(around);
  visit(place);
  for (const text of texts)
    colours.push(paints.flatMap((box, index) => [...relation(text, box)].map((how) => index + how)));
  return { words: JSON.stringify(words), places: JSON.stringify(places), colours: JSON.stringify(colours) };
}

/** `i` where a text is inside of a box, `o` where it only touches it, nothing where they are apart. */
function relation(text: DOMRect, box: DOMRect): string {
  const apart = text.right <= box.left || text.left >= box.right || text.bottom <= box.top || text.top >= box.bottom;
  if (apart) return '';
  const inside = text.left >= box.left && text.right <= box.right && text.top >= box.top && text.bottom <= box.bottom;
  return inside ? 'i' : 'o';
}
