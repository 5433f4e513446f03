import '@nagrik/elements/verification';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit } from './walk.ts';

/** Asks the police to verify a tenant, domestic help or a driver, who must agree on their own phone before anything begins. */
const meta: Meta = {
  title: 'Elements/Verification',
  component: 'nagrik-verification',
  render: (_, { loaded }) => html`<nagrik-verification .portal=${(loaded as Loaded).portal}></nagrik-verification>`,
};
export default meta;

type Story = StoryObj;

type Field = readonly [field: string, typed?: string];

/** Answers these fields, page by page: a value to choose, or what is typed. */
const after = (...pages: (readonly Field[])[]): Story => ({
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-verification');
    (await appears<HTMLElement>(element, '[part~=start]')).click();
    for (const fields of pages) {
      for (const [field, typed] of fields) {
        const input = await appears<HTMLInputElement>(element, `.questions ${field}`);
        if (typed === undefined) input.click();
        else {
          input.value = typed;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }
      submit(element);
    }
    await appears(element, '.questions');
  },
});

const driver = [['input[value="driver"]']] as const;
const person = [
  ['#q-subject-name', 'नमूना'],
  ['#q-subject-relativeName', 'काल्पनिक प्रसाद'],
  ['#q-subject-age', '24'],
] as const;

export const Start: Story = {};
export const Whom: Story = after();
export const Person: Story = after(driver);
export const HowTheyAreAsked: Story = after(driver, person);
