import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { isPublicAddress, type OpenedPage, type Opening, openPublicPage } from './open-public-page.ts';

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
  const page = await openPublicPage(`http://district.example:${port}/`, { resolve, isPublic: () => true });
  assert.equal(asked, 1);
  assert.deepEqual(page, {
    status: 200,
    policies: ["default-src 'self'", "frame-src 'none'"],
    html: false,
    text: '<p>inner</p>',
  });
});

/** A site that is taken for a public one, whatever it answers. @returns opens a path of it */
async function site(t: TestContext, listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return (path: string, opening: Opening = {}): Promise<OpenedPage> =>
    openPublicPage(`http://127.0.0.1:${port}${path}`, { isPublic: () => true, ...opening });
}

test('a redirect is followed where it may lead, three times and no more', async (t) => {
  const open = await site(t, ({ url = '' }, response) => {
    const left = Number(url.slice(1));
    if (left === 0) return void response.setHeader('content-type', 'text/html').end('<p>there</p>');
    response.writeHead(302, { location: `/${left - 1}` }).end();
  });
  const asked: string[] = [];
  const mayFollow = ({ pathname }: URL): boolean => asked.push(pathname) > 0;
  assert.equal((await open('/3', { mayFollow })).text, '<p>there</p>');
  assert.deepEqual(asked, ['/2', '/1', '/0']);
  await assert.rejects(open('/4', { mayFollow }), /Leads elsewhere/);
  await assert.rejects(open('/1', { mayFollow: () => false }), /Leads elsewhere/);
  await assert.rejects(open('/1'), /Leads elsewhere/);
});

test('a redirect into the portal’s own network is refused, by name or address, though it may be followed', async (t) => {
  const { port, visits } = await innerServer(t);
  let to = '';
  const server = createServer((_, response) => response.writeHead(301, { location: to }).end());
  // One of this machine's own addresses is taken for a public one: the site that leads on into the network behind the portal.
  await new Promise<void>((started) => server.listen(0, '127.0.0.9', started));
  t.after(() => server.close());
  const start = `http://district.example:${(server.address() as AddressInfo).port}/`;
  const isPublic = (address: string): boolean => address === '127.0.0.9' || isPublicAddress(address);
  for (to of [
    `http://127.0.0.1:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://inner.example:${port}/`,
    `${start}again`,
  ]) {
    const followed: string[] = [];
    // The name leads elsewhere the second time it is looked up.
    const resolve = () => Promise.resolve([{ address: followed.length === 0 ? '127.0.0.9' : '127.0.0.1', family: 4 }]);
    const mayFollow = ({ href }: URL): boolean => followed.push(href) > 0;
    await assert.rejects(openPublicPage(start, { isPublic, resolve, mayFollow }), /Not a public address/, to);
    assert.equal(followed.length, 1, 'the site was reached, and led on');
  }
  for (to of ['file:///etc/passwd', 'javascript:1', 'ftp://127.0.0.1/', 'http://[', '']) {
    const open = await site(t, (_, response) => response.writeHead(302, { location: to }).end());
    await assert.rejects(open('/', { mayFollow: ({ protocol }) => protocol !== 'http:' }), /Leads elsewhere/, to);
  }
  assert.equal(visits(), 0);
});

test('of a page larger than 2 MB no more is read', async (t) => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  const cut = Promise.withResolvers<boolean>();
  const open = await site(t, (_, response) => {
    response.on('close', () => cut.resolve(!response.writableFinished));
    const more = (): void => {
      while (!response.destroyed && response.write(megabyte));
      response.once('drain', more);
    };
    more();
  });
  await assert.rejects(open('/'), /Too large/);
  assert.equal(await cut.promise, true, 'the connection is cut, and not read to its end');
});

test('a server that never answers, and one that answers letter by letter, are left when patience ends', async (t) => {
  const open = await site(t, ({ url }, response) => {
    if (url === '/silent') return;
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  });
  for (const path of ['/silent', '/slow'])
    await assert.rejects(open(path, { patienceMs: 200 }), { name: 'AbortError' });
});

test('what is no HTML is told as that', async (t) => {
  const open = await site(t, ({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': decodeURIComponent(url.slice(1)) }).end('<nagrik-x>');
  });
  for (const [type, html] of [
    ['text/html', true],
    ['Text/HTML; charset=utf-8', true],
    ['application/xhtml+xml', true],
    ['application/pdf', false],
    ['text/plain', false],
    ['text/htmlx', false],
  ] as const)
    assert.equal((await open(`/${encodeURIComponent(type)}`)).html, html, type);
});

test('a page is read in the character set that a browser would take', async (t) => {
  const utf16 = Buffer.from('\ufeff<p>शिकायत</p>', 'utf16le');
  const pages: Readonly<Record<string, readonly [type: string, body: Buffer]>> = {
    '/mark': ['text/html; charset=iso-8859-1', utf16],
    '/header': ['text/html; charset="windows-1252"', Buffer.from('<p>caf\xe9</p>', 'latin1')],
    '/meta': ['text/html', Buffer.from('<meta charset=windows-1252><p>caf\xe9</p>', 'latin1')],
    '/none': ['text/html', Buffer.from('<p>शिकायत</p>')],
    '/wrong': ['text/html; charset=utf-99', Buffer.from('<p>शिकायत</p>')],
    '/broken': ['text/html; charset=utf-8', Buffer.from('<p>\xe9</p>', 'latin1')],
  };
  const open = await site(t, ({ url = '' }, response) => {
    const [type, body] = pages[url] ?? assert.fail();
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  const read = async (path: string): Promise<string> => (await open(path)).text;
  assert.equal(await read('/mark'), '<p>शिकायत</p>');
  assert.equal(await read('/header'), '<p>café</p>');
  assert.equal(await read('/meta'), '<meta charset=windows-1252><p>café</p>');
  assert.equal(await read('/none'), '<p>शिकायत</p>');
  assert.equal(await read('/wrong'), '<p>शिकायत</p>');
  assert.equal(await read('/broken'), '<p>\ufffd</p>');
});
