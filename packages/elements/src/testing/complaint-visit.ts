import { createPortal } from '@nagrik/sdk';
import '../define/complaint-form.ts';
import * as visit from './form-visit.ts';
import { mobile, mock, next, press, shown, until } from './form-visit.ts';

export {
  find,
  form,
  mobile,
  mock,
  next,
  openPortal,
  press,
  saysInEach,
  shown,
  start,
  title,
  turnTo,
  until,
} from './form-visit.ts';

/** The pages that were shown, in order. */
export let pages: string[] = [];

export async function type(selector: string, text: string): Promise<void> {
  const field = await shown(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** @param fetch - what comes between form and portal, where something does */
export function open(lang = 'en', fetch: (request: Request) => Promise<Response> = mock.fetch): void {
  const time = { attemptMs: 400, totalMs: 1200 };
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch, time, retry: { attempts: 1 } });
  visit.open('nagrik-complaint-form', { lang, portal });
}

async function signIn(): Promise<void> {
  await type('#sign-in-mobile', '+९१ ९०००० ००००१');
  await press('form .button');
  await shown('#sign-in-code');
  await type('#sign-in-code', await mock.otpFor(mobile));
  await press('form .button');
}

/** What a citizen with little to say does on each page. */
const answers: readonly (readonly [page: string, act: () => Promise<void>])[] = [
  ['nature', () => press('#q-incident-nature-theft')],
  ['precision', () => press('#q-incident-when-precision-unknown')],
  ['place-kind', () => press('#q-incident-place-kind-road')],
  ['place', () => type('#q-incident-place-text', 'काल्पनिक चौक')],
  ['station-known', () => press('#q-local-stationKnown-no')],
  ['district', () => shown('#q-districtCode').then(() => undefined)],
  ['story', () => type('#q-narrative', 'नमूना - मेरी साइकिल चोरी हो गई।')],
  ['against-known', () => press('#q-against-known-not_applicable')],
  ['sorts', () => shown('#q-local-sorts').then(() => undefined)],
  ['more-taken', () => shown('#q-local-more').then(() => undefined)],
  ['files', () => shown('#q-uploadIds').then(() => undefined)],
  ['sign-in', signIn],
  ['for-whom', () => press('#q-local-forWhom-self')],
  ['you', () => type('#q-complainant-name', 'न')],
  ['address', () => type('#q-complainant-address-text', 'काल्पनिक टोला, वार्ड 3')],
  ['wishes', () => shown('#q-wishes-womanOfficer').then(() => undefined)],
  ['contact', () => shown('#q-wishes-contactBy-call').then(() => undefined)],
  ['contact-how', () => shown('#q-wishes-contactTime').then(() => undefined)],
  ['check', () => shown('#q-declaration').then(() => undefined)],
];

/** Goes on from the page shown, up to a page. */
export async function walk(to: string, from = 'nature'): Promise<void> {
  const first = answers.findIndex(([page]) => page === from);
  for (const [page, act] of answers.slice(first)) {
    if (page === to) {
      await until(page, () => pages.at(-1) === page);
      return;
    }
    await act();
    if (page !== 'sign-in') await next();
  }
}

export async function file(): Promise<void> {
  await press('#q-declaration');
  await press('[part=file]');
}

/** How many complaints stations were alerted of: one for each that was filed. */
export const filed = async (): Promise<number> =>
  (await mock.sentMessages()).filter(({ template }) => template === 'station-alert').length;

const follow = (event: Event): void => void pages.push((event as unknown as { page: string }).page);

/** A portal of its own and a fresh form on the page. */
export async function arrive(): Promise<void> {
  pages = [];
  document.addEventListener('nagrik-step', follow);
  await visit.openPortal();
  open();
}

/** Takes everything away, the draft too. */
export async function depart(): Promise<void> {
  document.removeEventListener('nagrik-step', follow);
  await visit.depart();
}

/** The visit begins anew: what was shown before does not count. */
export function forgetPages(): void {
  pages = [];
}
