import '@nagrik/elements/tip';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit, walkTo } from './walk.ts';

/** Tells the police something in confidence: no account, no name, no draft; a reference and a code to come back with. */
const meta: Meta = {
  title: 'Elements/Tip',
  component: 'nagrik-tip',
  render: (_, { loaded }) => html`<nagrik-tip .portal=${(loaded as Loaded).portal}></nagrik-tip>`,
};
export default meta;

const at = (page: string): StoryObj => ({
  play: async ({ canvasElement, loaded }) =>
    walkTo(await elementOf(canvasElement, 'nagrik-tip'), (loaded as Loaded).mock, page),
});

/** The first screen: danger first, then what is kept and what is not. */
export const Default = at('start');
/** The one question that has to be answered. */
export const Text = at('text');
export const About = at('about');
export const More = at('more');
export const CheckAnswers = at('check');

/** Reference and code, shown once; nothing to save that somebody could find. */
export const Filed: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    const element = await elementOf(canvasElement, 'nagrik-tip');
    await walkTo(element, (loaded as Loaded).mock, 'check');
    await submit(element);
    await expect(await appears(element, '[part~=receipt]')).toBeVisible();
  },
};
