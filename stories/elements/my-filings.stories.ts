import '@nagrik/elements/my-filings';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';

/** Everything that somebody filed. What comes after signing in is shown by the status tracker's stories. */
const meta: Meta = {
  title: 'Elements/My filings',
  component: 'nagrik-my-filings',
  render: (_, { loaded }) => html`<nagrik-my-filings .portal=${(loaded as Loaded).portal}></nagrik-my-filings>`,
};
export default meta;

export const Entry: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-my-filings');
    await expect(await appears(element, '[part~=account]')).toBeVisible();
  },
};
