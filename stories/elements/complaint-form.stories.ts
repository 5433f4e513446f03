import '@nagrik/elements/complaint-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Loaded, PortalParameters } from '../.storybook/mock-portal-loader.ts';
import { appears, elementOf, write } from './shadow.ts';
import { submit, walkTo, type Otherwise } from './walk.ts';

interface Args {
  district?: string;
  'exit-url'?: string;
}

/** Files a complaint: one question a page, sign-in in the middle, check answers, receipt. Nothing typed is lost. */
const meta: Meta<Args> = {
  title: 'Elements/Complaint form',
  component: 'nagrik-complaint-form',
  render: (args, { loaded }) =>
    html`<nagrik-complaint-form
      .portal=${(loaded as Loaded).portal}
      district=${ifDefined(args.district)}
      exit-url=${ifDefined(args['exit-url'])}
    ></nagrik-complaint-form>`,
};
export default meta;

type Story = StoryObj<Args>;
type Context = Parameters<NonNullable<Story['play']>>[0];

const form = ({ canvasElement }: Context) => elementOf(canvasElement, 'nagrik-complaint-form');
const mockOf = (context: Context) => (context.loaded as unknown as Loaded).mock;

/** The form at one of its pages. */
const at = (page: string, otherwise: Otherwise = {}): Story => ({
  play: async (context) => walkTo(await form(context), mockOf(context), page, otherwise),
});

/** A page after Continue with nothing, or with what is wrong. */
const refused = (page: string, selector?: string, value?: string): Story => ({
  play: async (context) => {
    const element = await form(context);
    await walkTo(element, mockOf(context), page);
    if (selector && value !== undefined) write(await appears<HTMLInputElement>(element, selector), value);
    await submit(element);
    await expect(await appears(element, '.summary')).toBeVisible();
  },
});

/** Filing at the last page, with a fault from then on. */
const filing = (fault: PortalParameters['fault'], part: string): Story => ({
  play: async (context) => {
    const element = await form(context);
    const mock = mockOf(context);
    await walkTo(element, mock, 'check');
    (await appears<HTMLInputElement>(element, '#q-declaration')).click();
    mock.setFault(fault ?? null);
    await submit(element);
    await expect(await appears(element, part)).toBeVisible();
  },
});

export const Start: Story = at('start');
export const Nature: Story = at('nature');
export const NatureMissing: Story = refused('nature');
export const Precision: Story = at('precision');
/** Numbers that help faster than a form stand above the question. */
export const PrecisionWithHelp: Story = at('precision', { nature: 'domestic_violence' });
export const WhenExactly: Story = at('when-exact', { precision: 'exact' });
export const WhichDay: Story = at('when-day');
export const WhenBetween: Story = at('when-range', { precision: 'range' });
export const DayInFuture: Story = refused('when-day', '#q-incident-when-from-date', '2099-01-01');
export const PlaceKind: Story = at('place-kind');
export const Place: Story = at('place');
export const PinCodeWrong: Story = refused('place', '#q-incident-place-pinCode', '12');
export const StationKnown: Story = at('station-known');
export const StationSearch: Story = {
  play: async (context) => {
    const element = await form(context);
    await walkTo(element, mockOf(context), 'station', { 'station-known': 'yes' });
    write(
      await appears<HTMLInputElement>(element, '.questions input[type=search], .questions input[type=text]'),
      'kotwali',
    );
    await expect(await appears(element, '.found input')).toBeVisible();
  },
};
export const District: Story = at('district');
export const TheStory: Story = at('story');
/** 4,001 letters: told while typing, and nothing is cut off. */
export const StoryTooLong: Story = refused('story', '#q-narrative', 'क'.repeat(4001));
/** The story may be left untold. */
export const StoryInPerson: Story = at('story', { nature: 'sexual_offence' });
export const AgainstKnown: Story = at('against-known');
export const Suspects: Story = at('suspects', { 'against-known': 'known' });
export const Strangers: Story = at('strangers');
/** Asked after a theft or a robbery alone; by its number a thing is known again. */
export const Taken: Story = at('sorts');
export const TakenPhone: Story = at('mobiles', { sorts: 'mobiles' });
export const AnythingElse: Story = at('more-taken');
export const AnythingElseAfterDamage: Story = at('more', { nature: 'damage' });
export const Property: Story = at('property', { 'more-taken': 'property' });
export const Witnesses: Story = at('witnesses', { 'more-taken': 'witnesses' });
export const Victims: Story = at('victims', { 'more-taken': 'victims' });
export const EarlierComplaint: Story = at('earlier', { 'more-taken': 'earlier' });
export const Files: Story = at('files');

/** The form at its files, after somebody has added one. */
const added = (file: () => File | Promise<File>, part: string, fault?: PortalParameters['fault']): Story => ({
  play: async (context) => {
    const element = await form(context);
    await walkTo(element, mockOf(context), 'files');
    const input = await appears<HTMLInputElement>(element, '.file-button input:not(:disabled)');
    mockOf(context).setFault(fault ?? null);
    const chosen = new DataTransfer();
    chosen.items.add(await file());
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await expect(await appears(element, part)).toBeVisible();
  },
});

const photo = async () => {
  const canvas = new OffscreenCanvas(640, 480);
  canvas.getContext('2d')?.fillRect(40, 40, 200, 200);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'IMG_0001.jpg', { type: 'image/jpeg' });
};

export const PhotoAdded: Story = added(photo, '.file .good');
/** However long it is looked at: no call gives up. */
const patient = { parameters: { portal: { patient: true } satisfies PortalParameters } };
export const PhotoBeingSent: Story = { ...patient, ...added(photo, '.file progress', 'noAnswer') };
export const PhotoNotSent: Story = added(photo, '.file .error-message', 'offline');
/** Some text that calls itself a photo. */
export const FileThatLies: Story = added(
  () => new File(['नमूना'], 'IMG_0002.jpg', { type: 'image/jpeg' }),
  '.file .error-message',
);
export const FileOfWrongKind: Story = added(
  () => new File(['नमूना'], 'notes.txt', { type: 'text/plain' }),
  '.file .error-message',
);
export const FileTooLarge: Story = added(
  () => new File([new Uint8Array(6_000_000)], 'scan.pdf', { type: 'application/pdf' }),
  '.file .error-message',
);

export const SignIn: Story = at('sign-in');
export const ForWhom: Story = at('for-whom');
export const OnBehalf: Story = at('behalf', { 'for-whom': 'other' });
export const TheirMobile: Story = at('behalf-mobile', { 'for-whom': 'other' });
export const You: Story = at('you');
export const YouMissing: Story = refused('you');
export const Address: Story = at('address');
export const Wishes: Story = at('wishes');
export const SafeContact: Story = at('contact');
export const SafeContactHow: Story = at('contact-how');
/** Of violence at home the form says what an SMS says. */
export const SafeContactAtHome: Story = at('contact-how', { nature: 'domestic_violence' });
export const CheckAnswers: Story = at('check');
export const NotDeclared: Story = refused('check');

export const Filed: Story = filing(undefined, '[part~=confirmation]');
export const Sending: Story = { ...patient, ...filing('noAnswer', '[part~=sending]') };
export const Offline: Story = filing('offline', '.summary, [part~=unknown], .note');
export const PortalDown: Story = filing('serverDown', '.summary, [part~=unknown], .note');
export const CaptivePortal: Story = filing('htmlAnswer', '[part~=unknown]');
/** The answer is lost, the portal is asked, and it has arrived. */
export const AnswerLost: Story = filing('commitThenTimeout', '[part~=confirmation], [part~=arrived], [part~=unknown]');

/** The access token has expired in the middle: it is renewed, and nobody notices. */
export const TokenExpired: Story = filing('tokenExpired', '[part~=confirmation]');

/** Somebody comes back to the device within 15 minutes. */
export const DraftFound: Story = {
  play: async (context) => {
    const element = await form(context);
    await walkTo(element, mockOf(context), 'story');
    // What was answered is written a moment later.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const again = element.cloneNode() as typeof element;
    again.portal = element.portal;
    element.replaceWith(again);
    await expect(await appears(again, '[part~=draft]')).toBeVisible();
  },
};

/** Before the script, or without it: what the host wrote inside the tag stays. */
export const WithoutScript: Story = {
  render: () =>
    html`<nagrik-complaint-form><a href="https://portal.example/e/complaint">शिकायत करें</a></nagrik-complaint-form>`,
};
