import '@nagrik/elements/unidentified-person';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { signInTo } from './sign-in-to.ts';

const tag = 'nagrik-unidentified-person';

/** Living persons who cannot say who they are, for citizens who are signed in. */
const meta: Meta = {
  title: 'Elements/Unidentified person',
  component: tag,
  parameters: { portal: { wantedCount: 1, missingCount: 1, unidentifiedCount: 9 } satisfies PortalParameters },
  render: (_, { loaded }) =>
    html`<nagrik-unidentified-person .portal=${(loaded as Loaded).portal}></nagrik-unidentified-person>`,
};
export default meta;

/** Before anybody has signed in. */
export const SignedOut: StoryObj = {
  play: async ({ canvasElement }) => {
    await expect(await appears(await elementOf(canvasElement, tag), '[part~=account]')).toBeVisible();
  },
};

/** What is told of one of them, and what to do for whoever knows them. */
export const Opened: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    const element = await elementOf(canvasElement, tag);
    await signInTo(element, (loaded as Loaded).mock);
    (await appears<HTMLButtonElement>(element, '[part~=entry] button')).click();
    await expect(await appears(element, 'dialog[open] [part~=information]')).toBeVisible();
  },
};
