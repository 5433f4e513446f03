import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importMap, type Release } from '@nagrik/embed';
import type { Page } from 'playwright';
import { FRAME, LIVE, type Scene } from '../wordpress-scene.ts';

interface Manifest {
  readonly releases: readonly Release[];
}

/** Fixed releases: every file that a page loads is held to what the portal has signed. */
export async function checkReleases(
  { check, wp, portal, admin, settingsPage, visit, publish, framed, save }: Scene,
  withBlock: string,
): Promise<void> {
  const manifest = (await (await fetch(`${portal.url}/embed/manifest.json`)).json()) as Manifest;
  const [release] = manifest.releases;
  assert.ok(release, 'pnpm build goes before');
  const { version } = release;
  const withLists = await publish(
    '[nagrik service="wanted-list" lang="en"]\n\n[nagrik service="missing-list" lang="en"]',
  );
  const onPage = (page: Page): Promise<unknown> => page.waitForSelector(LIVE, { state: 'visible', timeout: 20_000 });
  /** Writes over a check sum that the plug-in keeps. */
  const spoil = (file: string): Promise<string> =>
    wp.php(`$kept = get_option('nagrik_services_release');
      $kept['files']['${file}'] = 'sha384-' . base64_encode(str_repeat('x', 48));
      update_option('nagrik_services_release', $kept);`);

  await check('a fixed release is loaded with its integrity, and another byte would be refused', async () => {
    await admin.goto(settingsPage);
    assert.deepEqual(
      await admin
        .locator('#nagrik-release option')
        .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value)),
      ['', ...manifest.releases.map((each) => each.version)],
    );
    await save({ release: version });
    const html = await (await fetch(withBlock)).text();
    for (const file of ['embed.js', 'embed.css']) {
      const tag = html.match(/<(script|link)[^>]*>/g)?.find((each) => each.includes(`/embed/r/${version}/${file}`));
      assert.ok(tag?.includes(`integrity="${release.files[file] ?? '-'}" crossorigin="anonymous"`), `${file}: ${tag}`);
    }
    await visit(withBlock, framed);
    await spoil('embed.js');
    await visit(withBlock, async (page) => {
      await page.waitForLoadState('load');
      assert.equal(await page.evaluate(() => customElements.get('nagrik-complaint-form')), undefined);
      assert.equal(await page.locator('nagrik-complaint-form a').isVisible(), true);
    });
    await save({ release: '' });
    await visit(withBlock, framed);
  });

  await check('what a service on the page itself loads is in the map that the portal’s generator writes', async () => {
    await save({ release: version });
    const html = await (await fetch(withLists)).text();
    const map = importMap({ portal: portal.url, release, services: ['wanted-list', 'missing-list'] });
    const written = `<script type="importmap">${map}</script>`;
    assert.ok(html.includes(written), html.slice(0, 2000));
    assert.ok(html.indexOf(written) < html.indexOf('</head>'));
    assert.ok(html.indexOf(written) < html.indexOf('type="module"'), 'before the first module');
    assert.equal(html.split('type="importmap"').length, 2, 'one map');
    await visit(withLists, onPage);
  });

  await check('no page has a map that has no such service, and a framed one needs none', async () => {
    for (const address of [wp.url, withBlock, await publish('[nagrik service="wanted-list" surface="link"]')])
      assert.doesNotMatch(await (await fetch(address)).text(), /importmap/, address);
  });

  await check('a tag that was pasted, and one in a widget, are covered, too', async () => {
    const pasted = await publish('<nagrik-wanted-list site="namuna" lang="en"><a href="/x">x</a></nagrik-wanted-list>');
    const map = importMap({ portal: portal.url, release, services: ['wanted-list'] });
    assert.ok((await (await fetch(pasted)).text()).includes(map));
    const printed = await wp.php(`ob_start(); do_action('wp_head'); ob_get_clean();
      echo do_shortcode('[nagrik service="wanted-list"]'); do_action('wp_footer');`);
    assert.ok(printed.includes(map));
    assert.ok(printed.indexOf(map) < printed.indexOf('type="module"'));
  });

  await check(
    'another byte in any file behind the loader is refused: the list comes in the portal’s own frame',
    async () => {
      await spoil(release.inline['wanted-list']?.find((name) => name.includes('wanted')) ?? assert.fail());
      await visit(withLists, async (page) => {
        await page.waitForSelector(`${FRAME}[src*="wanted-list"]`, { timeout: 20_000 });
        assert.equal(await page.locator(LIVE).count(), 0);
      });
      await save({ release: '' });
    },
  );

  await check(
    'a list of releases with a wrong signature, or with another key than before, is not believed',
    async () => {
      const [first, second] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
      const releases = [release, { ...release, version: `${version}-later` }];
      const signer = { by: first.privateKey, shown: first.publicKey };
      const other = await answering(JSON.stringify({ releases }), signer);
      try {
        signer.by = second.privateKey;
        await save({ portal: other.url });
        assert.equal(await admin.locator('#nagrik-release option').count(), 1, 'nothing is offered that is not signed');
        signer.by = first.privateKey;
        await save({ release: version });
        assert.equal(await admin.inputValue('#nagrik-release'), version);
        signer.by = second.privateKey;
        signer.shown = second.publicKey;
        assert.match(await save({ release: `${version}-later` }), /दूसरी|अलग कुंजी/);
        assert.equal(await admin.inputValue('#nagrik-release'), version, 'what was set stays');
        await save({ release: '' });
        await save({ release: `${version}-later` });
        assert.equal(
          await admin.inputValue('#nagrik-release'),
          `${version}-later`,
          'the key was forgotten with the choice',
        );
      } finally {
        other.close();
        await save({ portal: portal.url, release: '' });
      }
      await visit(withBlock, framed);
    },
  );
}

/** A portal that has nothing but a manifest. */
async function answering(
  manifest: string,
  signer: { by: KeyObject; shown: KeyObject },
): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    const answers: Readonly<Record<string, () => string>> = {
      '/embed/manifest.json': () => manifest,
      '/embed/manifest.json.sig': () => sign(null, Buffer.from(manifest), signer.by).toString('base64'),
      '/embed/key.json': () => JSON.stringify(signer.shown.export({ format: 'jwk' })),
    };
    const answer = answers[url ?? '']?.();
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
