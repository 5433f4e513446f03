import '@nagrik/elements/wanted-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf, write } from './shadow.ts';

interface Args {
  district?: string;
  station?: string;
}

/** The public list of persons whom the police look for: search, filters, an open entry, a poster to print. */
const meta: Meta<Args> = {
  title: 'Elements/Wanted list',
  component: 'nagrik-wanted-list',
  // Enough to see what a list looks like; each is looked at on twelve screens.
  parameters: { portal: { wantedCount: 6 } satisfies PortalParameters },
  render: ({ district, station }, { loaded }) =>
    html`<nagrik-wanted-list
      .portal=${(loaded as Loaded).portal}
      district=${ifDefined(district)}
      station=${ifDefined(station)}
    ></nagrik-wanted-list>`,
};
export default meta;

type Story = StoryObj<Args>;

const entries = async (canvas: HTMLElement) => appears(await elementOf(canvas, 'nagrik-wanted-list'), '[part~=entry]');
const failure = async (canvas: HTMLElement) => appears(await elementOf(canvas, 'nagrik-wanted-list'), '[part~=error]');

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await entries(canvasElement)).toBeVisible();
  },
};

/** Hindi or Roman letters, spelling forgiven. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    await entries(canvasElement);
    const element = await elementOf(canvasElement, 'nagrik-wanted-list');
    const first = (await appears(element, '[part~=entry] h3')).textContent ?? '';
    const found = new Promise((resolve) => element.addEventListener('nagrik-found', resolve, { once: true }));
    write(await appears<HTMLInputElement>(element, '#q'), first.trim());
    (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
    await found;
    await expect(await entries(canvasElement)).toBeVisible();
  },
};

export const Opened: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await entries(canvasElement);
    const element = await elementOf(canvasElement, 'nagrik-wanted-list');
    const entry = await appears(element, '[part~=entry] button');
    await userEvent.click(entry);
    await expect(await appears(element, 'dialog[open]')).toBeVisible();
  },
};

export const OneDistrict: Story = { ...Default, args: { district: '5117' } };

/** Ten thousand persons: the list stays quick, because only what is looked at is loaded and drawn. */
export const TenThousand: Story = {
  ...Default,
  parameters: { portal: { wantedCount: 10_000 } satisfies PortalParameters },
};

/** A host's own colours and corners, in both schemes. */
export const Themed: Story = {
  ...Default,
  render: (_, { loaded }) =>
    html`<style>
        .host {
          --nagrik-color-brand: light-dark(#6b1f3a, #ffb3c7);
          --nagrik-color-brand-deep: light-dark(#4a1027, #ffd6e1);
          --nagrik-color-on-brand: light-dark(#ffffff, #33081a);
          --nagrik-radius: 0;
          --nagrik-radius-large: 0;
        }
      </style>
      <div class="host"><nagrik-wanted-list .portal=${(loaded as Loaded).portal}></nagrik-wanted-list></div>`,
};

export const Nobody: Story = {
  parameters: { portal: { wantedCount: 0 } satisfies PortalParameters },
  play: async ({ canvasElement }) => {
    await expect(await appears(await elementOf(canvasElement, 'nagrik-wanted-list'), '[part~=empty]')).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: { portal: { fault: 'noAnswer' } satisfies PortalParameters },
  play: async ({ canvasElement }) => {
    await expect(await appears(await elementOf(canvasElement, 'nagrik-wanted-list'), '[part~=loading]')).toBeVisible();
  },
};

export const PortalDown: Story = {
  parameters: { portal: { fault: 'serverDown' } satisfies PortalParameters },
  play: async ({ canvasElement }) => {
    await expect(await failure(canvasElement)).toBeVisible();
  },
};

export const Offline: Story = {
  ...PortalDown,
  parameters: { portal: { fault: 'offline' } satisfies PortalParameters },
};

export const CaptivePortal: Story = {
  ...PortalDown,
  parameters: { portal: { fault: 'htmlAnswer' } satisfies PortalParameters },
};

/** A page without a portal, or before the script: what the host wrote inside the tag stays. */
export const WithoutScript: Story = {
  render: () =>
    html`<nagrik-wanted-list><a href="https://portal.example/wanted">वांछित अपराधियों की सूची</a></nagrik-wanted-list>`,
};
