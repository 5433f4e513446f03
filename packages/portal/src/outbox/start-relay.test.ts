import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { TestPortal } from '../operations/test-portal.ts';
import { startRelay } from './start-relay.ts';

it('tells the operator of a gateway that refuses, tries again, and notes the delivery only then', async () => {
  const store = createMemoryStore();
  const sent: string[] = [];
  const test = new TestPortal({ store });
  const { accessToken } = await test.signIn();
  await test.portal.close();

  const { ports, config } = test.portal;
  const errors: string[] = [];
  let open = false;
  const relay = startRelay(
    {
      ...{ store, config },
      ports: {
        ...ports,
        alerts: {
          ...{ name: 'gateway', demonstration: false },
          send({ template }) {
            if (!open) return Promise.reject(new Error('The gateway answered 503'));
            sent.push(template);
            return Promise.resolve();
          },
        },
      },
    },
    { everyMilliseconds: 50, onError: (error) => errors.push((error as Error).message) },
  );
  const { reference } = (await test.file(accessToken)).body;
  const kinds = async () => (await store.filings.log(reference)).map(({ event }) => event.kind);
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 400 && !(await holds()); tries++) await new Promise((wake) => setTimeout(wake, 20));
  };
  await until(() => errors.length >= 2);
  assert.deepEqual(new Set(errors), new Set(['The gateway answered 503']));
  assert.deepEqual(await kinds(), ['submitted']);
  open = true;
  await until(async () => (await kinds()).includes('delivered'));
  assert.deepEqual(await kinds(), ['submitted', 'delivered']);
  await until(() => sent.length === 2);
  assert.deepEqual(sent.sort(), ['filed-to-sign', 'station-alert']);
  await relay.stop();
});
