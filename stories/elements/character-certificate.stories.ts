import '@nagrik/elements/character-certificate';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Loaded } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf } from './shadow.ts';
import { submit } from './walk.ts';

/** Asks the police for a character certificate about oneself: that on one day one station found nothing adverse on record. */
const meta: Meta = {
  title: 'Elements/Character certificate',
  component: 'nagrik-character-certificate',
  render: (_, { loaded }) =>
    html`<nagrik-character-certificate .portal=${(loaded as Loaded).portal}></nagrik-character-certificate>`,
};
export default meta;

type Story = StoryObj;

type Field = readonly [field: string, typed?: string];

/** Answers these fields, page by page: a value to choose, or what is typed. */
const after = (...pages: (readonly Field[])[]): Story => ({
  play: async ({ canvasElement }) => {
    const element = await elementOf(canvasElement, 'nagrik-character-certificate');
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

const job = [['input[value="job"]']] as const;
const school = [['#q-presentedTo', 'नमूना विद्यालय, पटना']] as const;

export const Start: Story = {};
export const WhatFor: Story = after();
export const WhoYouAre: Story = after(job, school);
