import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite, type Site } from './server.ts';

const portalUrl = 'http://localhost:9';

describe('The server of the district site', () => {
  let site: Site;
  before(async () => {
    site = await startSite({ port: 0, portalUrl: `${portalUrl}/` });
  });
  after(() => site.close());

  it('puts the address of the portal where the files have the example', async () => {
    const html = await (await fetch(`${site.url}/complaint.html`)).text();
    assert.match(html, /<script type="module" src="http:\/\/localhost:9\/elements\/nagrik\.js">/);
    assert.doesNotMatch(html, /portal\.example/);
  });

  it('sends a Content-Security-Policy that names nobody but itself and the portal', async () => {
    for (const path of ['/', '/ur/fir.html', '/styles/site.css', '/nowhere']) {
      const policy = (await fetch(site.url + path)).headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self' http:\/\/localhost:9; /);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|\*/);
    }
  });

  it('answers each language at its folder', async () => {
    for (const [path, lang] of [
      ['/', 'hi'],
      ['/en/', 'en'],
      ['/ur/', 'ur'],
    ] as const) {
      const response = await fetch(site.url + path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await response.text(), new RegExp(`<html lang="${lang}"`));
    }
  });

  it('does not send a page again that the browser has', async () => {
    const etag = (await fetch(`${site.url}/`)).headers.get('etag') ?? '';
    const again = await fetch(`${site.url}/`, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
  });

  it('lets a browser keep what pages need, and not the pages', async () => {
    const kept = async (path: string): Promise<string | null> =>
      (await fetch(site.url + path)).headers.get('cache-control');
    assert.equal(await kept('/en/'), 'no-cache');
    assert.match((await kept('/styles/site.css')) ?? '', /max-age=\d+/);
  });

  it('says in three languages that a page does not exist', async () => {
    const response = await fetch(`${site.url}/en/nothing.html`);
    assert.equal(response.status, 404);
    const html = await response.text();
    for (const lang of ['hi', 'en', 'ur']) assert.match(html, new RegExp(`lang="${lang}"`));
  });

  it('gives nothing from outside its folder, and takes nothing', async () => {
    for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/styles/']) {
      assert.equal((await fetch(site.url + path)).status, 404, path);
    }
    assert.equal((await fetch(site.url, { method: 'POST' })).status, 405);
  });

  it('says in one sentence that a port is taken, and what to do', async () => {
    const port = Number(new URL(site.url).port);
    await assert.rejects(startSite({ port, portalUrl }), {
      message: `Port ${port} is taken: choose another one for the site, such as SITE_PORT=${port + 1}.`,
    });
  });

  it('says what the address of a portal looks like when it gets none', async () => {
    for (const address of ['portal', 'localhost:8080', '']) {
      await assert.rejects(startSite({ port: 0, portalUrl: address }), /is not the address of a portal/);
    }
  });
});
