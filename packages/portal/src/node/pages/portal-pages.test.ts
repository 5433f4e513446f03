import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { pageWords } from '../../words/page-words.ts';
import { createPortalPages } from './portal-pages.ts';

const services = describeServices();
const pages = createPortalPages({ services, demo: false });
const read = async (path: string): Promise<string> =>
  (await (await pages(new Request(`https://portal.example${path}`)))?.text()) ?? '';

test('the start leads to every service in each language, asks for no script, and puts the numbers for an emergency first', async () => {
  for (const language of ['hi', 'en', 'ur'] as const) {
    const html = await read(`/?lang=${language}`);
    const leads = [...html.matchAll(/<h4>\s*<a href="([^"]+)"/g)].map(([, href]) => href);
    const others = services.filter(({ kind }) => kind !== 'directory');
    assert.deepEqual(leads.toSorted(), others.map(({ id }) => `/services/${id}?lang=${language}`).sort());
    for (const { name, summary, haveAtHand } of others)
      for (const words of [name, summary, ...haveAtHand])
        assert.ok(html.includes(words[language].replaceAll("'", '&#39;')), words.en);
    assert.ok(html.indexOf('href="tel:112"') < html.indexOf('<h3>') && html.includes('href="tel:112"'));
    assert.doesNotMatch(html, /<script|<nagrik-|undefined|\[object/);
    assert.equal(html.match(/<h1/g)?.length, 1);
  }
});

test('services stand on the start under what one looks for, forms first: those that tell something, then those that ask for something', async () => {
  const html = await read('/?lang=en');
  const at = (id: string): number => html.indexOf(`/services/${id}?`);
  const inOrder = ['Tell the police', 'Ask the police', 'How far it is', 'Search and see'].map((heading) =>
    html.indexOf(heading),
  );
  const [tell = 0, ask = 0, follow = 0, find = 0] = inOrder;
  assert.ok(tell > 0 && tell < ask && ask < follow && follow < find);
  for (const { id, kind, asks } of services.filter((each) => each.kind !== 'directory')) {
    const [from, to] =
      kind === 'form'
        ? asks
          ? [ask, follow]
          : [tell, ask]
        : kind === 'tracker'
          ? [follow, find]
          : [find, html.length];
    assert.ok(at(id) > from && at(id) < to, id);
  }
});

test('the number for an emergency can be called from the foot of every page, in each language', async () => {
  for (const language of ['hi', 'en', 'ur'] as const)
    for (const path of ['/', '/desk', '/services/nothing']) {
      const [, foot = ''] = (await read(`${path}?lang=${language}`)).split('<footer>');
      const { emergency } = pageWords[language];
      assert.ok(
        foot.includes(`<p>${emergency.replace('112', '<a href="tel:112">112</a>')}</p>`),
        `${path} ${language}`,
      );
    }
});

test('a service that is none is said to be none', async () => {
  assert.equal((await pages(new Request('https://portal.example/services/nothing')))?.status, 404);
});
