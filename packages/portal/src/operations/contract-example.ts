import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { OperationId } from '../handler/operation.ts';

interface Post {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly examples?: Examples }>> };
}

type Examples = Readonly<Record<string, { readonly $ref?: string }>>;

/** The address of an operation that writes, and the body of the contract's example of that size. For tests. */
export function exampleOf(operationId: OperationId, size: 'minimal' | 'maximal'): { path: string; body: object } {
  const paths = contract.paths as unknown as Readonly<Record<string, { readonly post?: Post }>>;
  for (const [path, { post }] of Object.entries(paths)) {
    if (post?.operationId !== operationId) continue;
    const name = post.requestBody?.content['application/json']?.examples?.[size]?.$ref?.split('/').at(-1);
    const examples = contract.components.examples as unknown as Readonly<Record<string, { readonly value: object }>>;
    const body = name === undefined ? undefined : examples[name]?.value;
    if (body) return { path, body };
  }
  throw new Error(`The contract has no ${size} example of ${operationId}`);
}
