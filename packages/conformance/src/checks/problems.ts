import type { Contract, Operation } from '../contract/contract.ts';
import { absentValue, callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';
import type { Call } from '../target/call.ts';

/** Whatever cannot be read or does not exist is refused with a problem document (RFC 9457), never with a page or a 5xx. */
export function problemChecks(contract: Contract): readonly Check[] {
  const paths = new Map<string, Operation[]>();
  for (const operation of contract.operations)
    paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  return [
    unknownAddress,
    ...[...paths].map(([path, own]) => otherMethod(path, own)),
    ...contract.operations.filter(({ path, responses }) => path.includes('{') && responses.has(404)).map(absent),
    ...contract.operations.filter(({ ownCodes }) => ownCodes.includes('range-too-long')).map(longRange),
    ...contract.operations.filter(({ body }) => body?.mediaType === 'application/json').map(unreadableBody),
  ];
}

const unknownAddress: Check = {
  id: 'problems/unknown-address',
  title: 'an address that the contract does not have is refused with 404 and a problem document',
  async run({ world: { target } }) {
    for (const path of [
      '/zq-no-such-thing',
      '/complaints/zq/zq/zq',
      '/%F0%9F%98%80',
      '/filings/',
      '/..%2f..%2fetc%2fpasswd',
    ]) {
      const answer = await target.stray({ method: 'GET', path });
      expect(answer.status === 404, `GET ${path} answered ${answer.status}, not 404`);
      target.judgeStray(`GET ${path}`, answer);
    }
    const answer = await target.stray({ method: 'POST', path: '/zq-no-such-thing', body: '{' });
    expect(answer.status === 404, `POST to an unknown address answered ${answer.status}, not 404`);
    target.judgeStray('POST to an unknown address', answer);
  },
};

function otherMethod(path: string, own: readonly Operation[]): Check {
  const had = own.map(({ method }) => method);
  // HEAD goes with GET (RFC 9110 §9.3.2), OPTIONS with other origins.
  const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !had.includes(method));
  return {
    id: `problems/method${path}`,
    title: `${path} refuses ${others.join(', ')} with 405 and says what it has`,
    async run({ world: { target } }) {
      const address = path.replace(/\{\w+\}/g, 'zq00000000000000000000000000');
      for (const method of others) {
        const answer = await target.stray({ method, path: address, headers: { 'idempotency-key': 'zq'.repeat(12) } });
        expect(answer.status === 405, `${method} ${path} answered ${answer.status}, not 405`);
        const allow = (answer.headers.get('allow') ?? '').split(',').map((one) => one.trim());
        const missing = had.filter((one) => !allow.includes(one));
        expect(
          missing.length === 0,
          `${method} ${path} answered 405 without ${missing.join(', ')} in "allow" (RFC 9110 §15.5.6)`,
        );
        target.judgeStray(`${method} ${path}`, answer);
      }
    },
  };
}

function absent(operation: Operation): Check {
  return {
    id: `problems/not-found/${operation.id}`,
    title: `${operation.id} answers 404 not-found for what there is not`,
    writes: operation.method !== 'GET',
    async run({ world }) {
      const call = await callOf(world, operation);
      for (const name of Object.keys(call.path ?? {})) {
        const unknown = await absentValue(world, name);
        const answer = await world.target.call({ ...call, path: { ...call.path, [name]: unknown } });
        const what = `${operation.id} with a ${name} that does not exist`;
        expect(
          answer.status === 404,
          `${what} answered ${answer.status}${answer.code && ` (code ${answer.code})`}, not 404`,
        );
        if (operation.method === 'HEAD') continue;
        expect(answer.code === 'not-found', `${what} was refused with the code ${answer.code}`);
      }
    },
  };
}

function longRange(operation: Operation): Check {
  return {
    id: `problems/range/${operation.id}`,
    title: `${operation.id} refuses a range of more than 90 days, and one that ends before it begins`,
    async run({ world }) {
      const call = await callOf(world, operation);
      const ask = (from: string, to: string) => world.target.call({ ...call, query: { ...call.query, from, to } });
      const long = await ask(world.day(200), world.day(0));
      expect(
        long.status === 422 && long.code === 'range-too-long',
        `200 days answered ${long.status} (code ${long.code})`,
      );
      const bounds = await ask(world.day(90), world.day(0));
      expect(bounds.status === 200, `a range whose last day is 90 days after its first answered ${bounds.status}`);
      const backwards = await ask(world.day(0), world.day(3));
      expect(backwards.status === 422, `a range that ends before it begins answered ${backwards.status}, not 422`);
    },
  };
}

function unreadableBody(operation: Operation): Check {
  return {
    id: `problems/body/${operation.id}`,
    title: `${operation.id} refuses a body that cannot be read: no JSON, cut off, not UTF-8, of another type, absent, too large`,
    writes: true,
    async run({ world }) {
      const { target } = world;
      const call = await callOf(world, operation);
      const { body: _, ...empty } = call;
      const whole = JSON.stringify(call.body);
      const json = (content: string | Uint8Array<ArrayBuffer>): Call => ({
        ...empty,
        raw: { content, mediaType: 'application/json' },
      });
      const tries: readonly (readonly [string, Call, readonly number[]])[] = [
        ['with a body that is no JSON', json('zq'), [400]],
        ['with JSON that is cut off', json(whole.slice(0, -1)), [400]],
        ['with bytes that are not UTF-8', json(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), [400]],
        ['with two documents of JSON', json(`${whole}${whole}`), [400]],
        ['with an array', json('[]'), [422, 400]],
        ['with null', json('null'), [422, 400]],
        ['with a body of another type', { ...empty, raw: { content: whole, mediaType: 'text/plain' } }, [415, 400]],
        [
          'with a form',
          { ...empty, raw: { content: 'a=1', mediaType: 'application/x-www-form-urlencoded' } },
          [415, 400],
        ],
        ['without a body', empty, [400, 415]],
        // A list of lists, a million deep, costs a reader that calls itself its stack.
        ['with JSON that is nested too deeply', json('['.repeat(100_000) + ']'.repeat(100_000)), [400, 413, 422]],
        ['with two megabytes', json(JSON.stringify({ zq: 'x'.repeat(2_000_000) })), [413, 400, 422]],
      ];
      for (const [what, wrong, statuses] of tries) {
        const answer = await target.call(wrong);
        const wanted = statuses.filter((status) => operation.responses.has(status));
        expect(
          wanted.includes(answer.status),
          `${operation.id} ${what} answered ${answer.status}, not ${wanted.join(' or ')}`,
        );
      }
    },
  };
}
