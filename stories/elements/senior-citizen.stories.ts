import '@nagrik/elements/senior-citizen';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit } from './walk.ts';

/** What senior citizens ask of their station: to be registered with it, help, where 112 comes first for illness and danger, or a notice that nobody is at home. */
const meta: Meta = {
  title: 'Elements/Senior citizen',
  component: 'nagrik-senior-citizen',
  render: (_, { loaded }) => html`<nagrik-senior-citizen .portal=${(loaded as Loaded).portal}></nagrik-senior-citizen>`,
};
export default meta;

type Story = StoryObj;

/** Answers these pages with the value that is chosen, or typed into a field. */
const after = (...pages: readonly (readonly [field: string, typed?: string])[]): Story => ({
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-senior-citizen');
    (await appears<HTMLElement>(element, '[part~=start]')).click();
    for (const [field, typed] of pages) {
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

const register = ['input[value="registration"]'] as const;
const absence = ['input[value="absence"]'] as const;
const help = ['input[value="help"]'] as const;

export const Start: Story = {};
export const Need: Story = after();
export const TooYoung: Story = after(register, ['input[value="years"]'], ['#q-person-age-years', '59']);
export const Contacts: Story = after(
  register,
  ['input[value="years"]'],
  ['#q-person-age-years', '70'],
  ['input[value="alone"]'],
);
export const Help: Story = after(help);
export const CallFirst: Story = after(help, ['input[value="medical"]']);
export const Absence: Story = after(absence);
