import '@nagrik/elements/recovered-property';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';

const tag = 'nagrik-recovered-property';

/** What stations recovered and keep for its owners; of numbers only the end is shown. */
const meta: Meta = {
  title: 'Elements/Recovered property',
  component: tag,
  parameters: { portal: { wantedCount: 1, missingCount: 1, recoveredCount: 11 } satisfies PortalParameters },
  render: (_, { loaded }) =>
    html`<nagrik-recovered-property .portal=${(loaded as Loaded).portal}></nagrik-recovered-property>`,
};
export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    await expect(await appears(await elementOf(canvasElement, tag), '[part~=entry]')).toBeVisible();
  },
};

/** What is told of a thing, and how its owner gets it. */
export const Opened: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const element = await elementOf(canvasElement, tag);
    await userEvent.click(await appears(element, '[part~=entry] button'));
    await expect(await appears(element, 'dialog[open] [part~=claim]')).toBeVisible();
  },
};

export const Nothing: StoryObj = {
  parameters: { portal: { recoveredCount: 0 } satisfies PortalParameters },
  play: async ({ canvasElement }) => {
    await expect(await appears(await elementOf(canvasElement, tag), '[part~=empty]')).toBeVisible();
  },
};
