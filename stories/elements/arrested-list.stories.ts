import '@nagrik/elements/arrested-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { signInTo } from './sign-in-to.ts';

/** Arrested persons, for citizens who are signed in; an arrest is not a conviction. */
const meta: Meta = {
  title: 'Elements/Arrested list',
  component: 'nagrik-arrested-list',
  render: (_, { loaded }) => html`<nagrik-arrested-list .portal=${(loaded as Loaded).portal}></nagrik-arrested-list>`,
};
export default meta;

const part = async (canvas: HTMLElement, name: string) =>
  appears(await elementOf(canvas, 'nagrik-arrested-list'), `[part~=${name}]`);

/** Before anybody has signed in. */
export const SignedOut: StoryObj = {
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, 'account')).toBeVisible();
  },
};

/** Whoever signs in sees the last thirty days. */
export const SignedIn: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    await signInTo(await elementOf(canvasElement, 'nagrik-arrested-list'), (loaded as Loaded).mock);
    await expect(await part(canvasElement, 'entry')).toBeVisible();
  },
};
