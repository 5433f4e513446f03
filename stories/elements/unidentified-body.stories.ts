import '@nagrik/elements/unidentified-body';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { signInTo } from './sign-in-to.ts';

const tag = 'nagrik-unidentified-body';

/** The dead whom nobody has recognised, for citizens who are signed in. */
const meta: Meta = {
  title: 'Elements/Unidentified body',
  component: tag,
  parameters: { portal: { wantedCount: 1, missingCount: 1, unidentifiedCount: 9 } satisfies PortalParameters },
  render: (_, { loaded }) =>
    html`<nagrik-unidentified-body .portal=${(loaded as Loaded).portal}></nagrik-unidentified-body>`,
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

/** Only whoever asks for a photo sees it. */
export const PhotoAskedFor: StoryObj = {
  play: async (context) => {
    await Opened.play?.(context);
    const element = await elementOf(context.canvasElement, tag);
    (await appears<HTMLButtonElement>(element, '[part~=photo-ask] button')).click();
    await expect(await appears(element, 'img[part~=photo]')).toBeVisible();
  },
};
