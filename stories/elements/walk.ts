import type { MockPortal } from '@nagrik/mocks';
import { mobile } from './sample-filing.ts';
import { appears, PATIENCE, write } from './shadow.ts';

/** What the story's citizen does on each page of a form before Continue. Pages that are not named are left as they are. */
const onPage: Readonly<Record<string, (element: HTMLElement, mock: MockPortal) => Promise<void> | void>> = {
  nature: choose('theft'),
  precision: choose('day'),
  'when-day': fill('#q-incident-when-from-date', '2026-11-18'),
  'place-kind': choose('market'),
  place: fill('#q-incident-place-text', 'काल्पनिक चौक, सब्ज़ी बाज़ार के पास'),
  'station-known': choose('no'),
  story: fill('#q-narrative', 'नमूना - बाज़ार में मेरी साइकिल चोरी हो गई।'),
  text: fill('#q-envelope-content-text', 'नमूना - पुरानी मिल के पीछे रात में शराब उतरती है।'),
  'against-known': choose('unknown'),
  'sign-in': signIn,
  'for-whom': choose('self'),
  behalf: async (element) => {
    await fill('#q-onBehalfOf-name', 'नमूना देवी')(element);
    write(await appears<HTMLInputElement>(element, '#q-onBehalfOf-relation'), 'neighbour');
    await choose('agreed')(element);
  },
  you: fill('#q-complainant-name', 'नमूना कुमारी'),
  address: fill('#q-complainant-address-text', 'मकान 12, काल्पनिक टोला'),
  check: choose('declaration'),
};

/** What a story does otherwise than `onPage`: values of choices, by page. */
export type Otherwise = Readonly<Record<string, string>>;

function choose(value: string) {
  return async (element: HTMLElement) => {
    const selector = value === 'declaration' ? '#q-declaration' : `.questions input[value="${value}"]`;
    const input = await appears<HTMLInputElement>(element, selector);
    if (!input.checked) input.click();
  };
}

function fill(selector: string, value: string) {
  return async (element: HTMLElement) => write(await appears<HTMLInputElement>(element, selector), value);
}

async function signIn(element: HTMLElement, mock: MockPortal): Promise<void> {
  const sent = (await mock.sentMessages()).length;
  write(await appears<HTMLInputElement>(element, '#sign-in-mobile'), mobile);
  await submit(element);
  const code = await appears<HTMLInputElement>(element, '#sign-in-code');
  while ((await mock.sentMessages()).length === sent) await new Promise((resolve) => setTimeout(resolve, 20));
  write(code, await mock.otpFor(mobile));
}

/** Continue, as Enter presses it, once there is something to continue from: on a slow machine the questions are still coming. */
export async function submit(element: HTMLElement): Promise<void> {
  (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
}

/**
 * Goes through a form as a citizen does, until a page is shown.
 *
 * @param last - id of the page to stop at; `start`, `sending`, `unknown` and `done` stand around the form's own
 */
export async function walkTo(
  element: HTMLElement,
  mock: MockPortal,
  last: string,
  otherwise: Otherwise = {},
): Promise<void> {
  if (last === 'start') return void (await appears(element, '[part~=start]'));
  const seen: string[] = [];
  element.addEventListener('nagrik-step', ({ page }) => seen.push(page));
  (await appears<HTMLElement>(element, '[part~=start]')).click();
  for (let steps = 0, at = 0; steps < 60; steps++) {
    const page = await next(seen, at);
    at = seen.length;
    if (page === last) return void (await appears(element, '.page-title'));
    const other = otherwise[page];
    await (other ? choose(other)(element) : onPage[page]?.(element, mock));
    await submit(element);
  }
  throw new Error(`The form never came to ${last}; it showed ${seen.join(', ')}`);
}

async function next(seen: readonly string[], from: number): Promise<string> {
  const end = Date.now() + PATIENCE;
  while (seen.length <= from) {
    if (Date.now() > end) throw new Error(`The form stays at ${seen.at(-1) ?? 'its start'}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return seen.at(-1) as string;
}
