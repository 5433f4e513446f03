import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '..');

// The service worker of MSW must be served from the page's own origin, and be the one of the installed version.
const served = join(folder, 'dist/served');
mkdirSync(served, { recursive: true });
copyFileSync(require.resolve('msw/mockServiceWorker.js'), join(served, 'mockServiceWorker.js'));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../decisions/*.mdx', '../elements/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', 'msw-storybook-addon'],
  staticDirs: ['../dist/served'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Sibling packages are read from their sources: no build is needed while developing.
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['nagrik-source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
