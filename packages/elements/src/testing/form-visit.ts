import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal, type Portal } from '@nagrik/sdk';
import type { FormElement } from '../form/form-element.ts';
import { eventually } from './mount.ts';

/** The number of the citizen who visits. */
export const mobile = '9000000001';
export let mock: MockPortal;
export let portal: Portal;
/** The form that is looked at. */
export let form: FormElement;

export const find = <T extends HTMLElement = HTMLInputElement>(selector: string): T | null =>
  form.shadowRoot?.querySelector<T>(selector) ?? null;
/** What the page is headed. */
export const title = (): string => find('.page-title')?.textContent?.trim().replace(/\s+/gu, ' ') ?? '';
export const until = <T>(what: string, look: () => T | null | undefined | false): Promise<T> =>
  eventually(() => `${what}; shown: ${title()}`, look);
export const shown = <T extends HTMLElement = HTMLInputElement>(selector: string): Promise<T> =>
  until(selector, () => find<T>(selector));
export const titled = (words: string): Promise<unknown> => until(words, () => title() === words);
export const press = async (selector: string): Promise<void> => (await shown<HTMLElement>(selector)).click();
export const next = (): Promise<void> => press('[part=continue]');

export async function type(selector: string, text: string): Promise<void> {
  const field = await shown(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits for what the form says is wrong, in each language, and leaves it in English. */
export async function saysInEach(hi: string, ur: string, en: string): Promise<void> {
  for (const [lang, words] of Object.entries({ hi, ur, en })) {
    form.lang = lang;
    await until(words, () =>
      [...(form.shadowRoot?.querySelectorAll('.error-message') ?? [])].some((each) =>
        each.textContent?.includes(words),
      ),
    );
  }
}

/** Ticks the one answer of a page, and goes on. */
export async function answer(selector: string): Promise<void> {
  await press(selector);
  await next();
}

/** Chooses nothing at what is asked of every filing about its messages, and goes on. */
export async function leaveMessages(): Promise<void> {
  await titled('What may an SMS say? (optional)');
  await next();
}

/** From the first screen to the first question, once that has come. */
export async function start(): Promise<void> {
  await until('the form behind the first screen', () => {
    find('[part=start]')?.click();
    return find('[part=page]');
  });
}

export async function signIn(): Promise<void> {
  await type('#sign-in-mobile', mobile);
  await press('form .button');
  await type('#sign-in-code', await shown('#sign-in-code').then(() => mock.otpFor(mobile)));
  await press('form .button');
}

/** Puts a fresh form of a service on the page, in English. @param set - of its properties */
export function open(tag: string, set: object = {}): void {
  form = Object.assign(document.createElement(tag) as FormElement, { lang: 'en', portal }, set);
  document.body.append(form);
}

/** Looks at another form of the page from now on. */
export function turnTo(other: FormElement): void {
  form = other;
}

type Data = Parameters<typeof createMockPortal>[0];

/** A portal of its own. @param data - that it has; none unless given */
export async function openPortal(data: Data = { seed: false }): Promise<void> {
  mock = await createMockPortal({ baseUrl: `https://portal-${crypto.randomUUID()}.example`, ...data });
  portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, retry: { attempts: 1 } });
}

/** A portal of its own and a fresh form on the page. */
export async function arrive(tag: string, set: object = {}, data?: Data): Promise<void> {
  await openPortal(data);
  open(tag, set);
}

/** Takes everything away, the draft too. */
export async function depart(): Promise<void> {
  form.remove();
  await mock.close();
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('nagrik-drafts');
    gone.onsuccess = gone.onerror = gone.onblocked = resolve;
  });
}
