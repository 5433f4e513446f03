import type { Validator } from './contract-errors.ts';
import type { OperationId } from './operation.ts';

/** An answer of the portal that the contract does not have. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/**
 * Holds a response against the contract: status, headers, media type, body. Every test of the portal runs with it.
 * @throws {ContractViolation}
 */
export async function assertKeepsContract(id: OperationId, response: Response): Promise<void> {
  const { requiredHeaders, responseValidators } = await import('../generated/response-validators.ts');
  const table = responseValidators as unknown as Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, Validator | undefined>>>>>
  >;
  const fail = (what: string): never => {
    throw new ContractViolation(`${id}: ${what}`);
  };
  const types = table[id]?.[String(response.status)] ?? fail(`status ${response.status} is not in the contract`);
  const required = (requiredHeaders as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>)[id];
  for (const name of required?.[response.status] ?? []) {
    if (response.headers.get(name) === null) fail(`status ${response.status} has no ${name}`);
  }
  if (Object.keys(types).length === 0) {
    if (response.body !== null) fail(`status ${response.status} has no body in the contract`);
    return;
  }
  const type = response.headers.get('content-type')?.split(';')[0] ?? 'none';
  if (!(type in types)) fail(`media type ${type} is not in the contract for status ${response.status}`);
  const validate = types[type];
  if (validate && !validate(await response.clone().json())) {
    fail(
      `status ${response.status} ${JSON.stringify(validate.errors?.map((e) => [e.instancePath, e.keyword, e.params]))}`,
    );
  }
}
