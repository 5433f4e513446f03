import '@nagrik/elements/service-directory';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';

/** Every service on one page: what it is, whether one signs in, how long it takes, what to have at hand. */
const meta: Meta = {
  title: 'Elements/Service directory',
  component: 'nagrik-service-directory',
  render: (_, { loaded }) =>
    html`<nagrik-service-directory .portal=${(loaded as Loaded).portal}></nagrik-service-directory>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const see: (part: string) => Play =
  (part) =>
  async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-service-directory');
    await expect(await appears(element, `[part~=${part}]`)).toBeVisible();
    // Whoever is in danger needs no list.
    await expect(await appears(element, '[part~=danger] a[href="tel:112"]')).toBeVisible();
  };

export const Default: StoryObj = { play: see('service') };

export const Loading: StoryObj = {
  parameters: { portal: { fault: 'noAnswer' } satisfies PortalParameters },
  play: see('loading'),
};

/** The portal is away: the numbers stay, and there is a way to try again. */
export const PortalDown: StoryObj = {
  parameters: { portal: { fault: 'serverDown' } satisfies PortalParameters },
  play: see('error'),
};

/** The network is gone. */
export const Offline: StoryObj = {
  parameters: { portal: { fault: 'offline' } satisfies PortalParameters },
  play: see('error'),
};
