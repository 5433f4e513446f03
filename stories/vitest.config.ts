import { join } from 'node:path';
import { chromiumLaunch, everyCombination } from '@nagrik/chromium';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserConfigOptions, Reporter } from 'vitest/node';

const chromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  // On a busy machine the first page takes longer than the minute of the default.
  connectTimeout: 180_000,
  provider: playwright({
    launchOptions: chromiumLaunch(),
    // A colour on its way to another cannot be judged. This holds in every shadow root, and for every element to come.
    contextOptions: { reducedMotion: 'reduce' },
  }),
  instances: [{ browser: 'chromium' }],
});

/** Each story is a test: it renders, its play function passes, and axe finds nothing. */
const stories = (name: string, more: object) => ({
  plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
  test: { name, browser: chromium(), ...more },
});

/** Says what the run over every screen has looked at. */
const countScreens: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules
      .filter(({ project }) => project.name.startsWith('every'))
      .flatMap(({ children }) => [...children.allTests()]);
    const seen = tests.filter((test) => test.result().state !== 'skipped');
    if (seen.length === 0) return;
    const passed = seen.filter((test) => test.result().state === 'passed').length;
    const screens = everyCombination ? 12 : 6;
    process.stdout.write(
      `\n${seen.length} stories in 3 languages, light and dark, 320 and 1280 px, each with each: ${seen.length * screens} screens; ${passed} stories without a finding\n`,
    );
  },
};

export default defineConfig({
  test: {
    reporters: ['default', countScreens],
    // The machine of CI has two cores.
    fileParallelism: false,
    projects: [
      stories('stories', { testTimeout: 30_000 }),
      stories('every', { testTimeout: 120_000, env: { VITE_EVERY_SCREEN: everyCombination ? 'combination' : 'pair' } }),
      // What the run over every screen is made of.
      { test: { name: 'screens', include: ['.storybook/*.test.ts'], browser: chromium() } },
    ],
  },
});
