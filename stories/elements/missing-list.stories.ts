import '@nagrik/elements/missing-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';

interface Args {
  district?: string;
  view?: string;
}

/** Missing persons whose publication was authorised: a list, one of them as a card, one on a page that was not found. */
const meta: Meta<Args> = {
  title: 'Elements/Missing list',
  component: 'nagrik-missing-list',
  render: ({ district, view }, { loaded }) =>
    html`<nagrik-missing-list
      .portal=${(loaded as Loaded).portal}
      district=${ifDefined(district)}
      view=${ifDefined(view)}
    ></nagrik-missing-list>`,
};
export default meta;

type Story = StoryObj<Args>;

const part = async (canvas: HTMLElement, name: string) =>
  appears(await elementOf(canvas, 'nagrik-missing-list'), `[part~=${name}]`);

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, 'entry')).toBeVisible();
  },
};

/** One person, for a column of a page. */
export const Card: Story = { ...Default, args: { view: 'card', district: '5134' } };

/** One person, for the page of an address that does not exist. */
export const NotFound: Story = { ...Default, args: { view: 'not-found', district: '5134' } };

/** The portal is away: what is left are the numbers to call. */
export const NotFoundWhilePortalDown: Story = {
  args: { view: 'not-found' },
  parameters: { portal: { fault: 'serverDown' } satisfies PortalParameters },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, 'empty')).toBeVisible();
  },
};
