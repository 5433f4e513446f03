import { createMockPortal } from '@nagrik/mocks';
import { createPortal, readSession, sessionAuth, sessionTabs, type SessionAuth } from '../index.ts';

/** A document of the same origin with a copy of the SDK of its own, as another tab has: it loads this very file. */
async function openTab(): Promise<{ auth: SessionAuth; close(): void }> {
  const frame = document.createElement('iframe');
  const script = `import { sessionAuth, sessionTabs } from ${JSON.stringify(import.meta.url)};
    globalThis.auth = sessionAuth({ store: sessionTabs('frames') });
    parent.postMessage('opened', '*');`;
  const opened = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  frame.srcdoc = `<script type="module">${script.replaceAll('<', '\\x3c')}</script>`;
  document.body.append(frame);
  await opened;
  return { auth: (frame.contentWindow as unknown as { auth: SessionAuth }).auth, close: () => frame.remove() };
}

function assert(holds: unknown, why: string): asserts holds {
  if (!holds) throw new Error(why);
}

async function until(holds: () => boolean, what: string) {
  for (let round = 0; round < 100 && !holds(); round++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert(holds(), what);
}

// In the frame there are no tests, only what the file exports.
if ('it' in globalThis) {
  it('two documents share a session, renew at the same instant, and sign out together', async () => {
    let aheadMs = 0;
    const mock = await createMockPortal({ seed: false, now: () => new Date(Date.now() + aheadMs) });
    const one = await openTab();
    one.auth.start(await mock.signInCitizen());
    const two = await openTab();
    await two.auth.ready;
    assert(two.auth.current, 'the second has the session');
    const portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch });
    aheadMs = 900_000;
    const results = await Promise.all([one, two].map(({ auth }) => readSession(portal, { auth })));
    assert(
      results.every(({ ok }) => ok),
      JSON.stringify(results),
    );
    await until(() => one.auth.current?.accessToken === two.auth.current?.accessToken, 'the same tokens');
    one.auth.forget();
    await until(() => two.auth.current === undefined, 'the second is signed out');
    one.close();
    two.close();
    await mock.close();
  });
}

export { sessionAuth, sessionTabs };
