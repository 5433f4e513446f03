import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { phpString, PLUGIN, type Scene } from '../wordpress-scene.ts';

/** In milliseconds: how long a page of WordPress may take, which asks no portal. */
const SOON = 2500;

/** Without script, without the plug-in, without the portal: what is left. */
export async function checkAbsence(
  { check, wp, portal, admin, settingsPage, catalogue, complaint, visit, framed }: Scene,
  { withBlock, withShortcode }: { readonly withBlock: string; readonly withShortcode: string },
): Promise<void> {
  /** The link in place of the service leads to it on the portal. */
  const linked = async (page: Page): Promise<void> => {
    const link = page.locator('nagrik-complaint-form a');
    await link.waitFor({ state: 'visible' });
    assert.equal(await link.innerText(), complaint.name.en);
    await link.click();
    await page.waitForURL(`${portal.url}/services/**`);
  };
  await check('without script the link leads to the service', () => visit(withBlock, linked, false));

  await check('with the plug-in off, the page keeps its link, and no code is seen', async () => {
    await wp.php(`deactivate_plugins('${PLUGIN}');`);
    assert.equal(await wp.php(`var_export(wp_next_scheduled('nagrik_services_renew'));`), 'false');
    await visit(withBlock, async (page) => {
      const text = await page.locator('body').innerText();
      assert.doesNotMatch(text, /\[nagrik|<nagrik|wp:nagrik/);
      assert.equal(await page.locator('script[src*="/embed/"]').count(), 0);
      await linked(page);
    });
    await wp.php(`activate_plugin('${PLUGIN}');`);
    await visit(withBlock, framed);
  });

  /** Opens pages with services while the portal is away. */
  async function pagesStand(): Promise<void> {
    for (const address of [withBlock, withShortcode]) {
      await wp.php(`delete_transient('nagrik_services_fresh');`);
      const began = performance.now();
      const html = await (await fetch(address)).text();
      const took = performance.now() - began;
      assert.ok(took < SOON, `${Math.round(took)} ms`);
      assert.match(html, /<\/html>/);
      await visit(address, async (page) =>
        assert.equal(await page.locator('nagrik-complaint-form a').isVisible(), true),
      );
    }
  }
  await check('with the portal stopped, pages come as fast as ever and show the link', async () => {
    await portal.close();
    await pagesStand();
    await admin.goto(settingsPage);
    assert.match(await admin.locator('#wpbody-content').innerText(), /पोर्टल अभी उत्तर नहीं दे रहा/);
    assert.ok(Number(await wp.php(`echo count(get_option('nagrik_services_catalogue'));`)) === catalogue.length);
  });

  await check(
    'with a portal that takes calls and never answers, pages come as fast, and the editor opens',
    async () => {
      const silent = createServer(() => undefined);
      await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
      const port = (silent.address() as AddressInfo).port;
      try {
        await wp.php(`$set = get_option('nagrik_services'); $set['portal'] = 'http://127.0.0.1:${port}';
        update_option('nagrik_services', $set);`);
        for (const address of [withBlock, withShortcode]) {
          const began = performance.now();
          assert.match(await (await fetch(address)).text(), /<\/html>/);
          assert.ok(performance.now() - began < SOON);
        }
        await wp.php(`delete_transient('nagrik_services_fresh');`);
        const began = performance.now();
        const editor = await admin.request.get(`${wp.url}/wp-admin/post-new.php?post_type=page`);
        assert.equal(editor.status(), 200);
        assert.ok(performance.now() - began < SOON + 4000, `${Math.round(performance.now() - began)} ms`);
      } finally {
        silent.close();
      }
    },
  );

  await check('uninstalled, the plug-in leaves nothing of its own, and the posts as they were', async () => {
    const content = `echo get_post(url_to_postid(${phpString(withBlock)}))->post_content;`;
    const before = await wp.php(content);
    await wp.php(`deactivate_plugins('${PLUGIN}'); delete_plugins(array('${PLUGIN}'));`);
    assert.equal(
      await wp.php(
        `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%nagrik%'");`,
      ),
      '0',
    );
    assert.equal(await wp.php(content), before);
    assert.match(before, /<nagrik-complaint-form/);
  });

  await check('PHP had nothing to complain of in the plug-in', () => {
    assert.deepEqual(
      wp.complaints().filter((line) => line.includes('nagrik-services')),
      [],
    );
    return Promise.resolve();
  });
}
