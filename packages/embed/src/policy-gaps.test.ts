import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csp, policyGaps } from './index.ts';

const portal = 'https://portal.example';
const gaps = (...policies: string[]): string[] =>
  policyGaps(policies, portal).map(({ directive, add }) => `${directive} ${add}`);

test('a page without a policy, or with the lines that csp() gives, lacks nothing', () => {
  assert.deepEqual(gaps(), []);
  assert.deepEqual(gaps(`default-src 'none'; ${csp({ portal })}`), []);
});

test('what default-src allowed is said again in the directive that replaces it', () => {
  assert.deepEqual(gaps("default-src 'self'; img-src *"), [
    "script-src 'self' https://portal.example",
    "frame-src 'self' https://portal.example",
    "style-src 'self' https://portal.example",
  ]);
  assert.deepEqual(gaps("default-src 'none'"), [
    'script-src https://portal.example',
    'frame-src https://portal.example',
    'style-src https://portal.example',
  ]);
});

test('a directive that is there is added to, the one that really decides', () => {
  assert.deepEqual(gaps("script-src-elem 'self'; script-src https://portal.example; frame-src *"), [
    'script-src-elem https://portal.example',
  ]);
  assert.deepEqual(gaps("child-src 'self'; script-src https:"), ['child-src https://portal.example']);
});

test('every policy counts, in one header or in several', () => {
  assert.deepEqual(gaps('script-src *', "script-src 'self'"), ['script-src https://portal.example']);
  assert.deepEqual(gaps("script-src *, script-src 'self'"), ['script-src https://portal.example']);
});

test('hosts match as a browser matches them', () => {
  for (const source of [
    'portal.example',
    'PORTAL.example',
    '*.example',
    'https://portal.example:443',
    'http://portal.example',
    'portal.example:*',
  ])
    assert.deepEqual(gaps(`script-src ${source}`), [], source);
  for (const source of [
    'example',
    '*.portal.example',
    'portal.example:8443',
    'https://portal.example.evil',
    "'strict-dynamic'",
    'data:',
  ])
    assert.deepEqual(gaps(`script-src ${source}`), ['script-src https://portal.example'], source);
});

test('what stands on the page itself needs answers and pictures, and no frame', () => {
  assert.deepEqual(policyGaps(["default-src 'none'"], portal, ['inline']), [
    { directive: 'script-src', add: portal },
    { directive: 'style-src', add: portal },
    { directive: 'connect-src', add: portal },
    { directive: 'img-src', add: `${portal} data: blob:` },
  ]);
  assert.deepEqual(policyGaps([`default-src *; img-src ${portal} data:`], portal, ['frame', 'inline']), [
    { directive: 'img-src', add: 'blob:' },
  ]);
  assert.deepEqual(policyGaps([`default-src 'none'; ${csp({ portal })}`], portal, ['frame', 'inline']), []);
});

test('what stands on the page itself makes templates under a name of Trusted Types', () => {
  const inline = (policy: string) => policyGaps([policy], portal, ['inline']);
  for (const policy of [
    "require-trusted-types-for 'script'",
    "require-trusted-types-for 'script'; trusted-types *",
    "trusted-types angular lit-html 'allow-duplicates'",
  ])
    assert.deepEqual(inline(policy), [], policy);
  for (const policy of ['trusted-types', "trusted-types 'none'", 'trusted-types angular', 'trusted-types Lit-HTML'])
    assert.deepEqual(inline(policy), [{ directive: 'trusted-types', add: 'lit-html' }], policy);
  assert.deepEqual(gaps("trusted-types 'none'"), [], 'a frame has its own policy');
});

test('an import map is a script of the page itself: its hash, its nonce or any script has to be allowed', () => {
  const map = { hash: 'sha256-abc=', nonce: 'r4nd0m' };
  const lacks = (sources: string) =>
    policyGaps([`script-src ${portal} ${sources}`], portal, ['frame'], [map]).map(({ add }) => add);
  for (const sources of [
    "'sha256-abc='",
    "'nonce-r4nd0m'",
    "'unsafe-inline'",
    "'UNSAFE-INLINE'",
    "'unsafe-inline' 'sha256-abc='",
  ])
    assert.deepEqual(lacks(sources), [], sources);
  for (const sources of ['', "'sha256-abd='", "'nonce-other'", "'unsafe-inline' 'nonce-other'", "'sha256-ABC='"])
    assert.deepEqual(lacks(sources), ["'sha256-abc='"], sources);
  assert.deepEqual(policyGaps(["default-src 'self'"], portal, ['frame'], [map])[0], {
    directive: 'script-src',
    add: `'self' ${portal} 'sha256-abc='`,
  });
});
