/**
 * `pnpm test:wordpress`: the plug-in's zip in a real WordPress 6.1 on PHP 8.2, against a real portal, in Chromium. The checks build
 * on each other, in the order in which a webmaster comes upon them. Not part of CI: the packages come from Debian the first time.
 * `pnpm build` goes before.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeServices } from '@nagrik/elements/catalogue';
import { snippet } from '@nagrik/embed';
import { readEnvironment, startPortal, type RunningPortal } from '@nagrik/portal/node';
import { chromium, type Browser, type Page } from 'playwright';
import { buildPlugin, pluginFiles } from './build-plugin.ts';
import { startWordPress, type WordPress } from './throw-away-wordpress.ts';

const started = performance.now();
let passed = 0;
let failed = 0;
/** One thing that must be so. The next ones are tried also where it is not. */
async function check(name: string, body: () => Promise<unknown>): Promise<void> {
  try {
    await body();
    passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/** Undone last to first at the end, however it comes. */
const undo: (() => unknown)[] = [];
async function cleanUp(): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) {
    await Promise.resolve(step()).catch((error: unknown) => console.log(error));
  }
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void cleanUp().then(() => process.exit(1)));
const PLUGIN = 'nagrik-services/nagrik-services.php';
const FRAME = 'iframe[src*="/embed/frame/"]';
/** In milliseconds: how long a page of WordPress may take, which asks no portal. */
const SOON = 2500;

try {
  const wp = await startWordPress(undo);
  console.log(`WordPress ${wp.version}`);
  const data = await mkdtemp(join(tmpdir(), 'nagrik-wp-portal-'));
  undo.push(() => rm(data, { recursive: true }));
  const portal = await startPortal({
    environment: readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: '0', NAGRIK_HOST: '127.0.0.1' }),
    services: describeServices(),
    sites: { namuna: [wp.url], elsewhere: ['https://elsewhere.example'] },
    log: () => undefined,
  });
  undo.push(() => portal.close());
  const browser = await chromium.launch({
    handleSIGINT: false,
    handleSIGTERM: false,
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  undo.push(() => browser.close());
  await checkPlugin(wp, portal, browser);
} catch (error) {
  failed++;
  console.log(error);
} finally {
  await cleanUp();
}
console.log(`${passed} passed, ${failed} failed in ${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkPlugin(wp: WordPress, portal: RunningPortal, browser: Browser): Promise<void> {
  const admin = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  admin.setDefaultTimeout(20_000);
  const settingsPage = `${wp.url}/wp-admin/options-general.php?page=nagrik-services`;
  const catalogue = describeServices();
  const complaint = catalogue.find(({ tag }) => tag === 'nagrik-complaint-form');
  assert.ok(complaint);

  /** A visitor's page, opened anew. */
  async function visit(address: string, look: (page: Page) => Promise<unknown>, javaScriptEnabled = true) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const page = await context.newPage();
    try {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await look(page);
    } finally {
      await context.close();
    }
  }
  /** @returns the address of a new page with this content */
  const publish = (content: string): Promise<string> =>
    wp.php(`kses_remove_filters(); echo get_permalink(wp_insert_post(wp_slash(array('post_type' => 'page',
      'post_status' => 'publish', 'post_title' => 'Seva', 'post_content' => ${phpString(content)}))));`);
  const framed = async (page: Page): Promise<void> => {
    const element = await page.waitForSelector(FRAME, { state: 'visible', timeout: 20_000 });
    const frame = await element.contentFrame();
    assert.ok(frame);
    assert.equal(new URL(frame.url()).origin, portal.url);
    await frame.getByRole('heading').first().waitFor();
  };
  async function save(fields: { portal?: string; site?: string; release?: string }): Promise<string> {
    await admin.goto(settingsPage);
    if (fields.portal !== undefined) {
      // As a request that no form has made: the browser's own check is not what protects the setting.
      await admin
        .locator('#nagrik-portal')
        .evaluate((input) => (((input as HTMLInputElement).form as HTMLFormElement).noValidate = true));
      await admin.fill('#nagrik-portal', fields.portal);
    }
    if (fields.site !== undefined) await admin.fill('#nagrik-site', fields.site);
    if (fields.release !== undefined) await admin.selectOption('#nagrik-release', fields.release);
    await Promise.all([admin.waitForURL(/settings-updated/), admin.click('#submit')]);
    return admin.locator('#wpbody-content').innerText();
  }

  await check('every PHP file is read by PHP without a complaint', async () => {
    const names = [...(await pluginFiles()).keys()].filter((name) => name.endsWith('.php'));
    assert.ok(names.length >= 8);
    for (const name of names) execFileSync('php', ['-l', join(import.meta.dirname, '..', name)], { stdio: 'pipe' });
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

  const withShortcode = await publish(
    '[nagrik service="complaint-form" lang="hi" theme="gov"]\n\n[nagrik service="status-tracker" lang="en"]',
  );
  await check('a page with the shortcode shows the service in the sealed frame', () => visit(withShortcode, framed));

  const live = 'nagrik-wanted-list > [slot=live]';
  await check('a public list stands on the page itself, without a frame', async () => {
    const open = catalogue.find(({ tag }) => tag === 'nagrik-wanted-list');
    assert.equal(open?.sensitive, false);
    await visit(await publish('[nagrik service="wanted-list" lang="en"]'), async (page) => {
      await page.waitForSelector(live, { state: 'visible', timeout: 20_000 });
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

  /** A tag, its attributes and its link, whatever the white space between. */
  const shape = (page: Page, html?: string): Promise<unknown> =>
    page.evaluate((source) => {
      const root = source === undefined ? document : new DOMParser().parseFromString(source, 'text/html');
      const tag = root.querySelector('nagrik-complaint-form');
      return (
        tag && {
          ...Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value])),
          inside: [...tag.children].map((child) => child.outerHTML),
        }
      );
    }, html);
  const expected = (lang: 'hi' | 'en' | 'ur'): string =>
    snippet({ portal: portal.url, site: 'namuna', service: 'complaint-form', lang, name: complaint.name[lang] });

  await check('the shortcode writes what the portal’s own snippet writes', async () => {
    const address = await publish('[nagrik service="complaint-form" lang="ur"]');
    await visit(address, async (page) => assert.deepEqual(await shape(page), await shape(page, expected('ur'))));
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

  let withBlock = '';
  await check('the block is chosen in Hindi in the editor, and the service is seen there', async () => {
    await admin.goto(`${wp.url}/wp-admin/post-new.php?post_type=page`);
    await admin.waitForFunction(() => (window as unknown as EditorWindow).wp?.blocks?.getBlockType('nagrik/service'));
    const title = await admin.evaluate(() => {
      const { data, blocks } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      data.dispatch('core/editor').editPost({ title: 'Shikayat' });
      data.dispatch('core/block-editor').insertBlock(blocks.createBlock('nagrik/service'));
      return blocks.getBlockType('nagrik/service')?.title;
    });
    assert.equal(title, 'पुलिस सेवा');
    const chooser = admin.locator('.wp-block select').first();
    assert.deepEqual(
      (await chooser.locator('option').allInnerTexts()).slice(1),
      catalogue.map(({ name }) => name.hi),
    );
    await chooser.selectOption('wanted-list');
    await admin.waitForSelector(live, { state: 'visible' });
    await admin.evaluate(() => {
      const { data } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await admin.locator('.block-editor-block-inspector').getByLabel('सेवा').selectOption('complaint-form');
    await framed(admin);
  });

  await check('the sidebar changes the language and the look, and the preview follows', async () => {
    const sidebar = admin.locator('.block-editor-block-inspector');
    await sidebar.getByLabel('भाषा').selectOption('en');
    await sidebar.getByLabel('रूप').selectOption('gov');
    await admin.waitForSelector('iframe[src*="theme=gov"][src*="lang=en"]', { state: 'visible' });
    assert.equal(await admin.locator('nagrik-complaint-form a').innerText(), complaint.name.en);
  });

  await check('the editor saves the tag with its link, and opens it again without a warning', async () => {
    const link = await admin.evaluate(async () => {
      const { data } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/editor').editPost({ status: 'publish' });
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getPermalink();
    });
    withBlock = link;
    const source = await wp.php(`echo get_post(url_to_postid(${phpString(link)}))->post_content;`);
    const themed = expected('en').replace('lang="en">', 'lang="en" theme="gov">');
    assert.deepEqual(await shape(admin, source), await shape(admin, themed));
    await admin.reload();
    await admin.waitForFunction(
      () => (window as unknown as EditorWindow).wp?.data?.select('core/block-editor').getBlocks().length === 1,
    );
    const blocks = await admin.evaluate(() =>
      (window as unknown as EditorWindow).wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => ({ name, isValid })),
    );
    assert.deepEqual(blocks, [{ name: 'nagrik/service', isValid: true }]);
    await framed(admin);
  });

  await check('a page with the block shows the service in the sealed frame', () => visit(withBlock, framed));

  await check('a fixed release is loaded with its integrity, and another byte would be refused', async () => {
    await admin.goto(settingsPage);
    const version = await admin.locator('#nagrik-release option').nth(1).getAttribute('value');
    assert.ok(version);
    await save({ release: version });
    const html = await (await fetch(withBlock)).text();
    const manifest = (await (await fetch(`${portal.url}/embed/manifest.json`)).json()) as {
      releases: { version: string; files: Record<string, string> }[];
    };
    for (const file of ['embed.js', 'embed.css']) {
      const sum = manifest.releases.find((release) => release.version === version)?.files[file] ?? '-';
      const tag = html.match(/<(script|link)[^>]*>/g)?.find((each) => each.includes(`/embed/r/${version}/${file}`));
      assert.ok(tag?.includes(`integrity="${sum}" crossorigin="anonymous"`), `${file}: ${tag}`);
    }
    await visit(withBlock, framed);
    await wp.php(`$set = get_option('nagrik_services'); $set['integrity']['embed.js'] = 'sha384-' . base64_encode(str_repeat('x', 48));
      update_option('nagrik_services', $set);`);
    await visit(withBlock, async (page) => {
      await page.waitForLoadState('load');
      assert.equal(await page.evaluate(() => customElements.get('nagrik-complaint-form')), undefined);
      assert.equal(await page.locator('nagrik-complaint-form a').isVisible(), true);
    });
    await save({ release: '' });
    await visit(withBlock, framed);
  });

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

/** What the editor puts on `window`, as far as it is used here. */
interface EditorWindow {
  readonly wp: {
    readonly blocks: {
      getBlockType(name: string): { readonly title: string } | undefined;
      createBlock(name: string): unknown;
    };
    readonly data: {
      dispatch(store: 'core/preferences'): { set(scope: string, name: string, value: unknown): void };
      dispatch(store: 'core/edit-post'): { openGeneralSidebar(name: string): void };
      dispatch(store: 'core/block-editor'): { insertBlock(block: unknown): void };
      dispatch(store: 'core/editor'): { editPost(change: object): void; savePost(): Promise<void> };
      select(store: 'core/block-editor'): { getBlocks(): { readonly name: string; readonly isValid: boolean }[] };
      select(store: 'core/editor'): { getPermalink(): string };
    };
  };
}

/** A text as PHP writes it. */
function phpString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
