import type { Contract, Json, Operation, Parameter, Schema } from '../contract/contract.ts';
import { atTheBounds, codesOfKeyword, textViolations, violations } from '../contract/violations.ts';
import { callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';
import { type Answer, schemaRefusal } from '../target/answer.ts';

/** Every rule that the contract has for a request is kept: what breaks it is refused, and told where. */
export function limitChecks(contract: Contract): readonly Check[] {
  return contract.operations.flatMap((operation) => [
    ...(operation.body?.mediaType === 'application/json'
      ? [bodyCheck(contract, operation), boundsCheck(contract, operation)]
      : []),
    ...operation.parameters.flatMap((parameter) => {
      const wrong = wrongTexts(contract, parameter);
      return wrong.length > 0 ? [parameterCheck(operation, parameter, wrong)] : [];
    }),
  ]);
}

function bodyCheck(contract: Contract, operation: Operation): Check {
  return {
    id: `limits/${operation.id}/body`,
    title: `${operation.id} refuses a body in which one rule of the contract is broken, and says which`,
    writes: true,
    patienceSeconds: 120,
    async run({ world, note }) {
      const { target } = world;
      const call = await callOf(world, operation, 'maximal');
      const { body = null } = call;
      let tried = 0;
      for (const { pointer, keyword, value } of violations(contract, operation.body?.schema ?? {}, body)) {
        // Beyond one rule may lie another shape that is allowed.
        if (target.validators.body(operation, value).length === 0) continue;
        const answer = await target.call({ ...call, body: value });
        const what = `${operation.id} with ${pointer || 'a body'} that breaks "${keyword}"`;
        expectRefused(what, operation, answer);
        expectTold(what, answer, pointer, keyword);
        tried += 1;
      }
      note(`${tried} rules`);
    },
  };
}

function boundsCheck(contract: Contract, operation: Operation): Check {
  return {
    id: `limits/${operation.id}/at-the-bounds`,
    title: `${operation.id} takes the largest body that the contract allows`,
    writes: true,
    async run({ world }) {
      const { target } = world;
      const call = await callOf(world, operation, 'maximal', 'done');
      const keeps = (body: Json): boolean => target.validators.body(operation, body).length === 0;
      const body = atTheBounds(contract, operation.body?.schema ?? {}, call.body ?? null, keeps);
      const answer = await target.call({ ...call, body });
      // A password at its longest is still a wrong one: what counts is that no rule of the contract is said to be broken.
      const refusal = schemaRefusal(answer);
      expect(
        !refusal && answer.status !== 400,
        `${operation.id} refused what the contract allows at ${refusal ?? 'some place'}`,
      );
    },
  };
}

function parameterCheck(
  operation: Operation,
  parameter: Parameter,
  wrong: readonly (readonly [string, string])[],
): Check {
  const { name, in: place } = parameter;
  return {
    id: `limits/${operation.id}/${name}`,
    title: `${operation.id} refuses a wrong ${name} (${place})`,
    writes: operation.method !== 'GET',
    async run({ world }) {
      const call = await callOf(world, operation);
      const group = place === 'header' ? 'headers' : place;
      const tries = [...wrong, ...(parameter.required && place !== 'path' ? [['required', undefined] as const] : [])];
      for (const [keyword, text] of tries) {
        const { [name]: _, ...rest } = call[group] ?? {};
        const answer = await world.target.call({
          ...call,
          [group]: text === undefined ? rest : { ...rest, [name]: text },
        });
        const what = `${operation.id} with a ${name} that breaks "${keyword}"`;
        expectRefused(what, operation, answer);
        if (answer.status === 422 && answer.code === 'invalid-request') expectTold(what, answer, `/${name}`, keyword);
      }
    },
  };
}

function expectRefused(what: string, operation: Operation, answer: Answer): void {
  expect(answer.status >= 400, `${what} was accepted (${answer.status})`);
  // A limit of the target's may stand before the reading of the request; it says nothing of the rule.
  const wanted = operation.responses.has(422) ? [422, 400, 404, 413, 415] : [400, 404, 413, 415];
  expect(wanted.includes(answer.status), `${what} was refused with ${answer.status} (code ${answer.code})`);
}

/** `errors` says what and where (the contract's 422). */
function expectTold(what: string, answer: Answer, pointer: string, keyword: string): void {
  if (answer.code !== 'invalid-request') return;
  const errors = answer.problem.errors ?? [];
  const told = errors.find((error) => error.pointer === pointer);
  expect(told, `${what} was refused without an error that points at ${pointer || 'the whole body'}`);
  const codes = codesOfKeyword[keyword] ?? [];
  expect(
    codes.length === 0 || codes.includes(String(told.code)),
    `${what} was refused with the code ${String(told.code)}`,
  );
}

/** Texts that the contract does not allow for a parameter. An empty path segment would be another address. */
function wrongTexts(contract: Contract, parameter: Parameter): readonly (readonly [string, string])[] {
  const schema = contract.resolve<Schema>(parameter.schema);
  const example = Array.isArray(schema.examples)
    ? String(schema.examples[0])
    : 'x'.repeat(Number(schema.minLength ?? 1));
  const found: (readonly [string, string])[] = [];
  if (schema.type === 'integer') {
    if (typeof schema.minimum === 'number') found.push(['minimum', String(schema.minimum - 1)]);
    if (typeof schema.maximum === 'number') found.push(['maximum', String(schema.maximum + 1)]);
    found.push(...['zq', '1.5', ' ', '1e1', '0x10'].map((text) => ['type', text] as const));
  } else {
    if (Array.isArray(schema.enum)) found.push(['enum', 'zq-not-in-the-list']);
    found.push(...textViolations(schema, example));
  }
  return found.filter(([, text]) =>
    parameter.in === 'path' ? text !== '' && text.trim() !== '' : parameter.in !== 'header' || text.trim() === text,
  );
}
