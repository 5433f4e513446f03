import type { Contract, JsonObject, Operation } from '../contract/contract.ts';
import { callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect, skip } from '../suite/finding.ts';
import type { Call } from '../target/call.ts';
import type { World } from '../target/world.ts';

/** Lists are read page by page: nothing is missing, nothing comes twice, and the order stays. */
export function pageChecks(contract: Contract): readonly Check[] {
  const lists = contract.operations.filter(({ paginated }) => paginated);
  return [
    ...lists.flatMap((operation) => [walk(operation), badCursor(operation)]),
    ...(contract.has('listFilings') ? [grows] : []),
  ];
}

/** No list is read further than this: a target may have a million entries. */
const enough = 60;

function walk(operation: Operation): Check {
  return {
    id: `pages/${operation.id}/walk`,
    title: `${operation.id} gives the same items in the same order, whatever the size of a page`,
    writes: needsFilings(operation),
    patienceSeconds: 120,
    async run({ world, note }) {
      const call = await listCall(world, operation);
      const large = await read(world, call, 50);
      if (large.length < 2) skip(`the target’s list has ${large.length} items, and two pages need two`);
      for (const limit of [1, 3, 7]) {
        // One by one costs a request each: the first dozen is enough.
        const small = await read(world, call, limit, limit === 1 ? 12 : enough);
        const twice = small.filter((item, at) => small.indexOf(item) !== at);
        expect(twice.length === 0, `${operation.id} gives an item twice in pages of ${limit}`);
        const first = small.findIndex((item, at) => item !== large[at]);
        expect(
          first === -1,
          `${operation.id} gives another item at place ${first + 1} in pages of ${limit} than in pages of 50`,
        );
        const whole = Math.min(large.length, limit === 1 ? 12 : enough);
        expect(
          small.length >= whole,
          `${operation.id} ends after ${small.length} of ${large.length} items in pages of ${limit}`,
        );
      }
      note(`${large.length} items`);
    },
  };
}

function badCursor(operation: Operation): Check {
  return {
    id: `pages/${operation.id}/bad-cursor`,
    title: `${operation.id} refuses a cursor that it did not make`,
    writes: needsFilings(operation),
    async run({ world }) {
      const call = await listCall(world, operation);
      for (const cursor of ['zq', 'null', 'WyJ6cSJd', 'e30', '-1', '%', '\u0000', 'z'.repeat(200)]) {
        const answer = await world.target.call({ ...call, query: { ...call.query, cursor } });
        expect(
          [400, 422].includes(answer.status),
          `${operation.id} answered ${answer.status} to a cursor that it did not make`,
        );
      }
    },
  };
}

const grows: Check = {
  id: 'pages/listFilings/grows',
  title: 'a complaint that is filed between two pages neither hides another nor brings one twice',
  writes: true,
  async run({ world }) {
    const operation = world.target.contract.operation('listFilings');
    const call = await listCall(world, operation);
    const before = await read(world, call, 50);
    const page = await world.target.must({ ...call, query: { limit: 2 } });
    const first = items(page.object).map(identity);
    await world.file(call.as);
    const { nextCursor } = page.object;
    expect(typeof nextCursor === 'string', 'listFilings gives no cursor though there is more');
    const rest = await read(world, { ...call, query: { cursor: nextCursor } }, 50);
    const seen = [...first, ...rest];
    expect(new Set(seen).size === seen.length, 'listFilings gives an item twice where one is filed between two pages');
    const missing = before.filter((item) => !seen.includes(item));
    expect(missing.length === 0, 'listFilings leaves an item out where one is filed between two pages');
  },
};

/** A call of a list that has something in it. */
async function listCall(world: World, operation: Operation): Promise<Call> {
  if (operation.id === 'listFilings') {
    const as = await world.identities.citizen('one who lists');
    const { object } = await world.target.must({ operation: 'listFilings', as });
    for (let count = items(object).length; count < 5; count++) await world.file(as);
    return { operation: operation.id, as };
  }
  if (operation.id === 'listInbox') {
    const { officer } = await world.stationFiling();
    const { object } = await world.target.must({ operation: 'listInbox', as: officer });
    for (let count = items(object).length; count < 5; count++) await world.file();
  }
  const { headers: _, ...call } = await callOf(world, operation);
  return call;
}

function needsFilings({ id }: Operation): boolean {
  return id === 'listFilings' || id === 'listInbox';
}

/** Reads a list from its beginning, as the names of its items. */
async function read(world: World, call: Call, limit: number, atMost = enough): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor = call.query?.cursor;
  for (let pages = 0; found.length < atMost; pages++) {
    expect(pages <= enough, `${call.operation} gives pages without end`);
    const query = { ...call.query, limit, ...(cursor !== undefined && { cursor }) };
    const { object } = await world.target.must({ ...call, query });
    const page = items(object);
    expect(page.length <= limit, `${call.operation} gives ${page.length} items where ${limit} were asked for`);
    const { total, nextCursor } = object;
    expect(
      typeof total !== 'number' || total >= page.length,
      `${call.operation} says a smaller total than it gives items`,
    );
    found.push(...page.map(identity));
    if (typeof nextCursor !== 'string') break;
    expect(page.length > 0, `${call.operation} gives an empty page and says that more comes`);
    expect(nextCursor !== cursor, `${call.operation} gives the same cursor again`);
    cursor = nextCursor;
  }
  return found.slice(0, atMost);
}

function items(object: JsonObject): readonly JsonObject[] {
  return Array.isArray(object.items) ? (object.items as JsonObject[]) : [];
}

/** What makes an item that item: its reference or its id, or all of it but a handle that is made anew each time. */
function identity(item: JsonObject): string {
  const { copyHandle: _, ...rest } = item;
  const id = Object.entries(rest).find(([name]) => name === 'reference' || name.endsWith('Id'))?.[1];
  return String(id ?? JSON.stringify(rest));
}
