import { createKey } from '@nagrik/sdk';
import { canonical } from '../contract/canonical.ts';
import { type Contract, hasKey, type JsonObject, type Operation, successStatus } from '../contract/contract.ts';
import { callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect, Limited, skip } from '../suite/finding.ts';
import type { Answer } from '../target/answer.ts';
import type { Call } from '../target/call.ts';
import { announcementOf, announcing, paper } from '../target/upload-content.ts';
import type { World } from '../target/world.ts';

/**
 * "The same key with the same body always gets the first answer again; the same key with another body is refused with
 * `key-reused`" (the contract, Writes).
 */
export function idempotencyChecks(contract: Contract): readonly Check[] {
  const writes = contract.operations.filter(hasKey);
  return [
    ...writes.flatMap((operation) => [sameKey(operation), otherBody(operation), atOnce(operation)]),
    ...(contract.has('fileComplaint') ? [filedOnce, otherCaller] : []),
    ...(contract.has('readOutcome') ? [outcome, noOutcome] : []),
  ];
}

function sameKey(operation: Operation): Check {
  return {
    id: `idempotency/${operation.id}/same-key`,
    title: `${operation.id} answers a repeat with the first answer`,
    writes: true,
    async run({ world }) {
      const call = await callOf(world, operation, 'minimal', 'done');
      const first = await world.target.must(call);
      for (let repeat = 0; repeat < 2; repeat++) expectSame(operation, first, await world.target.must(call));
    },
  };
}

function otherBody(operation: Operation): Check {
  return {
    id: `idempotency/${operation.id}/other-body`,
    title: `${operation.id} refuses a key that another body has had`,
    writes: true,
    async run({ world }) {
      const { target } = world;
      const call = await callOf(world, operation, 'maximal', 'done');
      const first = await target.must(call);
      const others = otherRequests(operation, call, world);
      if (others.length === 0) skip('the suite knows no other request that is valid');
      for (const [name, other] of others) {
        const what = `${operation.id} with the key of an earlier request and another ${name}`;
        const answer = await target.call(other);
        const told = answer.code && ` (code ${answer.code})`;
        expect(answer.status === 422, `${what} answered ${answer.status}${told}, not 422`);
        expect(answer.code === 'key-reused', `${what} was refused with the code ${answer.code}, not key-reused`);
      }
      expectSame(operation, first, await target.must(call));
    },
  };
}

/** Requests that are as valid as the first and differ from it in one thing. */
function otherRequests(operation: Operation, call: Call, world: World): readonly (readonly [string, Call])[] {
  if (operation.parameters.some(({ name }) => name === 'upload-metadata')) {
    return [['file', { ...call, headers: { ...call.headers, ...announcing(announcementOf(paper())) } }]];
  }
  const body = (call.body ?? {}) as JsonObject;
  return Object.entries(body).flatMap(([name, value]) => {
    if (Array.isArray(value) && value.length > 1) {
      const shorter: JsonObject = { ...body, [name]: value.slice(1) };
      return world.target.validators.body(operation, shorter).length === 0
        ? [[name, { ...call, body: shorter }] as const]
        : [];
    }
    // Another place or number that does not exist would be refused for that.
    if (typeof value !== 'string' || ['districtCode', 'stationCode', 'toStationCode'].includes(name)) return [];
    const candidates = [
      value.replace(/.$/u, (last) => (last === 'क' ? 'ख' : 'क')),
      value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
      ...['en', 'ur', 'other', 'resolved', 'confirmed'],
    ];
    const other = candidates
      .filter((candidate) => candidate !== value)
      .map((candidate): JsonObject => ({ ...body, [name]: candidate }))
      .find((candidate) => world.target.validators.body(operation, candidate).length === 0);
    return other ? [[name, { ...call, body: other }] as const] : [];
  });
}

function atOnce(operation: Operation): Check {
  return {
    id: `idempotency/${operation.id}/at-once`,
    title: `${operation.id} does once what comes five times at once`,
    writes: true,
    async run({ world }) {
      const call = await callOf(world, operation, 'minimal', 'done');
      const answers = await Promise.all(Array.from({ length: 5 }, () => world.target.call(call, { impatient: true })));
      // One of five that are the same is no second request: a wait that the first has caused must not meet the others.
      const day = answers.find(({ headers }) => Number(headers.get('retry-after')) > 3600);
      if (day) throw new Limited(operation.id, Number(day.headers.get('retry-after')));
      const done = answers.filter(({ status }) => status === successStatus(operation));
      const others = answers.filter(
        ({ status, code }) => status !== successStatus(operation) && code !== 'in-progress',
      );
      expect(
        others.length === 0,
        `${operation.id} answered ${others[0]?.status} (code ${others[0]?.code}) to one of five at once`,
      );
      const last = await world.target.must(call);
      for (const answer of done) expectSame(operation, last, answer);
    },
  };
}

const filedOnce: Check = {
  id: 'idempotency/fileComplaint/filed-once',
  title: 'five tries of one complaint leave one complaint in the list of the filer',
  writes: true,
  async run({ world }) {
    const as = await world.identities.citizen('one who tries five times');
    const list = async (): Promise<readonly string[]> => {
      const { object } = await world.target.must({ operation: 'listFilings', query: { limit: 100 }, as });
      return (object.items as JsonObject[]).map(({ reference }) => String(reference));
    };
    const before = await list();
    const headers = { 'idempotency-key': createKey() };
    const call: Call = { operation: 'fileComplaint', headers, body: await world.complaint(), as };
    await Promise.all(Array.from({ length: 5 }, () => world.target.call(call)));
    const added = (await list()).filter((reference) => !before.includes(reference));
    expect(added.length === 1, `five tries with one key filed ${added.length} complaints`);
  },
};

const otherCaller: Check = {
  id: 'idempotency/fileComplaint/other-caller',
  title: 'a key does not give one citizen’s receipt to another',
  writes: true,
  async run({ world }) {
    const as = await world.identities.stranger();
    const headers = { 'idempotency-key': createKey() };
    const body = await world.complaint();
    const mine = await world.target.must({
      operation: 'fileComplaint',
      headers,
      body,
      as: await world.filer(),
    });
    const theirs = await world.target.call({ operation: 'fileComplaint', headers, body, as });
    expect(
      theirs.object.accessCode !== mine.object.accessCode,
      'fileComplaint gives a receipt to whoever has its key and its body',
    );
    expect(theirs.status >= 400, `fileComplaint answered ${theirs.status} to a key that another citizen has used`);
  },
};

const outcome: Check = {
  id: 'idempotency/readOutcome/filed',
  title: 'readOutcome tells of a write that it was done, by which operation, and what it was answered',
  writes: true,
  async run({ world }) {
    const { key, receipt, reference } = await world.file();
    const read = await world.target.must({ operation: 'readOutcome', path: { idempotencyKey: key } });
    const { state, operationId, status, response } = read.object;
    expect(state === 'filed', `readOutcome says ${String(state)} of a complaint that was filed`);
    expect(
      operationId === 'fileComplaint' && status === 201,
      'readOutcome names another operation or status for a filed complaint',
    );
    expect(canonical(response) === canonical(receipt), 'readOutcome gives another answer than the filer got');
    expect((response as JsonObject).reference === reference, 'readOutcome gives another reference than the filer got');
  },
};

const noOutcome: Check = {
  id: 'idempotency/readOutcome/not-filed',
  title: 'readOutcome says of a key that nobody used that nothing was filed, also after a refusal',
  writes: true,
  async run({ world }) {
    const state = async (key: string) =>
      (await world.target.must({ operation: 'readOutcome', path: { idempotencyKey: key } })).object.state;
    expect((await state(createKey())) === 'not-filed', 'readOutcome knows of a key that nobody used');
    const key = createKey();
    const as = await world.filer();
    const body = { ...(await world.complaint()), declaration: false };
    await world.target.call(
      { operation: 'fileComplaint', headers: { 'idempotency-key': key }, body, as },
      { expect: [422] },
    );
    expect((await state(key)) === 'not-filed', 'readOutcome takes a refused complaint for a filed one');
    const again = { ...body, declaration: true };
    await world.target.must({ operation: 'fileComplaint', headers: { 'idempotency-key': key }, body: again, as });
  },
};

function expectSame(operation: Operation, first: Answer, repeat: Answer): void {
  expect(
    first.status === repeat.status,
    `${operation.id} answered ${first.status} first and ${repeat.status} to a repeat`,
  );
  expect(
    canonical(first.json) === canonical(repeat.json),
    `${operation.id} gave another answer to a repeat with the same key`,
  );
}
