/**
 * Gives each form a copy of its own of the questions that several forms ask (`elements/src/questions`), and each list that is not for
 * everybody one of the class that begins such lists. In a chunk of their own they would cost every form 0.25 KB before its first question,
 * and every such list 0.1 KB before its first screen: little code compresses well only among other code.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** @param elements the folder of packages/elements */
export const ownQuestions = (elements: string): Plugin => {
  const copied = ['src/questions/', 'src/guarded/guarded-list.ts'].map((path) => join(elements, path));
  const services = join(elements, 'src/services/');
  return {
    name: 'own-questions',
    enforce: 'pre',
    async resolveId(specifier, importer) {
      if (!specifier.startsWith('.') || !importer) return undefined;
      const [from = '', copy] = importer.split('?');
      const form =
        copy?.replace('.ts', '') ?? (from.startsWith(services) ? from.slice(services.length).split('/')[0] : undefined);
      if (form === undefined) return undefined;
      const resolved = await this.resolve(specifier, from, { skipSelf: true });
      return copied.some((path) => resolved?.id.startsWith(path)) ? `${resolved?.id}?${form}.ts` : resolved;
    },
  };
};
