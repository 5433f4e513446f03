import '@nagrik/elements/sign-in';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { mobile } from './sample-filing.ts';
import { appears, elementOf, write } from './shadow.ts';

/** Sign-in by mobile number and one-time password; a step inside a journey, or alone. */
const meta: Meta = {
  title: 'Elements/Sign-in',
  component: 'nagrik-sign-in',
  render: (_, { loaded }) => html`<nagrik-sign-in .portal=${(loaded as Loaded).portal}></nagrik-sign-in>`,
};
export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const signIn = (canvas: HTMLElement) => elementOf(canvas, 'nagrik-sign-in');

/** Writes into the field and presses its button. */
async function send(canvas: HTMLElement, field: string, value: string): Promise<void> {
  const element = await signIn(canvas);
  write(await appears<HTMLInputElement>(element, field), value);
  (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
}

const askForCode: Play = async ({ canvasElement }) => {
  await send(canvasElement, '#sign-in-mobile', mobile);
  await appears(await signIn(canvasElement), '#sign-in-code');
};

const seesError: (field: string) => Play =
  (field) =>
  async ({ canvasElement }) => {
    await expect(await appears(await signIn(canvasElement), `#${field}-error`)).toBeVisible();
  };

export const Mobile: Story = {
  play: async ({ canvasElement }) => {
    await expect(await appears(await signIn(canvasElement), '#sign-in-mobile')).toBeVisible();
  },
};

export const MobileWrong: Story = {
  play: async (context) => {
    await send(context.canvasElement, '#sign-in-mobile', '12345');
    await seesError('sign-in-mobile')(context);
  },
};

/** Devanagari digits, spaces and +91 are accepted. */
export const MobileInDevanagariDigits: Story = {
  play: async ({ canvasElement }) => {
    await send(canvasElement, '#sign-in-mobile', '+91 ९००००० ०००१');
    await expect(await appears(await signIn(canvasElement), '#sign-in-code')).toBeVisible();
  },
};

export const Code: Story = { play: askForCode };

export const CodeWrong: Story = {
  play: async (context) => {
    await askForCode(context);
    const right = await (context.loaded as unknown as Loaded).mock.otpFor(mobile);
    await send(context.canvasElement, '#sign-in-code', right === '111111' ? '222222' : '111111');
    await seesError('sign-in-code')(context);
  },
};

/** The SMS does not come: a timer says when another one can be asked for. */
export const CodeNeverComes: Story = {
  parameters: { portal: { fault: 'otpNeverComes' } satisfies PortalParameters },
  play: askForCode,
};

export const SignedIn: Story = {
  play: async (context) => {
    await askForCode(context);
    await send(context.canvasElement, '#sign-in-code', await (context.loaded as unknown as Loaded).mock.otpFor(mobile));
    await expect(await appears(await signIn(context.canvasElement), '[part~=signed-in]')).toBeVisible();
  },
};

const cannotSend: Play = async (context) => {
  await send(context.canvasElement, '#sign-in-mobile', mobile);
  await seesError('sign-in-mobile')(context);
};

export const PortalDown: Story = {
  parameters: { portal: { fault: 'serverDown' } satisfies PortalParameters },
  play: cannotSend,
};

export const Offline: Story = {
  parameters: { portal: { fault: 'offline' } satisfies PortalParameters },
  play: cannotSend,
};

export const CaptivePortal: Story = {
  parameters: { portal: { fault: 'htmlAnswer' } satisfies PortalParameters },
  play: cannotSend,
};
