import '@nagrik/elements/property-claim';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf, write } from './shadow.ts';
import { submit } from './walk.ts';

const tag = 'nagrik-property-claim';

/** Claims a thing of the list of recovered property; `about` is the entry from which somebody comes. */
const meta: Meta = {
  title: 'Elements/Property claim',
  component: tag,
  parameters: { portal: { wantedCount: 1, missingCount: 1, recoveredCount: 3 } },
  render: (_, { loaded }) =>
    html`<nagrik-property-claim .portal=${(loaded as Loaded).portal} about="rv_0002"></nagrik-property-claim>`,
};
export default meta;

type Story = StoryObj;

const thing = async (canvas: HTMLElement, known?: 'number' | 'mark') => {
  const element = await elementOf(canvas, tag);
  (await appears<HTMLElement>(element, '[part~=start]')).click();
  await appears(element, '#q-recoveredId');
  if (!known) return element;
  (await appears<HTMLInputElement>(element, `.questions input[value="${known}"]`)).click();
  submit(element);
  return element;
};

export const Start: Story = {};
export const WhichThing: Story = { play: async ({ canvasElement }) => void (await thing(canvasElement)) };
export const WholeNumber: Story = {
  play: async ({ canvasElement }) => {
    const element = await thing(canvasElement, 'number');
    write(await appears<HTMLInputElement>(element, '#q-number'), '49 015420 323751 8');
  },
};
export const Mark: Story = {
  play: async ({ canvasElement }) => void (await appears(await thing(canvasElement, 'mark'), '#q-mark')),
};
