import type { DirectoryDefinition } from '../../directory/directory-definition.ts';
import { directory } from './service.ts';

/** The catalogue of the portal, as the engine of directories runs it. */
export const serviceDirectory: DirectoryDefinition = {
  service: directory,
  load: async (portal, options) => (await import('./operations.ts')).listServices(portal, options),
};
