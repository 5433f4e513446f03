import type { FieldProblem } from './problem.ts';

/** The part of an Ajv error that we read. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled by Ajv ahead of time: answers, and leaves its errors on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const codes: Readonly<Record<string, FieldProblem['code']>> = {
  type: 'type',
  enum: 'enum',
  const: 'not-accepted',
  pattern: 'pattern',
  format: 'format',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'minimum',
  exclusiveMinimum: 'minimum',
  maximum: 'maximum',
  exclusiveMaximum: 'maximum',
  minItems: 'too-few',
  minProperties: 'too-few',
  maxItems: 'too-many',
  maxProperties: 'too-many',
  uniqueItems: 'not-accepted',
  required: 'required',
  dependentRequired: 'required',
  additionalProperties: 'unknown-property',
  unevaluatedProperties: 'unknown-property',
};

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Ajv's errors as the contract tells them: a pointer to the value (also to a missing one), a code, the bound missed. */
export function fieldProblems(
  errors: readonly SchemaError[],
  place: NonNullable<FieldProblem['in']>,
): readonly FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const { instancePath, keyword, params } of errors) {
    const code = codes[keyword];
    // `if`, `oneOf` and their kind only say that something below them is wrong; that has an error of its own.
    if (!code) continue;
    const child = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    const pointer = typeof child === 'string' ? `${instancePath}/${escapePointer(child)}` : instancePath;
    // An empty text breaks several rules at once; one message for each value is enough.
    if (problems.has(pointer)) continue;
    const limit = params.limit;
    problems.set(pointer, {
      pointer,
      in: place,
      code,
      ...((typeof limit === 'number' || typeof limit === 'string') && { params: { limit } }),
    });
  }
  return [...problems.values()];
}
