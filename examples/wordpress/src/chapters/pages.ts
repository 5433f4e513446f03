import assert from 'node:assert/strict';
import { snippet } from '@nagrik/embed';
import type { Page } from 'playwright';
import { FRAME, LIVE, type Scene } from '../wordpress-scene.ts';

/** What visitors and authors see of shortcodes and tags. @returns the address of a page with two shortcodes */
export async function checkPages({
  check,
  wp,
  portal,
  admin,
  settingsPage,
  catalogue,
  complaint,
  visit,
  publish,
  framed,
  shape,
  expected,
}: Scene): Promise<string> {
  const withShortcode = await publish(
    '[nagrik service="complaint-form" lang="hi" theme="gov"]\n\n[nagrik service="status-tracker" lang="en"]',
  );
  await check('a page with the shortcode shows the service in the sealed frame', () => visit(withShortcode, framed));

  await check('a public list stands on the page itself, without a frame', async () => {
    const open = catalogue.find(({ tag }) => tag === 'nagrik-wanted-list');
    assert.equal(open?.sensitive, false);
    await visit(await publish('[nagrik service="wanted-list" lang="en"]'), async (page) => {
      await page.waitForSelector(LIVE, { state: 'visible', timeout: 20_000 });
      assert.equal(await page.locator(FRAME).count(), 0);
    });
  });

  await check('the script and the style sheet stand once on the page, the style sheet in its head', async () => {
    const html = await (await fetch(withShortcode)).text();
    assert.equal(html.split('/embed/1/embed.js').length, 2);
    assert.equal(html.split('/embed/1/embed.css').length, 2);
    assert.match(html, /<script type="module" src="[^"]*\/embed\/1\/embed\.js"/);
    assert.ok(html.indexOf('/embed/1/embed.css') < html.indexOf('</head>'));
    assert.doesNotMatch(await (await fetch(wp.url)).text(), /embed\/1/);
  });

  await check('the shortcode writes what the portal’s own snippet writes', async () => {
    const address = await publish('[nagrik service="complaint-form" lang="ur"]');
    await visit(address, async (page) => assert.deepEqual(await shape(page), await shape(page, expected('ur'))));
  });

  await check('so it does for one person of a list, with a frame that the portal draws without script', async () => {
    for (const lang of ['hi', 'ur'] as const) {
      const address = await publish(`[nagrik service="missing-list" lang="${lang}" view="not-found" district="5134"]`);
      const { name } = catalogue.find(({ tag }) => tag === 'nagrik-missing-list') ?? assert.fail();
      const written = snippet({
        ...{ portal: portal.url, site: 'namuna', service: 'missing-list', lang, name: name[lang] },
        ...{ view: 'not-found', district: '5134' },
      });
      const look = async (page: Page): Promise<void> => {
        assert.deepEqual(
          await shape(page, undefined, 'nagrik-missing-list'),
          await shape(page, written, 'nagrik-missing-list'),
        );
        const frame = await (await page.locator('noscript iframe').elementHandle())?.contentFrame();
        assert.ok(frame);
        // This portal has nobody to show: whom to call stands there.
        await frame.locator('.scriptless .one a[href="tel:1098"]').waitFor();
      };
      await visit(address, look, false);
    }
  });

  await check('what is written in a shortcode, or named by a portal, never becomes HTML of its own', async () => {
    const html = await wp.php(`
      wp_set_current_user(1);
      $before = get_option('nagrik_services_catalogue');
      $hostile = $before;
      $hostile['complaint-form']['name']['en'] = '</a><script id="x">1</script>';
      update_option('nagrik_services_catalogue', $hostile);
      $attack = '"><img src=x onerror="a"><b id="b">';
      foreach (array('service', 'lang', 'surface', 'theme') as $name)
        echo Nagrik\\Services\\shortcode(array_merge(array('service' => 'complaint-form', 'lang' => 'en'), array($name => $attack)));
      update_option('nagrik_services_catalogue', $before);`);
    const found = await admin.evaluate((source) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      const tags = [...body.querySelectorAll('nagrik-complaint-form')];
      return {
        names: [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
        attributes: [...new Set(tags.flatMap((tag) => tag.getAttributeNames()))].sort(),
        tags: tags.length,
      };
    }, html);
    // The unknown service is told to whoever can mend it, in a paragraph.
    assert.deepEqual(found, {
      names: ['a', 'em', 'nagrik-complaint-form', 'p'],
      attributes: ['lang', 'site'],
      tags: 3,
    });
  });

  await check('an author without the right to any HTML keeps the tag, and loses what is not of it', async () => {
    const saved = await wp.php(`
      $author = wp_insert_user(array('user_login' => 'author', 'user_pass' => 'author', 'role' => 'author'));
      wp_set_current_user($author); kses_init();
      $id = wp_insert_post(wp_slash(array('post_title' => 'x', 'post_content' =>
        '<nagrik-complaint-form site="namuna" lang="hi" surface="link" theme="gov" onclick="x()"><a href="https://x.example/">y</a></nagrik-complaint-form><nagrik-other site="x">z</nagrik-other>')));
      echo get_post($id)->post_content;`);
    assert.equal(
      saved,
      '<nagrik-complaint-form site="namuna" lang="hi" surface="link" theme="gov"><a href="https://x.example/">y</a></nagrik-complaint-form>z',
    );
  });

  await check('the settings page is in Hindi for whoever works in Hindi', async () => {
    await wp.php(`update_user_meta(1, 'locale', 'hi_IN');`);
    await admin.goto(settingsPage);
    const text = await admin.locator('#wpbody-content').innerText();
    for (const words of ['पुलिस सेवाएँ', 'पोर्टल का पता', 'सेवाओं की भाषा', 'पोर्टल इस साइट को पहचानता है', complaint.name.hi])
      assert.ok(text.includes(words), words);
  });

  return withShortcode;
}
