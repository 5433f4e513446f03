import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { isPublicAddress, openPublicPage } from './open-public-page.ts';

/** A server on this machine that nobody outside is to reach through the portal. */
async function innerServer(t: TestContext) {
  let visits = 0;
  const server = createServer((_, response) => {
    visits++;
    response.writeHead(200, [
      ...['content-security-policy', "default-src 'self'"],
      ...['content-security-policy', "frame-src 'none'"],
    ]);
    response.end('<p>inner</p>');
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  t.after(() => server.close());
  return { port: (server.address() as AddressInfo).port, visits: () => visits };
}

test('an address of this machine, of a private network or of a cloud’s own service is not public, however it is written', () => {
  for (const address of [
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.168.1.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1'],
    ...[
      'fd12:3456::1',
      'ff02::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      '2001::1',
    ],
    'portal.example',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of [
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.128.0.1',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450::1',
  ])
    assert.equal(isPublicAddress(address), true, address);
});

test('a name that leads inside is not connected to, though its other addresses are public', async (t) => {
  const { port, visits } = await innerServer(t);
  for (const addresses of [['127.0.0.1'], ['1.1.1.1', '127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], []]) {
    const resolve = () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    await assert.rejects(openPublicPage(`http://district.example:${port}/`, { resolve }), /Not a public address/);
  }
  assert.equal(visits(), 0);
});

test('neither is an address in place of a name, however it is written', async (t) => {
  const { port, visits } = await innerServer(t);
  for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0177.0.0.1', 'localhost'])
    await assert.rejects(openPublicPage(`http://${host}:${port}/`), /Not a public address/, host);
  assert.equal(visits(), 0);
});

test('a name is looked up once: what was judged is what is connected to', async (t) => {
  const { port } = await innerServer(t);
  let asked = 0;
  const resolve = () => Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
  const page = await openPublicPage(`http://district.example:${port}/`, { resolve, mayBeInner: true });
  assert.equal(asked, 1);
  assert.deepEqual(page, { status: 200, policies: ["default-src 'self'", "frame-src 'none'"], text: '<p>inner</p>' });
});
