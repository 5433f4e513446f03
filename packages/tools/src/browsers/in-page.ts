/** What is run in a page by WebDriver. Each function stands alone: only its text gets there. */
import type { ElementRef } from '../web-driver/session.ts';

/**
 * Finds the first element that is drawn, through open shadow roots, as a reader would name it: by its label, else by its own words.
 *
 * @param name source of a regular expression
 */
export function findElement(css: string, name: string): ElementRef | null {
  const pattern = new RegExp(name);
  const said = (element: HTMLElement): string => {
    const labels = Array.from((element as HTMLInputElement).labels ?? [], (label) => label.innerText);
    const words = labels.length > 0 ? labels.join(' ') : (element.getAttribute('aria-label') ?? element.innerText);
    return words.replace(/\s+/g, ' ').trim();
  };
  const search = (root: Document | ShadowRoot): Element | null => {
    for (const element of Array.from(root.querySelectorAll<HTMLElement>('*'))) {
      if (element.matches(css) && element.getClientRects().length > 0 && pattern.test(said(element))) return element;
      const inside = element.shadowRoot && search(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return search(document) as ElementRef | null;
}

/** What has the focus, found through open shadow roots. */
export function focusedElement(): ElementRef | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as unknown as ElementRef | null;
}

/** Whether an element has the focus. */
export function hasFocus(reference: ElementRef): boolean {
  const element = reference as unknown as Element;
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

/** What stands in a field. */
export const valueOf = (field: ElementRef): string => (field as unknown as HTMLInputElement).value;

/** Whether something is ticked or chosen. */
export const isChecked = (field: ElementRef): boolean => (field as unknown as HTMLInputElement).checked;

/** The words of an element. */
export const textOf = (element: ElementRef): string => (element as unknown as HTMLElement).innerText.trim();

/** Whether something is in the window, also from within a frame that reaches out of it. */
export function isInSight(reference: ElementRef): Promise<boolean> {
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(entry?.isIntersecting === true);
    }).observe(reference as unknown as Element);
  });
}

/** Goes into a field anew and empty, so that a date is typed from its first part. */
export function enterField(reference: ElementRef): void {
  const field = reference as unknown as HTMLInputElement;
  field.blur();
  field.value = '';
  field.focus();
}

/** Whether a draft on this device has these words in it. */
export async function isSaved(words: string): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('nagrik-drafts');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no drafts'));
  });
  const drafts = await new Promise<unknown[]>((resolve, reject) => {
    const request = database.transaction('drafts').objectStore('drafts').getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no drafts'));
  });
  database.close();
  return JSON.stringify(drafts).includes(words);
}
