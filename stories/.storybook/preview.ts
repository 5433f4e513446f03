import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { aroundStory, faults, languages } from './around-story.ts';
import { everyScreen } from './every-screen.ts';
import { mockPortalLoader } from './mock-portal-loader.ts';

// Made by `pnpm generate`; without it the controls panel is empty and everything else works.
const manifests = import.meta.glob<object>('../../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

/** In the run over every language, theme and width (`test`). */
const onEveryScreen = Boolean(import.meta.env['VITE_EVERY_SCREEN']);

const preview: Preview = {
  ...(onEveryScreen && { afterEach: everyScreen }),
  tags: ['autodocs'],
  loaders: [mockPortalLoader],
  decorators: [aroundStory],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: Object.entries(languages).map(([value, { title }]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page around the element; the element goes by its own language',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'language', title: "Language's direction" },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the place in the page, in pixels',
      toolbar: {
        icon: 'ruler',
        items: [
          { value: 'full', title: 'Full width' },
          ...['320', '360', '640', '960'].map((value) => ({ value, title: `${value} px` })),
        ],
        dynamicTitle: true,
      },
    },
    fault: {
      description: 'What is wrong with the network or the portal',
      toolbar: {
        icon: 'lightning',
        items: Object.entries(faults).map(([value, title]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
  },
  // Each story has a portal of its own already.
  argTypes: Object.fromEntries(['portal', 'portalUrl', 'portal-url'].map((name) => [name, { control: false }])),
  initialGlobals: { language: 'hi', direction: 'language', theme: 'light', width: 'full', fault: 'none' },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      // Every screen is judged by the same rules: the story as it stands among them, so the addon would judge it twice.
      test: onEveryScreen ? 'off' : 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    backgrounds: { disable: true },
    options: { storySort: { order: ['Start here', 'Conventions', 'Rules', 'Decisions', 'Elements'] } },
  },
};

export default preview;
