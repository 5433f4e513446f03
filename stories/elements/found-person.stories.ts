import '@nagrik/elements/found-person';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit } from './walk.ts';

/** Tells the police of somebody whom nobody knows, living or dead: whom to call comes first, and no photo is asked. */
const meta: Meta = {
  title: 'Elements/Found person',
  component: 'nagrik-found-person',
  render: (_, { loaded }) => html`<nagrik-found-person .portal=${(loaded as Loaded).portal}></nagrik-found-person>`,
};
export default meta;

type Story = StoryObj;

/** Answers these fields, each on its own page: a value to choose, or what is typed. */
const after = (...answers: (readonly [field: string, typed?: string])[]): Story => ({
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-found-person');
    (await appears<HTMLElement>(element, '[part~=start]')).click();
    for (const [field, typed] of answers) {
      const input = await appears<HTMLInputElement>(element, `.questions ${field}`);
      if (typed === undefined) input.click();
      else {
        input.value = typed;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      submit(element);
    }
    await appears(element, '.questions');
  },
});

const child = [['input[value="living"]'], ['input[value="me"]'], ['input[value="child"]']] as const;
const body = [['input[value="dead"]'], ['input[value="nobody"]']] as const;

export const Start: Story = {};
export const Alive: Story = after();
export const WithThem: Story = after(...child.slice(0, 1));
export const AtThePlace: Story = after(...body.slice(0, 1));
export const Body: Story = after(...body);
export const Child: Story = after(...child);
export const Needs: Story = after(...child, ['input[value="unknown"]']);
