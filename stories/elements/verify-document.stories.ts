import '@nagrik/elements/verify-document';
import { downloadFirCopy, findFirs, type Portal, unwrap } from '@nagrik/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf, write } from './shadow.ts';

const tag = 'nagrik-verify-document';

/** Was this receipt, report or copy issued by the portal? By the code on the paper, or by its QR, without a network too. */
const meta: Meta = {
  title: 'Elements/Check a document',
  component: tag,
  parameters: { portal: { wantedCount: 1, missingCount: 1, recoveredCount: 1 } satisfies PortalParameters },
  render: (_, { loaded }) =>
    html`<nagrik-verify-document .portal=${(loaded as Loaded).portal}></nagrik-verify-document>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** The code of a copy that the portal of the story has just issued: its plain page prints it. */
const issuedCode = async (portal: Portal): Promise<string> => {
  const found = unwrap(await findFirs(portal, { station: '5117044', from: day(89), to: day(0) }));
  const copy = unwrap(await downloadFirCopy(portal, found.items[0]?.copyHandle ?? ''));
  return /Code ([0-9A-Z-]{14})/u.exec(await copy.text())?.[1] ?? '';
};

const check =
  (code: (loaded: Loaded) => string | Promise<string>, part: string): Play =>
  async ({ canvasElement, loaded }) => {
    const element = await elementOf(canvasElement, tag);
    write(await appears<HTMLInputElement>(element, '#code'), await code(loaded as unknown as Loaded));
    (await appears<HTMLFormElement>(element, 'form')).requestSubmit();
    await expect(await appears(element, part)).toBeVisible();
  };

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    await expect(await appears(await elementOf(canvasElement, tag), '#scan')).toBeVisible();
  },
};

export const Genuine: StoryObj = { play: check(({ portal }) => issuedCode(portal), '[part=genuine]') };

/** The portal has issued nothing with this code. */
export const Unknown: StoryObj = { play: check(() => 'ZZZZ-ZZZZ-ZZZK', '[part=unknown]') };

/** A typing error is told by the check character, and nobody is asked. */
export const TypingError: StoryObj = { play: check(() => 'D7KQ-M2XV-T9HB', '#code-error') };

export const Offline: StoryObj = {
  play: async (context) => {
    await appears(await elementOf(context.canvasElement, tag), '#code');
    (context.loaded as unknown as Loaded).mock.setFault('offline');
    await check(() => 'D7KQ-M2XV-T9HA', '[part=error]')(context);
  },
};
