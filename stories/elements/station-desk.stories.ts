import '@nagrik/elements/station-desk';
import type { MockPortal } from '@nagrik/mocks';
import type { StationEvent } from '@nagrik/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { file, fileLost, officerPosts } from './sample-filing.ts';
import { appears, elementOf, write } from './shadow.ts';

/** The officer's side: inbox with five filters, the open case, and what can be recorded now, in the order of the law. */
const meta: Meta = {
  title: 'Elements/Station desk',
  component: 'nagrik-station-desk',
  render: (_, { loaded }) => html`<nagrik-station-desk .portal=${(loaded as Loaded).portal}></nagrik-station-desk>`,
};
export default meta;

type Story = StoryObj;
type Context = Parameters<NonNullable<Story['play']>>[0];

const desk = ({ canvasElement }: Context) => elementOf(canvasElement, 'nagrik-station-desk');

async function signIn(context: Context, password = 'namuna-1234'): Promise<void> {
  const element = await desk(context);
  write(await appears<HTMLInputElement>(element, '#officer'), 'kotwali-1');
  write(await appears<HTMLInputElement>(element, '#password'), password);
  (await appears<HTMLFormElement>(element, 'form[part~=sign-in]')).requestSubmit();
}

/** An inbox with a filing at which this has happened. */
const inboxWith = (...events: readonly StationEvent[]): PortalParameters => ({
  prepare: async (mock: MockPortal) => {
    const { reference } = await file(mock);
    await officerPosts(mock, reference, ...events);
  },
});

async function open(context: Context): Promise<void> {
  await signIn(context);
  const element = await desk(context);
  // Pressed again, the filter is gone and all cases are there.
  (await appears<HTMLElement>(element, '.filters [aria-pressed=true]')).click();
  (await appears<HTMLElement>(element, '[part~=inbox] button')).click();
  await expect(await appears(element, '[part~=verbs]')).toBeVisible();
}

export const SignIn: Story = {
  play: async (context) => {
    await expect(await appears(await desk(context), '[part~=sign-in]')).toBeVisible();
  },
};

export const WrongPassword: Story = {
  play: async (context) => {
    await signIn(context, 'not-the-password');
    await expect(await appears(await desk(context), '[role=alert], .error-message, [part~=error]')).toBeVisible();
  },
};

export const Inbox: Story = {
  parameters: { portal: inboxWith() },
  play: async (context) => {
    await signIn(context);
    await expect(await appears(await desk(context), '[part~=inbox] button')).toBeVisible();
  },
};

export const InboxEmpty: Story = {
  play: async (context) => {
    await signIn(context);
    await expect(await appears(await desk(context), '[part~=empty]')).toBeVisible();
  },
};

export const NewCase: Story = { parameters: { portal: inboxWith() }, play: open };

export const CaseUnderEnquiry: Story = {
  parameters: {
    portal: inboxWith(
      { kind: 'acknowledged' },
      { kind: 'officer_assigned', officerName: 'नमूना दरोगा' },
      { kind: 'under_enquiry', permissionBy: 'नमूना डीएसपी' },
    ),
  },
  play: open,
};

/** One of the verbs, with the fields that it needs. */
export const Recording: Story = {
  parameters: { portal: inboxWith({ kind: 'acknowledged' }) },
  play: async (context) => {
    await open(context);
    const element = await desk(context);
    (await appears<HTMLElement>(element, '[part~=verbs] button')).click();
    await expect(await appears(element, '#verb')).toBeVisible();
  },
};

/** A report of something that the station keeps: the officer decides, and tells the owner. */
export const PossibleMatches: Story = {
  parameters: {
    portal: {
      prepare: async (mock: MockPortal) => {
        await fileLost(mock);
      },
    },
  },
  play: async (context) => {
    await signIn(context);
    const element = await desk(context);
    (await appears<HTMLElement>(element, '.head .button.secondary')).click();
    (await appears<HTMLElement>(element, '[part~=matches] .button.secondary')).click();
    await expect(await appears(element, '[part~=careful-words]')).toBeVisible();
  },
};

/** The network goes away once the officer is signed in. */
export const Offline: Story = {
  parameters: { portal: inboxWith() },
  play: async (context) => {
    await signIn(context);
    const element = await desk(context);
    await appears(element, '[part~=inbox] button');
    (context.loaded as unknown as Loaded).mock.setFault('offline');
    (await appears<HTMLElement>(element, '.filters button')).click();
    await expect(await appears(element, '[part~=error]')).toBeVisible();
  },
};
