import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServiceDefinition } from '@nagrik/elements/catalogue';

/**
 * The catalogue, for the build: from its file, so that what makes the bundle need not be built first.
 *
 * @param elements - the folder of packages/elements
 */
export async function readCatalogue(elements: string): Promise<readonly ServiceDefinition[]> {
  const file = pathToFileURL(join(elements, 'src/services/catalogue.ts')).href;
  return ((await import(file)) as { readonly services: readonly ServiceDefinition[] }).services;
}
