import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csp, snippet, type SnippetOptions } from './index.ts';

const options: SnippetOptions = {
  portal: 'https://portal.example/',
  site: 'patna',
  service: 'complaint-form',
  lang: 'hi',
  name: 'शिकायत करें',
};

test('a snippet is a style sheet that keeps the place free, one script, one tag, and a link for whoever has no script', () => {
  assert.equal(
    snippet(options),
    `<link rel="stylesheet" href="https://portal.example/embed/1/embed.css">
<script type="module" src="https://portal.example/embed/1/embed.js"></script>
<nagrik-complaint-form site="patna" lang="hi">
  <a href="https://portal.example/embed/frame/complaint-form?lang=hi&amp;site=patna">शिकायत करें</a>
</nagrik-complaint-form>`,
  );
});

test('a sentence with a number to call stands beside the link, for whoever the portal does not reach', () => {
  const text = snippet({
    ...options,
    lang: 'en',
    name: 'File',
    emergency: { text: 'In danger call 112.', number: '112' },
  });
  assert.match(text, /<p><a href="[^"]+">File<\/a><\/p>\n {2}<p>In danger call <a href="tel:112">112<\/a>\.<\/p>/);
});

test('a pinned release carries its integrity', () => {
  const text = snippet({
    ...options,
    release: { version: '0.1.0-aaaa', files: { 'embed.js': 'sha384-abc', 'embed.css': 'sha384-def' }, inline: {} },
  });
  assert.match(text, /embed\.css"\s+integrity="sha384-def" crossorigin/);
  assert.match(
    text,
    /src="https:\/\/portal\.example\/embed\/r\/0\.1\.0-aaaa\/embed\.js"\s+integrity="sha384-abc" crossorigin/,
  );
});

test('an editor that takes no script gets a sandboxed frame, or a link', () => {
  assert.match(
    snippet({ ...options, form: 'iframe' }),
    /^<iframe src="https:\/\/portal\.example\/embed\/frame\/.*sandbox="/s,
  );
  assert.match(snippet({ ...options, form: 'link' }), /^<a href="[^"]+">शिकायत करें<\/a>$/);
});

test('a tag that is a link keeps no place free: it needs no style sheet, and csp() allows none', () => {
  assert.doesNotMatch(snippet({ ...options, surface: 'link' }), /stylesheet/);
});

test('the tag for a page that was not found says so itself, and gives numbers to call, where it never comes', () => {
  assert.match(
    snippet({
      ...{ portal: options.portal, site: 'patna', service: 'missing-list', lang: 'en', name: 'Missing persons' },
      ...{ view: 'not-found', district: '5117', above: 'This page was not found' },
      emergency: { text: 'Call 112. For a child call 1098.', number: ['112', '1098'] },
    }),
    new RegExp(
      [
        '<nagrik-missing-list site="patna" lang="en" view="not-found" district="5117">',
        '<p>This page was not found</p>',
        '<p><a href="[^"]+site=patna&amp;view=not-found&amp;district=5117">Missing persons</a></p>',
        '<p>Call <a href="tel:112">112</a>. For a child call <a href="tel:1098">1098</a>.</p>',
        // Without script the portal draws the person, in a frame that runs none either.
        '<noscript><iframe src="[^"]+view=card&amp;district=5117" [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"[^>]*></iframe></noscript>',
        '</nagrik-missing-list>$',
      ].join('\\s+'),
    ),
  );
});

test('nothing that is put in becomes markup', () => {
  const text = snippet({ ...options, site: '"><script>x</script>', name: '<b>&', service: '"><i>' });
  assert.doesNotMatch(text, /<b>|<i>|"><script>x/);
});

test('the lines for a policy name the portal and nothing else, by what the services need', () => {
  const origin = 'https://portal.example';
  const framed = `script-src ${origin}; style-src ${origin}; frame-src ${origin}`;
  const inline = `script-src ${origin}; style-src ${origin}; connect-src ${origin}; img-src ${origin} data: blob:; trusted-types lit-html`;
  assert.equal(csp({ portal: options.portal, services: ['complaint-form'] }), framed);
  assert.equal(csp({ portal: options.portal, services: ['wanted-list'] }), inline);
  assert.equal(csp({ portal: options.portal, services: ['wanted-list'], surface: 'frame' }), framed);
  assert.match(
    csp({ portal: options.portal, services: ['missing-list'], view: 'card' }),
    /; frame-src https:\/\/portal\.example;/,
  );
  assert.equal(csp({ portal: options.portal, surface: 'link' }), `script-src ${origin}`);
  assert.equal(csp({ portal: options.portal, form: 'iframe' }), `frame-src ${origin}`);
  assert.equal(csp({ portal: options.portal, form: 'link' }), '');
  assert.throws(() => csp({ portal: 'portal' }), TypeError);
});
