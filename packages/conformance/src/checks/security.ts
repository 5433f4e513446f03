import { canonical } from '../contract/canonical.ts';
import type { Contract, Operation } from '../contract/contract.ts';
import { callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect, Skipped } from '../suite/finding.ts';
import type { Answer } from '../target/answer.ts';
import { type Call, type Caller, nobody } from '../target/call.ts';
import type { World } from '../target/world.ts';

/** Nobody does what the contract gives to somebody else. */
export function securityChecks(contract: Contract): readonly Check[] {
  return contract.operations
    .filter(({ security }) => security.length > 0)
    .flatMap((operation) => [
      withoutCredentials(operation),
      wrongKind(operation),
      ...(operation.path.includes('{reference}') ? [somebodyElses(operation)] : []),
    ]);
}

function withoutCredentials(operation: Operation): Check {
  return {
    id: `security/${operation.id}/nobody`,
    title: `${operation.id} is refused with 401 to whoever shows nothing, or something that is no token`,
    writes: operation.method !== 'GET',
    async run({ world }) {
      const call = await callOf(world, operation);
      for (const [what, as] of strangers) {
        const answer = await world.target.call({ ...call, as });
        expect(answer.status === 401, `${operation.id} ${what} answered ${answer.status}, not 401`);
        expect(
          answer.headers.has('www-authenticate'),
          `${operation.id} answered 401 without www-authenticate (RFC 9110 §15.5.2)`,
        );
      }
      if (!operation.path.includes('{reference}')) return;
      // Whether a reference exists is not told to whoever may not know it.
      const known = await world.target.call({ ...call, as: nobody });
      const other = await world.target.call({
        ...call,
        as: nobody,
        path: { ...call.path, reference: await world.absentReference() },
      });
      expect(sameProblem(known, other), `${operation.id} tells nobody in particular whether a reference exists`);
    },
  };
}

const strangers: readonly (readonly [string, Caller])[] = [
  ['without credentials', nobody],
  ['with a token that nobody gave', { kind: 'junk', authorization: `Bearer at_${'zq'.repeat(16)}` }],
  ['with an empty token', { kind: 'junk', authorization: 'Bearer ' }],
  ['with another scheme', { kind: 'junk', authorization: 'Basic enE6enE=' }],
  ['with a token of 5,000 characters', { kind: 'junk', authorization: `Bearer ${'z'.repeat(5000)}` }],
];

function wrongKind(operation: Operation): Check {
  return {
    id: `security/${operation.id}/wrong-kind`,
    title: `${operation.id} is refused to those for whom it is not: ${othersOf(operation).join(', ')}`,
    writes: operation.method !== 'GET',
    async run({ world, note }) {
      const call = await callOf(world, operation);
      let tried = 0;
      let reason = 'there is nobody else to try it as';
      for (const other of othersOf(operation)) {
        try {
          const answer = await world.target.call({ ...call, as: await callerOf(world, other) });
          const refused = [401, 403].includes(answer.status);
          expect(refused, `${operation.id} answered ${answer.status} to a caller who shows only ${other}`);
          tried += 1;
        } catch (error) {
          if (!(error instanceof Skipped)) throw error;
          reason = error.message;
          note(`not as ${other}: ${error.message}`);
        }
      }
      if (tried === 0) throw new Skipped(reason);
    },
  };
}

type Kind = 'citizen' | 'officer' | 'accessCode';

function othersOf(operation: Operation): readonly Kind[] {
  return (['citizen', 'officer', 'accessCode'] as const).filter((kind) => !operation.security.includes(kind));
}

async function callerOf(world: World, kind: Kind): Promise<Caller> {
  if (kind === 'citizen') return world.identities.citizen();
  if (kind === 'officer') return world.identities.officer();
  return { kind: 'access-code', code: (await world.filing()).accessCode };
}

function somebodyElses(operation: Operation): Check {
  return {
    id: `security/${operation.id}/somebody-elses`,
    title: `${operation.id} is refused for somebody else’s filing, in the same words as for one that does not exist`,
    writes: true,
    async run({ world }) {
      const { target } = world;
      const call = await callOf(world, operation);
      const callers: Caller[] = [];
      if (operation.security.includes('citizen')) callers.push(await world.identities.stranger());
      if (operation.security.includes('officer')) callers.push(await world.identities.otherOfficer());
      for (const as of callers) {
        const theirs = await target.call(fresh(call, { as }));
        expect(theirs.status >= 400, `${operation.id} gives one ${as.kind}’s filing to another (${theirs.status})`);
        const absent = await target.call(
          fresh(call, { as, path: { ...call.path, reference: await world.absentReference() } }),
        );
        expect(
          sameProblem(theirs, absent),
          `${operation.id} tells a ${as.kind} whether somebody else’s filing exists (${theirs.status} ${theirs.code}, ${absent.status} ${absent.code})`,
        );
      }
      if (operation.security.includes('accessCode')) {
        const code = (await world.file()).accessCode;
        const wrong = await target.call(fresh(call, { as: { kind: 'access-code', code } }));
        expect(
          wrong.status === 404,
          `${operation.id} answered ${wrong.status} to the access code of another filing, not 404`,
        );
      }
    },
  };
}

/** A call of its own: a key that was used may have an answer already. */
function fresh(call: Call, changes: Partial<Call>): Call {
  const key = call.headers?.['idempotency-key'];
  const headers =
    key === undefined
      ? {}
      : {
          headers: {
            ...call.headers,
            'idempotency-key': `${key.slice(0, -4)}${Math.random().toString(36).slice(2, 6).padEnd(4, '0')}`,
          },
        };
  return { ...call, ...headers, ...changes };
}

/** The same words, apart from what names the one request. */
function sameProblem(a: Answer, b: Answer): boolean {
  const words = (answer: Answer): string => canonical({ ...answer.object, requestId: '' });
  return a.status === b.status && words(a) === words(b);
}
