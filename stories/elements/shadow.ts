import { within } from 'storybook/test';

/** The element of a story, once it has rendered. */
export async function elementOf<Tag extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`The story has no <${tag}>`);
  await customElements.whenDefined(tag);
  return element;
}

/** Queries inside an element's own root. */
export const inside = (element: HTMLElement): ReturnType<typeof within> =>
  within(element.shadowRoot as unknown as HTMLElement);

/** Milliseconds after which a story that does not go on says what it shows: longer than a busy machine takes to load what comes later. */
export const PATIENCE = 20_000;

/**
 * Waits until a selector matches inside the element.
 *
 * @throws Error with what stands there instead
 */
export async function appears<E extends Element = HTMLElement>(element: HTMLElement, selector: string): Promise<E> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = element.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    if (Date.now() > end) {
      throw new Error(
        `No ${selector} in <${element.localName}>: ${element.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 400)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Writes into a field as a person does: value, then the events that the browser fires. */
export function write(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}
