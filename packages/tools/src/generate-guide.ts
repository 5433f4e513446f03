import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';

/** An enum of the contract with a description of each value. */
interface Described {
  readonly enum: readonly string[];
  readonly 'x-descriptions'?: Readonly<Record<string, string>>;
}

interface Contract {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId?: string; readonly 'x-problem-codes'?: string[] }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<'ProblemCode' | 'FieldProblemCode', Described>> };
}

/**
 * Writes packages/sdk/guide/09-errors-by-code.md, the reference of all codes, out of the contract.
 * @throws Error where a code has no description, or (with `check`) the file is stale
 */
export const generateGuide = async ({ check }: GenerateOptions): Promise<void> => {
  const contract = JSON.parse(await readFile(join(repository, 'openapi/generated/openapi.json'), 'utf8')) as Contract;
  const operations = Object.values(contract.paths)
    .flatMap((path) => Object.values(path))
    .filter(({ operationId }) => operationId !== undefined);
  const { ProblemCode, FieldProblemCode } = contract.components.schemas;

  // Codes that most operations know are told once: a list of forty names says nothing.
  const named = (code: string): string => {
    const names = operations.filter((one) => one['x-problem-codes']?.includes(code)).map((one) => one.operationId);
    return names.length > operations.length / 3 ? 'most' : names.map((name) => `\`${name}\``).join(', ') || 'any';
  };
  const lines = [
    '---',
    'title: Errors by code',
    '---',
    '',
    '<!-- Generated from openapi/ by `pnpm generate`. Do not edit. -->',
    '',
    '# Errors by code',
    '',
    '`code` of a failure, stable over versions. A newer portal may send others; choose by `kind` then.',
    '',
    "## The portal's",
    '',
    '| code | what it means | operations |',
    '| --- | --- | --- |',
    ...described(ProblemCode).map(([code, text]) => `| \`${code}\` | ${text} | ${named(code)} |`),
    '',
    '## Of one value',
    '',
    '`fields[].code` of an `invalid` failure.',
    '',
    '| code | what it means |',
    '| --- | --- |',
    ...described(FieldProblemCode).map(([code, text]) => `| \`${code}\` | ${text} |`),
    '',
    "## The SDK's own",
    '',
    'Where no problem document arrived: `TransportCode` of `@nagrik/sdk`, with a word about each.',
    '',
  ];
  const text = await format(lines.join('\n'), { parser: 'markdown', printWidth: 120 });
  await writeGenerated('packages/sdk/guide/09-errors-by-code.md', text, { check });
};

function described({ enum: values, 'x-descriptions': texts = {} }: Described): (readonly [string, string])[] {
  const missing = values.filter((value) => !texts[value]);
  const stray = Object.keys(texts).filter((value) => !values.includes(value));
  if (missing.length + stray.length > 0)
    throw new Error(`x-descriptions in openapi/schemas/problem.yaml: ${[...missing, ...stray].join(', ')}`);
  return values.map((value) => [value, texts[value] ?? ''] as const);
}
