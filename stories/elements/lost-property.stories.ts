import '@nagrik/elements/lost-property';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit } from './walk.ts';

/** Reports what was lost and gives the report at once; what was stolen goes on as a complaint, with everything that was typed. */
const meta: Meta = {
  title: 'Elements/Lost property',
  component: 'nagrik-lost-property',
  render: (_, { loaded }) => html`<nagrik-lost-property .portal=${(loaded as Loaded).portal}></nagrik-lost-property>`,
};
export default meta;

type Story = StoryObj;

/** Ticks these answers, each on its own page. */
const after = (...values: string[]): Story => ({
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-lost-property');
    (await appears<HTMLElement>(element, '[part~=start]')).click();
    for (const value of values) {
      (await appears<HTMLInputElement>(element, `.questions input[value="${value}"]`)).click();
      submit(element);
    }
    await appears(element, values.length > 0 ? '[part~=elsewhere], fieldset.item, h2.page-title' : '.questions');
  },
});

export const Start: Story = {};
export const LostOrStolen: Story = after();
export const Stolen: Story = after('stolen');
export const WhatWasLost: Story = after('lost');
export const Phone: Story = after('lost', 'mobiles');
export const Card: Story = after('lost', 'cards');
export const Vehicle: Story = after('lost', 'vehicles');
