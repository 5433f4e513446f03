import { services } from '@nagrik/elements/catalogue';
import { type GenerateOptions, writeGenerated } from './generated-files.ts';

/**
 * Writes packages/embed/src/generated/tags.ts, all that the loader knows of the catalogue: it comes before everything else, so
 * that every byte of it is waited for.
 * @throws Error if `check` and the file is stale
 */
export const generateEmbed = async ({ check }: GenerateOptions): Promise<void> => {
  const names = services.map(({ tag }) => `'${tag.replace('nagrik-', '')}'`);
  const module = `// Generated from the catalogue by \`pnpm generate\`. Do not edit.

/** The tag of each service, without \`nagrik-\`. */
export const tags = [${names.join(', ')}] as const;
`;
  await writeGenerated('packages/embed/src/generated/tags.ts', module, { check });
};
