import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, fileComplaint, listServices, reconcile, type FailureKind } from '../index.ts';
import { cut, problem, serve } from '../transport/misbehaving-server.test.ts';
import { filing, quick, signedIn } from '../transport/signed-in-portal.test.ts';
import { userText } from './user-text.ts';

const kinds = [
  ...(['invalid', 'unauthenticated', 'forbidden', 'not-found', 'conflict', 'rate-limited', 'unavailable'] as const),
  ...(['unknown-outcome', 'aborted', 'offline', 'timeout', 'unexpected'] as const),
] satisfies FailureKind[];
const scripts = { hi: /\p{Script=Devanagari}/u, ur: /\p{Script=Arabic}/u, en: /^[\p{Script=Latin}\p{P}\p{Z}]+$/u };

test('there are words of their own for every kind of failure, in each language', () => {
  const all = new Set<string>();
  for (const [lang, script] of Object.entries(scripts)) {
    for (const kind of kinds) {
      const words = userText({ kind, code: 'any' }, lang);
      assert.equal(words.lang, lang);
      assert.match(words.text, script);
      all.add(words.text);
    }
    all.add(userText({ kind: 'unexpected', code: 'not-the-portal' }, lang).text);
  }
  assert.equal(all.size, 3 * (kinds.length + 1));
});

test('another language gets Hindi, a region does not matter, and a kind of tomorrow gets words too', () => {
  assert.equal(userText({ kind: 'offline', code: 'x' }).lang, 'hi');
  assert.equal(userText({ kind: 'offline', code: 'x' }, 'ta-IN').lang, 'hi');
  assert.equal(userText({ kind: 'offline', code: 'x' }, 'EN-IN').lang, 'en');
  assert.ok(userText({ kind: 'of-tomorrow' as FailureKind, code: 'x' }, 'ur').text);
});

test("a failure carries the portal's words and their language; without `words` it has none of its own", async () => {
  const refusing = await serve(
    problem(422, 'invalid-request', { title: 'कुछ गलत है', detail: 'मोबाइल नंबर' }, { 'content-language': 'hi' }),
  );
  const refused = await fileComplaint(signedIn(refusing.baseUrl, { words: userText, locale: 'en' }), filing);
  assert.ok(!refused.ok);
  assert.deepEqual(refused.error.userText, { lang: 'hi', text: 'कुछ गलत है: मोबाइल नंबर' });
  // The portal's may quote: they are not for a log. In another language there are ours.
  assert.ok(!('userText' in refused.error.toJSON()));
  assert.equal(userText(refused.error, 'hi'), refused.error.userText);
  assert.equal(userText(refused.error, 'ur').lang, 'ur');

  const silent = await serve(cut);
  const without = await listServices(createPortal({ baseUrl: silent.baseUrl, ...quick }));
  assert.equal(!without.ok && without.error.userText, undefined);
  const given = await listServices(createPortal({ baseUrl: silent.baseUrl, ...quick, locale: 'ur', words: userText }));
  assert.ok(!given.ok);
  assert.deepEqual(given.error.userText, userText({ kind: 'offline', code: 'network-failed' }, 'ur'));
  assert.deepEqual(given.error.toJSON().userText, given.error.userText);
});

test('while nobody knows what became of a filing, that is what the words say', async () => {
  const server = await serve(cut, problem(429, 'too-many-requests', {}, { 'retry-after': '600' }));
  const result = await fileComplaint(signedIn(server.baseUrl, { words: userText, locale: 'en' }), filing);
  assert.ok(!result.ok && result.error.kind === 'unknown-outcome');
  assert.match(result.error.userText?.text ?? '', /whether it arrived/);
});

test('reconcile() by a key alone says why it still does not know', async () => {
  const server = await serve(cut);
  const found = await reconcile(createPortal({ baseUrl: server.baseUrl, ...quick }), 'k'.repeat(22));
  assert.ok(found.state === 'still-unknown' && found.error?.kind === 'offline');
});
