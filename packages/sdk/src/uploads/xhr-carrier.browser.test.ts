import { xhrCarrier } from './xhr-carrier.ts';

function assert(holds: unknown, why: string): asserts holds {
  if (!holds) throw new Error(why);
}

const content = new Blob([new Uint8Array(3_000_000)]);
// The test runner's own server: it takes any body and answers what it answers to everybody.
const request = (signal?: AbortSignal) =>
  new Request(new URL('/no-such-thing', location.href), {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: content,
    ...(signal && { signal }),
  });

it('carries a body as fetch does, and tells how far it is', async () => {
  const sent: number[] = [];
  const expected = await fetch(request());
  const response = await xhrCarrier(content, (bytes) => sent.push(bytes), 5_000)(request());
  assert(response.status === expected.status, `${response.status} instead of ${expected.status}`);
  assert(response.headers.get('content-type') === expected.headers.get('content-type'), 'the headers differ');
  assert((await response.text()) === (await expected.text()), 'the bodies differ');
  assert(sent.at(-1) === content.size, `the progress ends at ${sent.at(-1)}`);
  assert([...sent].sort((a, b) => a - b).join() === sent.join(), 'the progress goes back');
});

it('stops when the request is aborted, before and while sending', async () => {
  for (const wait of [undefined, 1]) {
    const controller = new AbortController();
    if (wait === undefined) controller.abort();
    else setTimeout(() => controller.abort(), wait);
    const ended = await xhrCarrier(
      content,
      () => undefined,
      5_000,
    )(request(controller.signal)).then(
      () => 'answered',
      (error: Error) => error.name,
    );
    assert(ended === 'TypeError' || (wait && ended === 'answered'), `it ended with ${ended}`);
  }
});

it('rejects as fetch does where nobody answers', async () => {
  const nowhere = new Request('http://127.0.0.1:9/', { method: 'PUT', body: content });
  const ended = await xhrCarrier(content, () => undefined, 5_000)(nowhere).catch((error: Error) => error.name);
  assert(ended === 'TypeError', `it ended with ${String(ended)}`);
});
