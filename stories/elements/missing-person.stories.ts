import '@nagrik/elements/missing-person';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit } from './walk.ts';

/** Reports a missing person; for a child it shows at once whom to call. */
const meta: Meta = {
  title: 'Elements/Missing person',
  component: 'nagrik-missing-person',
  render: (_, { loaded }) => html`<nagrik-missing-person .portal=${(loaded as Loaded).portal}></nagrik-missing-person>`,
};
export default meta;

type Story = StoryObj;

/** Answers these fields, each on its own page: a value to choose, or what is typed. */
const after = (...answers: (readonly [field: string, typed?: string])[]): Story => ({
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-missing-person');
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

const known = [['#q-person-name', 'नमूना'], ['input[value="female"]']] as const;

export const Start: Story = {};
export const Name: Story = after();
export const Age: Story = after(...known);
export const AboutHowOld: Story = after(...known, ['input[value="about"]']);
export const BetweenTwoAges: Story = after(...known, ['input[value="range"]']);
export const Child: Story = {
  ...after(...known, ['input[value="about"]'], ['#q-person-age-years', '15']),
};
export const LastSeen: Story = after(...known, ['input[value="years"]'], ['#q-person-age-years', '60']);
