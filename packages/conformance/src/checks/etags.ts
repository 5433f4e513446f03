import { createKey } from '@nagrik/sdk';
import type { Contract, Operation } from '../contract/contract.ts';
import { callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';

/** A client that has the newest answer is told so in a few bytes (RFC 9110 §13.1.2). */
export function etagChecks(contract: Contract): readonly Check[] {
  const conditional = contract.operations.filter(({ responses }) => responses.has(304));
  return [
    ...conditional.map(unchanged),
    ...(contract.has('readFiling') && contract.has('addInformation') ? [changed] : []),
  ];
}

function unchanged(operation: Operation): Check {
  return {
    id: `etags/${operation.id}`,
    title: `${operation.id} answers 304 to whoever has the newest answer, and 200 to whoever has not`,
    writes: operation.path.includes('{reference}'),
    async run({ world: { target }, world }) {
      const call = await callOf(world, operation);
      const first = await target.must(call);
      const etag = first.headers.get('etag') ?? '';
      expect(
        /^(W\/)?"[^"]*"$/.test(etag),
        `${operation.id} gives ${etag === '' ? 'no etag' : 'an etag that is none'} (RFC 9110 §8.8.3)`,
      );
      const given = (condition: string) =>
        target.call({ ...call, headers: { ...call.headers, 'if-none-match': condition } });
      const strong = etag.replace(/^W\//, '');
      for (const condition of [etag, strong, `"zq", ${etag}`, '*']) {
        const answer = await given(condition);
        const what = `${operation.id} with an if-none-match that matches`;
        expect(answer.status === 304, `${what} answered ${answer.status}, not 304`);
        const again = answer.headers.get('etag');
        expect(
          again === etag,
          `${what} answered 304 with ${again === null ? 'no etag' : 'another etag'} (RFC 9110 §15.4.5)`,
        );
      }
      for (const condition of ['"zq"', 'W/"zq"', 'zq', '""']) {
        const answer = await given(condition);
        expect(
          answer.status === 200,
          `${operation.id} with an if-none-match that does not match answered ${answer.status}, not 200`,
        );
        expect(answer.text === first.text, `${operation.id} gave another body under the same etag`);
      }
      const dated = { 'if-none-match': '"zq"', 'if-modified-since': new Date().toUTCString() };
      const answer = await target.call({ ...call, headers: { ...call.headers, ...dated } });
      expect(answer.status === 200, `${operation.id} looked at a date beside a tag (RFC 9110 §13.1.3)`);
    },
  };
}

const changed: Check = {
  id: 'etags/readFiling/changed',
  title: 'an etag of a filing does not match any more once something has happened',
  writes: true,
  async run({ world }) {
    const { target } = world;
    const { reference, owner } = await world.file();
    const read = (headers = {}) => target.call({ operation: 'readFiling', path: { reference }, headers, as: owner });
    const before = (await read()).headers.get('etag') ?? '';
    const body = { text: `नमूना ${world.plant('narrative')}` };
    const headers = { 'idempotency-key': createKey() };
    await target.must({ operation: 'addInformation', path: { reference }, headers, body, as: owner });
    const after = await read({ 'if-none-match': before });
    expect(after.status === 200, `readFiling answered ${after.status} to the etag of what was before an event`);
    expect(after.headers.get('etag') !== before, 'readFiling keeps its etag though an event was added');
  },
};
