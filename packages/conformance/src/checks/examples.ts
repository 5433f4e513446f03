import { type Contract, type Operation, successStatus } from '../contract/contract.ts';
import { callOf, type Example } from '../recipes.ts';
import type { Check } from '../suite/check.ts';

/** Each operation does what it is asked, with the smallest and with the largest request of the contract. */
export function exampleChecks(contract: Contract): readonly Check[] {
  return contract.operations.flatMap((operation) => examplesOf(operation).map((example) => check(operation, example)));
}

function check(operation: Operation, example: Example): Check {
  return {
    id: `examples/${operation.id}/${example}`,
    title: `${operation.id} answers ${successStatus(operation)} to its ${example} request`,
    writes: operation.method !== 'GET',
    async run({ world }) {
      await world.target.must(await callOf(world, operation, example, 'done'));
    },
  };
}

/** An operation without a body and without optional parameters has one way to be called. */
function examplesOf(operation: Operation): readonly Example[] {
  const optional = operation.parameters.some(
    ({ required, name }) => !required && !['if-none-match', 'if-modified-since', 'cursor'].includes(name),
  );
  return operation.body?.mediaType === 'application/json' || optional ? ['minimal', 'maximal'] : ['minimal'];
}
