/** Longer than a small file takes on a slow line; what has not come by then says nothing. In milliseconds. */
const LONGEST = 5000;
/** A refusal is told in a task of its own, behind what it refuses. In milliseconds. */
const BEHIND = 100;

/** The smallest picture that there is: one clear pixel. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Done when the element has what it was told to load, or has not got it. */
const loaded = (element: HTMLElement): Promise<unknown> =>
  new Promise((done) => ['load', 'error'].forEach((event) => element.addEventListener(event, done)));

/** Puts an element into the page for as long as it loads. */
async function tried<E extends HTMLElement>(element: E, set: (element: E) => void): Promise<void> {
  const ready = loaded(element);
  set(element);
  element.hidden = true;
  document.documentElement.append(element);
  await Promise.race([ready, wait(LONGEST)]);
  element.remove();
}

/** A picture is asked for where it stands nowhere. */
async function pictured(source: string): Promise<void> {
  const image = new Image();
  const ready = loaded(image);
  image.src = source;
  await Promise.race([ready, wait(LONGEST)]);
}

/**
 * Does once each what a service needs to be let do, so that the browser says what the page's policy refuses: a file of the portal's as
 * a style sheet, a frame, a picture, an answer. Scripts are asked for with the question to the portal (`askPortal`).
 *
 * @param surfaces - how services are to stand in the page
 */
export async function probePolicy(portal: string, surfaces: ReadonlySet<'inline' | 'frame'>): Promise<void> {
  const file = `${portal}/embed/1/embed.css`;
  const probes: Promise<unknown>[] = [];
  if (surfaces.size > 0)
    probes.push(
      tried(document.createElement('link'), (link) =>
        Object.assign(link, { rel: 'stylesheet', media: 'not all', href: file }),
      ),
    );
  if (surfaces.has('frame')) probes.push(tried(document.createElement('iframe'), (frame) => (frame.src = file)));
  if (surfaces.has('inline')) {
    const blob = URL.createObjectURL(new Blob([]));
    probes.push(
      ...[file, pixel, blob].map(pictured),
      fetch(file, { cache: 'force-cache' }).catch(() => undefined),
    );
  }
  await Promise.all(probes);
  await wait(BEHIND);
}

/** What the loader's script for elements on the page offers. */
interface InlineScript {
  mountInline(host: Element, portal: string, attributes: object): Promise<HTMLElement>;
}

/**
 * Loads what a service on the page itself consists of, once more, and puts it nowhere.
 *
 * @param folder - where the loader came from
 * @returns what was thrown; undefined where all is well
 */
export async function probeInline(portal: string, folder: string, tag: string): Promise<unknown> {
  try {
    const { mountInline } = (await import(/* @vite-ignore */ `${folder}inline.js`)) as InlineScript;
    // Not in the page: nothing is rendered, asked for or shown.
    await mountInline(document.createElement(tag), portal, {});
    return undefined;
  } catch (error) {
    await namedPolicy();
    return error ?? 'nothing';
  }
}

/**
 * What templates need under Trusted Types. Only after they have failed: where the name is allowed once, whoever makes it takes it
 * away from the service.
 */
async function namedPolicy(): Promise<void> {
  try {
    (
      globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes?.createPolicy('lit-html', {});
  } catch {
    // The refusal is told to the page.
    await wait(BEHIND);
  }
}
