import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPlugin, pluginFiles } from '../build-plugin.ts';
import { PLUGIN, type Scene } from '../wordpress-scene.ts';

/** From the zip to a site that the portal knows. */
export async function checkSettings({
  check,
  wp,
  portal,
  browser,
  admin,
  settingsPage,
  catalogue,
  visit,
  publish,
  save,
}: Scene): Promise<void> {
  await check('every PHP file is read by PHP without a complaint', async () => {
    const names = [...(await pluginFiles()).keys()].filter((name) => name.endsWith('.php'));
    assert.ok(names.length >= 8);
    for (const name of names) execFileSync('php', ['-l', join(import.meta.dirname, '../..', name)], { stdio: 'pipe' });
  });

  await check('WordPress installs the zip and activates the plug-in', async () => {
    await admin.goto(`${wp.url}/wp-login.php`);
    await admin.fill('#user_login', 'admin');
    await admin.fill('#user_pass', 'admin');
    await Promise.all([admin.waitForURL(/wp-admin/), admin.click('#wp-submit')]);
    await admin.goto(`${wp.url}/wp-admin/plugin-install.php?tab=upload`);
    await admin.setInputFiles('#pluginzip', await buildPlugin());
    await admin.click('#install-plugin-submit');
    await admin.click('a.button-primary[href*="action=activate"]');
    assert.equal(await wp.php(`var_export(is_plugin_active('${PLUGIN}'));`), 'true');
  });

  await check('before anything is set, a visitor sees nothing of a shortcode', async () => {
    await visit(await publish('<p>a</p>[nagrik service="complaint-form"]<p>b</p>'), async (page) => {
      assert.doesNotMatch(await page.locator('body').innerText(), /nagrik/i);
    });
  });

  await check('the settings are saved, and the portal says that it knows this site', async () => {
    const text = await save({ portal: `${portal.url}/embed/`, site: 'namuna' });
    assert.match(text, /The portal knows this site/);
    for (const { tag, name } of catalogue) {
      assert.ok(text.includes(`service="${tag.slice('nagrik-'.length)}"`), tag);
      assert.ok(text.includes(name.en), name.en);
    }
    assert.equal(await admin.inputValue('#nagrik-portal'), portal.url);
  });

  await check(
    'a portal without encryption or a name with other letters is refused, and what was set stays',
    async () => {
      for (const wrong of ['http://portal.example', 'javascript:alert(1)', '', 'https://'])
        assert.match(await save({ portal: wrong }), /must begin with https/, wrong);
      assert.match(await save({ site: 'x" onload="1' }), /letters, digits/);
      assert.equal(await admin.inputValue('#nagrik-portal'), portal.url);
      assert.equal(await admin.inputValue('#nagrik-site'), 'namuna');
    },
  );

  await check('a name that the portal keeps for another site is told at once', async () => {
    assert.match(await save({ site: 'elsewhere' }), /has not registered/);
    assert.match(await save({ site: 'namuna' }), /knows this site/);
  });

  await check('nobody but an administrator gets to the settings, and nobody without a nonce', async () => {
    const before = await wp.php(`echo json_encode(get_option('nagrik_services'));`);
    await wp.php(`wp_insert_user(array('user_login' => 'editor', 'user_pass' => 'editor', 'role' => 'editor'));`);
    const context = await browser.newContext();
    const editor = await context.newPage();
    await editor.goto(`${wp.url}/wp-login.php`);
    await editor.fill('#user_login', 'editor');
    await editor.fill('#user_pass', 'editor');
    await Promise.all([editor.waitForURL(/wp-admin/), editor.click('#wp-submit')]);
    assert.equal((await editor.goto(settingsPage))?.status(), 403);
    await context.close();
    const forged = await admin.request.post(`${wp.url}/wp-admin/options.php`, {
      form: { option_page: 'nagrik_services', action: 'update', 'nagrik_services[site]': 'forged' },
    });
    assert.equal(forged.status(), 403);
    assert.equal(await wp.php(`echo json_encode(get_option('nagrik_services'));`), before);
  });
}
