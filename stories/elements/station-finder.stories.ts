import '@nagrik/elements/station-finder';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf, write } from './shadow.ts';

interface Args {
  district?: string;
}

/** Police stations: found by name in any script, by district and by kind; each with its number and a page of its own. */
const meta: Meta<Args> = {
  title: 'Elements/Station finder',
  component: 'nagrik-station-finder',
  render: ({ district }, { loaded }) =>
    html`<nagrik-station-finder
      .portal=${(loaded as Loaded).portal}
      district=${ifDefined(district)}
    ></nagrik-station-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

const part = async (canvas: HTMLElement, name: string) =>
  appears(await elementOf(canvas, 'nagrik-station-finder'), `[part~=${name}]`);

/** The stations of one district, as a district's own site shows them. */
export const Default: Story = {
  args: { district: '5117' },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, 'entry')).toBeVisible();
  },
};

/** A station that is open. */
export const Opened: Story = {
  ...Default,
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'entry')).querySelector('button')?.click();
    await expect(await part(canvasElement, 'facts')).toBeVisible();
  },
};

/** A name that no station has. */
export const NotFound: Story = {
  play: async ({ canvasElement }) => {
    const finder = await elementOf(canvasElement, 'nagrik-station-finder');
    write(await appears<HTMLInputElement>(finder, '#q'), 'Xyzzy');
    await expect(await part(canvasElement, 'empty')).toBeVisible();
  },
};

/** The portal is away. */
export const PortalDown: Story = {
  parameters: { portal: { fault: 'serverDown' } satisfies PortalParameters },
  play: async ({ canvasElement }) => {
    await expect(await part(canvasElement, 'error')).toBeVisible();
  },
};
