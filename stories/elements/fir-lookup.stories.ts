import '@nagrik/elements/fir-lookup';
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

/** Find a First Information Report, see how far its case is, get its copy. "No such FIR" and "withheld" look the same. */
const meta: Meta<Args> = {
  title: 'Elements/FIR lookup',
  component: 'nagrik-fir-lookup',
  args: { district: '5117', station: '5117044' },
  render: ({ district, station }, { loaded }) =>
    html`<nagrik-fir-lookup
      .portal=${(loaded as Loaded).portal}
      district=${ifDefined(district)}
      station=${ifDefined(station)}
    ></nagrik-fir-lookup>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const lookup = (canvas: HTMLElement) => elementOf(canvas, 'nagrik-fir-lookup');

const ask: (number: string, year: string) => Play =
  (number, year) =>
  async ({ canvasElement }) => {
    const element = await lookup(canvasElement);
    write(await appears<HTMLInputElement>(element, '#number'), number);
    write(await appears<HTMLInputElement>(element, '#year'), year);
    (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
  };

const askAndSee: (part: string, number?: string, year?: string) => Play =
  (part, number = '9999', year = '2025') =>
  async (context) => {
    await ask(number, year)(context);
    await expect(await appears(await lookup(context.canvasElement), `[part~=${part}]`)).toBeVisible();
  };

export const Default: Story = {
  args: { district: '', station: '' },
  play: async ({ canvasElement }) => {
    await expect(await appears(await lookup(canvasElement), 'form')).toBeVisible();
  },
};

export const PlaceChosen: Story = {
  play: async ({ canvasElement }) => {
    await expect(await appears(await lookup(canvasElement), '#number')).toBeVisible();
  },
};

export const Incomplete: Story = {
  play: async ({ canvasElement }) => {
    const element = await lookup(canvasElement);
    (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
    await expect(await appears(element, '[part~=summary]')).toBeVisible();
  },
};

/** The year in which the demonstration's known FIR was registered: its FIRs go back eighteen months. */
const year = String(new Date(Date.now() - 540 * 86_400_000).getFullYear());

/** Found: where the case is, and the copy. */
export const Found: Story = { play: askAndSee('results', '339', year) };

export const FoundByDates: Story = {
  play: async (context) => {
    const element = await lookup(context.canvasElement);
    (await appears<HTMLInputElement>(element, 'input[type=radio][value=dates]')).click();
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    write(await appears<HTMLInputElement>(element, '#from'), day(80));
    write(await appears<HTMLInputElement>(element, '#to'), day(1));
    (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
    await expect(await appears(element, '[part~=results]')).toBeVisible();
  },
};

/** There is no such FIR, or it is withheld: nobody can tell. */
export const NothingToShow: Story = { play: askAndSee('empty') };

/** A FIR that exists and is withheld: the same answer, letter by letter. */
export const Withheld: Story = {
  play: async (context) => {
    await askAndSee('empty')(context);
    const none = (await appears(await lookup(context.canvasElement), '[part~=empty]')).textContent;
    await askAndSee('empty', '340', year)(context);
    await expect((await appears(await lookup(context.canvasElement), '[part~=empty]')).textContent).toBe(none);
  },
};

export const Loading: Story = {
  parameters: { portal: { fault: 'noAnswer' } satisfies PortalParameters },
  play: askAndSee('loading'),
};

/** The network goes away once the form is there. */
export const Offline: Story = {
  play: async (context) => {
    await appears(await lookup(context.canvasElement), '#number');
    (context.loaded as unknown as Loaded).mock.setFault('offline');
    await askAndSee('error')(context);
  },
};

export const PortalDown: Story = {
  play: async (context) => {
    await appears(await lookup(context.canvasElement), '#number');
    (context.loaded as unknown as Loaded).mock.setFault('serverDown');
    await askAndSee('error')(context);
  },
};
