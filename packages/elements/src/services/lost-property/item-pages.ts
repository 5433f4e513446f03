import type { OptionWords } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import { msg, str } from '../../locale/msg.ts';
import type { LostPage, Sort } from './local-answers.ts';
import { what } from './opening.ts';

type Items = LostPropertyReport['items'];
type KindOf<Of extends 'cards' | 'documents' | 'things'> = NonNullable<Items[Of]>[number]['kind'];

const chosen =
  (sort: Sort): NonNullable<LostPage['when']> =>
  (view) =>
    view.local?.sorts?.includes(sort) ?? false;

const cardKinds = {
  aadhaar: () => msg('Aadhaar card', { id: 'lost-property-later.card.aadhaar' }),
  bank_card: () => msg('Bank card (ATM, debit, credit)', { id: 'lost-property-later.card.bank' }),
} satisfies Record<KindOf<'cards'>, OptionWords>;

const documentKinds = {
  driving_licence: () => msg('Driving licence', { id: 'lost-property-later.paper.licence' }),
  vehicle_papers: () => msg('Papers of a vehicle (RC, insurance)', { id: 'lost-property-later.paper.vehicle' }),
  pan: () => msg('PAN card', { id: 'lost-property-later.paper.pan' }),
  voter_id: () => msg('Voter card', { id: 'lost-property-later.paper.voter' }),
  passport: () => msg('Passport', { id: 'lost-property-later.paper.passport' }),
  ration_card: () => msg('Ration card', { id: 'lost-property-later.paper.ration' }),
  school_certificate: () => msg('Certificate of a school or college', { id: 'lost-property-later.paper.school' }),
  land_papers: () => msg('Papers of land or house', { id: 'lost-property-later.paper.land' }),
  other: () => msg('Another paper', { id: 'lost-property-later.paper.other' }),
} satisfies Record<KindOf<'documents'>, OptionWords>;

const thingKinds = {
  bag: () => msg('Bag or purse', { id: 'lost-property-later.thing.bag' }),
  cash: () => msg('Cash', { id: 'lost-property-later.thing.cash' }),
  jewellery: () => msg('Jewellery', { id: 'lost-property-later.thing.jewellery' }),
  electronics: () => msg('Laptop, camera, other device', { id: 'lost-property-later.thing.electronics' }),
  keys: () => msg('Keys', { id: 'lost-property-later.thing.keys' }),
  cattle: () => msg('Cattle', { id: 'lost-property-later.thing.cattle' }),
  other: () => msg('Something else', { id: 'lost-property-later.thing.other' }),
} satisfies Record<KindOf<'things'>, OptionWords>;

/** Words of the kinds that an item can have, by the list that it stands in. */
export const kindWords: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  cards: cardKinds,
  documents: documentKinds,
  things: thingKinds,
};

const imeiErrors = {
  pattern: () =>
    msg('An IMEI has 15 digits. Dial *#06# on the phone, or look on its box or bill.', {
      id: 'lost-property-later.imei-pattern',
    }),
  'check-character': () =>
    msg('There is a typing error in this IMEI: its last digit does not fit. Compare it digit by digit.', {
      id: 'lost-property-later.imei-check',
    }),
};

const holder = () => msg('In whose name?', { id: 'lost-property-later.holder' });
const tooMany = {
  'too-many': () =>
    msg('One report holds 10 things at most. Remove some, and file another report for them.', {
      id: 'lost-property-later.too-many',
    }),
};

/** What was lost: a page for each sort, because each is known by something else. */
export const itemPages: readonly LostPage[] = [
  {
    id: 'sorts',
    section: what,
    questions: [
      {
        path: 'local.sorts',
        control: 'checkboxes',
        label: () => msg('What did you lose?', { id: 'lost-property-later.sorts' }),
        hint: () =>
          msg('Tick everything that was lost at the same time, up to 10 things.', {
            id: 'lost-property-later.sorts-hint',
          }),
        errors: {
          required: () => msg('Tick at least one thing', { id: 'lost-property-later.sorts-error' }),
        },
        options: {
          mobiles: () => msg('Mobile phone', { id: 'lost-property-later.sort.mobiles' }),
          cards: () => msg('Aadhaar or bank card', { id: 'lost-property-later.sort.cards' }),
          documents: () => msg('Other papers', { id: 'lost-property-later.sort.documents' }),
          vehicles: () => msg('Vehicle', { id: 'lost-property-later.sort.vehicles' }),
          things: () => msg('Bag, money, jewellery, anything else', { id: 'lost-property-later.sort.things' }),
        },
      },
    ],
  },
  {
    id: 'mobiles',
    section: what,
    when: chosen('mobiles'),
    questions: [
      {
        path: 'items.mobiles',
        control: 'group',
        label: () => msg('Which phone?', { id: 'lost-property-later.mobiles' }),
        itemLabel: (number) => msg(str`Phone ${number}`, { id: 'lost-property-later.mobile' }),
        errors: tooMany,
        items: [
          {
            path: 'description',
            control: 'text',
            label: () => msg('Make, model and colour', { id: 'lost-property-later.make' }),
          },
          {
            path: 'imei',
            control: 'digits',
            optional: true,
            label: () => msg('IMEI', { id: 'lost-property-later.imei' }),
            hint: () =>
              msg('15 digits, on the box or the bill. With it the phone can be blocked.', {
                id: 'lost-property-later.imei-hint',
              }),
            errors: imeiErrors,
          },
          {
            path: 'secondImei',
            control: 'digits',
            optional: true,
            label: () => msg('Second IMEI, if it takes two SIM cards', { id: 'lost-property-later.imei-second' }),
            errors: imeiErrors,
          },
          {
            path: 'simNumber',
            control: 'mobile',
            optional: true,
            label: () => msg('Number of the SIM card in it', { id: 'lost-property-later.sim' }),
          },
        ],
      },
    ],
  },
  {
    id: 'cards',
    section: what,
    when: chosen('cards'),
    questions: [
      {
        path: 'items.cards',
        control: 'group',
        label: () => msg('Which card?', { id: 'lost-property-later.cards' }),
        hint: () => msg('Call the bank now if a bank card is lost.', { id: 'lost-property-later.cards-hint' }),
        itemLabel: (number) => msg(str`Card ${number}`, { id: 'lost-property-later.card' }),
        errors: tooMany,
        items: [
          {
            path: 'kind',
            control: 'select',
            label: () => msg('Kind of card', { id: 'lost-property-later.card-kind' }),
            options: cardKinds,
          },
          { path: 'holderName', control: 'text', label: holder },
          {
            path: 'lastFour',
            control: 'digits',
            lastDigits: 4,
            optional: true,
            label: () => msg('Last four digits', { id: 'lost-property-later.last-four' }),
            hint: () =>
              msg('Never the whole number: nothing else is sent or kept.', {
                id: 'lost-property-later.last-four-hint',
              }),
            errors: {
              pattern: () => msg('Enter the last four digits', { id: 'lost-property-later.last-four-error' }),
            },
          },
        ],
      },
    ],
  },
  {
    id: 'documents',
    section: what,
    when: chosen('documents'),
    questions: [
      {
        path: 'items.documents',
        control: 'group',
        label: () => msg('Which paper?', { id: 'lost-property-later.documents' }),
        itemLabel: (number) => msg(str`Paper ${number}`, { id: 'lost-property-later.document' }),
        errors: tooMany,
        items: [
          {
            path: 'kind',
            control: 'select',
            label: () => msg('Kind of paper', { id: 'lost-property-later.document-kind' }),
            options: documentKinds,
          },
          { path: 'holderName', control: 'text', label: holder },
          {
            path: 'number',
            control: 'text',
            optional: true,
            label: () => msg('Its number', { id: 'lost-property-later.number' }),
            errors: {
              'not-accepted': () =>
                msg('This may be an Aadhaar number. It does not belong here: go back and tick the card.', {
                  id: 'lost-property-later.number-error',
                }),
            },
          },
          {
            path: 'issuedBy',
            control: 'text',
            optional: true,
            label: () => msg('Who issued it, and where', { id: 'lost-property-later.issued-by' }),
            hint: () =>
              msg('Offices that make a new one often ask for this.', { id: 'lost-property-later.issued-by-hint' }),
          },
        ],
      },
    ],
  },
  {
    id: 'vehicles',
    section: what,
    when: chosen('vehicles'),
    questions: [
      {
        path: 'items.vehicles',
        control: 'group',
        label: () => msg('Which vehicle?', { id: 'lost-property-later.vehicles' }),
        itemLabel: (number) => msg(str`Vehicle ${number}`, { id: 'lost-property-later.vehicle' }),
        errors: tooMany,
        items: [
          {
            path: 'description',
            control: 'text',
            label: () => msg('Make, model and colour', { id: 'lost-property-later.make' }),
          },
          {
            path: 'registration',
            control: 'code',
            optional: true,
            label: () => msg('Number on the plate', { id: 'lost-property-later.plate' }),
            hint: () =>
              msg('For example BR 01 AB 1234, BR 01 1234 or 22 BH 1234 AA', { id: 'lost-property-later.plate-hint' }),
            errors: {
              pattern: () =>
                msg('This is no vehicle number. Write it as on the plate, for example BR 01 AB 1234.', {
                  id: 'lost-property-later.plate-error',
                }),
            },
          },
          {
            path: 'chassisNumber',
            control: 'code',
            optional: true,
            label: () => msg('Chassis number', { id: 'lost-property-later.chassis' }),
          },
        ],
      },
    ],
  },
  {
    id: 'things',
    section: what,
    when: chosen('things'),
    questions: [
      {
        path: 'items.things',
        control: 'group',
        label: () => msg('What else did you lose?', { id: 'lost-property-later.things' }),
        itemLabel: (number) => msg(str`Thing ${number}`, { id: 'lost-property-later.thing' }),
        errors: tooMany,
        items: [
          {
            path: 'kind',
            control: 'select',
            label: () => msg('Kind of thing', { id: 'lost-property-later.thing-kind' }),
            options: thingKinds,
          },
          {
            path: 'description',
            control: 'text',
            label: () => msg('What it is', { id: 'lost-property-later.thing-what' }),
            hint: () => msg('With colour, make, number or marks', { id: 'lost-property-later.thing-hint' }),
          },
          {
            path: 'serialNumber',
            control: 'text',
            optional: true,
            label: () => msg('Serial number of a device', { id: 'lost-property-later.serial' }),
            hint: () => msg('On the device, its box or its bill', { id: 'lost-property-later.serial-hint' }),
          },
          {
            path: 'valueRupees',
            control: 'number',
            optional: true,
            label: () => msg('Value in rupees, about', { id: 'lost-property-later.value' }),
          },
        ],
      },
    ],
  },
];
