import '@nagrik/elements/status-tracker';
import type { MockPortal } from '@nagrik/mocks';
import type { Receipt, StationEvent } from '@nagrik/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { file, mobile, officerPosts } from './sample-filing.ts';
import { appears, elementOf, write } from './shadow.ts';

/** Where a complaint stands: timeline, legal deadlines, what the filer can do; live while the page is open. */
const meta: Meta = {
  title: 'Elements/Status tracker',
  component: 'nagrik-status-tracker',
  render: (_, { loaded }) => {
    const { portal, prepared } = loaded as Loaded<Receipt | undefined>;
    return html`<nagrik-status-tracker
      .portal=${portal}
      .reference=${prepared?.reference ?? ''}
      .accessCode=${prepared?.accessCode ?? ''}
    ></nagrik-status-tracker>`;
  },
};
export default meta;

type Story = StoryObj;

const tracker = (canvas: HTMLElement) => elementOf(canvas, 'nagrik-status-tracker');

/** A filing at which the officer has done these. */
const after = (...events: readonly StationEvent[]): PortalParameters => ({
  prepare: async (mock: MockPortal) => {
    const receipt = await file(mock);
    await officerPosts(mock, receipt.reference, ...events);
    return receipt;
  },
});

const shows =
  (part: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await appears(await tracker(canvasElement), `[part~=${part}]`)).toBeVisible();
  };

const acknowledged: StationEvent = { kind: 'acknowledged' };
const assigned: StationEvent = { kind: 'officer_assigned', officerName: 'नमूना दरोगा', officerRank: 'SI' };

export const Entry: Story = { play: shows('entry') };

/** Continue with empty fields: both are told, the first has the focus. */
export const EntryIncomplete: Story = {
  play: async ({ canvasElement }) => {
    const element = await tracker(canvasElement);
    (await appears<HTMLFormElement>(element, 'form[part~=entry]')).requestSubmit();
    await expect(await appears(element, '#reference-error')).toBeVisible();
  },
};

/** A reference that opens nothing, or a code that does not belong to it: the same answer. */
export const WrongCode: Story = {
  play: async ({ canvasElement }) => {
    const element = await tracker(canvasElement);
    write(await appears<HTMLInputElement>(element, '#reference'), 'BR-5117044-26-00016-K');
    write(await appears<HTMLInputElement>(element, '#code'), '7KQM2XVT9HDC');
    (await appears<HTMLFormElement>(element, 'form[part~=entry]')).requestSubmit();
    await expect(await appears(element, '[part~=error]')).toBeVisible();
  },
};

export const JustFiled: Story = { parameters: { portal: after() }, play: shows('timeline') };

export const UnderEnquiry: Story = {
  parameters: { portal: after(acknowledged, assigned, { kind: 'under_enquiry', permissionBy: 'नमूना डीएसपी' }) },
  play: shows('clocks'),
};

export const AnswerNeeded: Story = {
  parameters: {
    portal: after(acknowledged, {
      kind: 'information_requested',
      text: 'साइकिल का रंग और नंबर बताएँ।',
      dueAt: '2027-01-15T10:00:00+05:30',
    }),
  },
  play: shows('timeline'),
};

export const FirRegistered: Story = {
  parameters: { portal: after(acknowledged, { kind: 'fir_registered', firNumber: '0339', sections: ['BNS 303(2)'] }) },
  play: shows('fir'),
};

/** Closed with a reason and the way of appeal. */
export const Closed: Story = {
  parameters: {
    portal: after(
      acknowledged,
      assigned,
      { kind: 'under_enquiry', permissionBy: 'नमूना डीएसपी' },
      { kind: 'enquiry_reported', text: 'जाँच पूरी हुई।' },
      { kind: 'closed_no_cognizable_offence', reasonCode: 'no_offence_found', text: 'जाँच में अपराध नहीं पाया गया।' },
    ),
  },
  play: shows('timeline'),
};

/** Somebody signs in and sees everything that they filed. */
export const MyComplaints: Story = {
  parameters: { portal: { prepare: async (mock: MockPortal) => void (await file(mock)) } satisfies PortalParameters },
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { mock } = loaded as unknown as Loaded;
    const element = await tracker(canvasElement);
    await userEvent.click(await appears(element, '[part~=account] button'));
    const signIn = await appears(element, 'nagrik-sign-in');
    write(await appears<HTMLInputElement>(signIn, '#sign-in-mobile'), mobile);
    const before = (await mock.sentMessages()).length;
    (await appears<HTMLFormElement>(signIn, 'form')).requestSubmit();
    const code = await appears<HTMLInputElement>(signIn, '#sign-in-code');
    while ((await mock.sentMessages()).length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    write(code, await mock.otpFor(mobile));
    (await appears<HTMLFormElement>(signIn, 'form')).requestSubmit();
    await expect(await appears(element, '[part~=mine]')).toBeVisible();
  },
};

/** The stream is cut again and again; the timeline stays whole. */
export const StreamCut: Story = {
  parameters: { portal: { ...after(acknowledged, assigned), fault: 'sseCut' } },
  play: shows('timeline'),
};

export const Loading: Story = { parameters: { portal: { ...after(), fault: 'noAnswer' } }, play: shows('loading') };

export const Offline: Story = { parameters: { portal: { ...after(), fault: 'offline' } }, play: shows('error') };

export const PortalDown: Story = { parameters: { portal: { ...after(), fault: 'serverDown' } }, play: shows('error') };
