/**
 * Gives each form a copy of its own of the questions that several forms ask (`elements/src/questions`). In a chunk of their own they
 * would cost every form 0.25 KB before its first question: they compress well only among the other questions of a form.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** @param elements the folder of packages/elements */
export const ownQuestions = (elements: string): Plugin => {
  const questions = join(elements, 'src/questions/');
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
      return resolved?.id.startsWith(questions) ? `${resolved.id}?${form}.ts` : resolved;
    },
  };
};
