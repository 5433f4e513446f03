import type { OptionWords } from '@nagrik/journey';
import { hasLuhnDigit, type Issue, mayBeAadhaar, type PageOf, type View, type Words } from '@nagrik/journey';
import type { LostItems } from '@nagrik/sdk';
import { msg, str } from '../locale/msg.ts';

export type Sort = keyof LostItems;

/** What is asked on the way to the things, and not sent. */
export interface ItemLocal {
  readonly sorts: Sort[];
}

/** What a request has that names things, lost or taken. */
interface WithItems {
  items?: LostItems;
}

type KindOf<Of extends 'cards' | 'documents' | 'things'> = NonNullable<LostItems[Of]>[number]['kind'];

type ItemPage = PageOf<WithItems, ItemLocal>;

const chosen =
  (sort: Sort): NonNullable<ItemPage['when']> =>
  (view) =>
    view.local?.sorts?.includes(sort) ?? false;

const cardKinds = {
  aadhaar: () => msg('Aadhaar card', { id: 'items.card.aadhaar' }),
  bank_card: () => msg('Bank card (ATM, debit, credit)', { id: 'items.card.bank' }),
} satisfies Record<KindOf<'cards'>, OptionWords>;

const documentKinds = {
  driving_licence: () => msg('Driving licence', { id: 'items.paper.licence' }),
  vehicle_papers: () => msg('Papers of a vehicle (RC, insurance)', { id: 'items.paper.vehicle' }),
  pan: () => msg('PAN card', { id: 'items.paper.pan' }),
  voter_id: () => msg('Voter card', { id: 'items.paper.voter' }),
  passport: () => msg('Passport', { id: 'items.paper.passport' }),
  ration_card: () => msg('Ration card', { id: 'items.paper.ration' }),
  school_certificate: () => msg('Certificate of a school or college', { id: 'items.paper.school' }),
  land_papers: () => msg('Papers of land or house', { id: 'items.paper.land' }),
  other: () => msg('Another paper', { id: 'items.paper.other' }),
} satisfies Record<KindOf<'documents'>, OptionWords>;

const thingKinds = {
  bag: () => msg('Bag or purse', { id: 'items.thing.bag' }),
  cash: () => msg('Cash', { id: 'items.thing.cash' }),
  jewellery: () => msg('Jewellery', { id: 'items.thing.jewellery' }),
  electronics: () => msg('Laptop, camera, other device', { id: 'items.thing.electronics' }),
  keys: () => msg('Keys', { id: 'items.thing.keys' }),
  cattle: () => msg('Cattle', { id: 'items.thing.cattle' }),
  other: () => msg('Something else', { id: 'items.thing.other' }),
} satisfies Record<KindOf<'things'>, OptionWords>;

const imeiErrors = {
  pattern: () =>
    msg('An IMEI has 15 digits. Dial *#06# on the phone, or look on its box or bill.', {
      id: 'items.imei-pattern',
    }),
  'check-character': () =>
    msg('There is a typing error in this IMEI: its last digit does not fit. Compare it digit by digit.', {
      id: 'items.imei-check',
    }),
};

const holder = () => msg('In whose name?', { id: 'items.holder' });
/** One report holds so many things, of all sorts together; the portal says the same. */
export const mostItems = 10;

/** How a form asks for things, where it is not as every form does. */
interface ItemOptions {
  readonly section: Words;
  /** Words of the questions: which sorts there are, and what stands under no other sort. */
  readonly sorts: Words;
  readonly sortsHint: Words;
  readonly others: Words;
  readonly tooMany: Words;
  /** What is said to whoever ticks nothing; absent where they need not tick anything. */
  readonly sortsError?: Words;
}

/** What was lost or taken: a page for each sort, because each is known by something else. */
export const itemPages = ({
  section,
  sorts,
  sortsHint,
  sortsError,
  others,
  ...words
}: ItemOptions): readonly ItemPage[] => {
  const tooMany = { 'too-many': words.tooMany };
  return [
    {
      id: 'sorts',
      section,
      questions: [
        {
          path: 'local.sorts',
          control: 'checkboxes',
          ...(sortsError ? { errors: { required: sortsError } } : { optional: true }),
          label: sorts,
          hint: sortsHint,
          options: {
            mobiles: () => msg('Mobile phone', { id: 'items.sort.mobiles' }),
            cards: () => msg('Aadhaar or bank card', { id: 'items.sort.cards' }),
            documents: () => msg('Other papers', { id: 'items.sort.documents' }),
            vehicles: () => msg('Vehicle', { id: 'items.sort.vehicles' }),
            things: () => msg('Bag, money, jewellery, anything else', { id: 'items.sort.things' }),
          },
        },
      ],
    },
    {
      id: 'mobiles',
      section,
      when: chosen('mobiles'),
      questions: [
        {
          path: 'items.mobiles',
          control: 'group',
          label: () => msg('Which phone?', { id: 'items.mobiles' }),
          itemLabel: (number) => msg(str`Phone ${number}`, { id: 'items.mobile' }),
          errors: tooMany,
          items: [
            {
              path: 'description',
              control: 'text',
              label: () => msg('Make, model and colour', { id: 'items.make' }),
            },
            {
              path: 'imei',
              control: 'digits',
              optional: true,
              label: () => msg('IMEI', { id: 'items.imei' }),
              hint: () =>
                msg('15 digits, on the box or the bill. With it the phone can be blocked.', {
                  id: 'items.imei-hint',
                }),
              errors: imeiErrors,
            },
            {
              path: 'secondImei',
              control: 'digits',
              optional: true,
              label: () => msg('Second IMEI, if it takes two SIM cards', { id: 'items.imei-second' }),
              errors: imeiErrors,
            },
            {
              path: 'simNumber',
              control: 'mobile',
              optional: true,
              label: () => msg('Number of the SIM card in it', { id: 'items.sim' }),
            },
          ],
        },
      ],
    },
    {
      id: 'cards',
      section,
      when: chosen('cards'),
      questions: [
        {
          path: 'items.cards',
          control: 'group',
          label: () => msg('Which card?', { id: 'items.cards' }),
          hint: () => msg('Call the bank now if a bank card is lost.', { id: 'items.cards-hint' }),
          itemLabel: (number) => msg(str`Card ${number}`, { id: 'items.card' }),
          errors: tooMany,
          items: [
            {
              path: 'kind',
              control: 'select',
              label: () => msg('Kind of card', { id: 'items.card-kind' }),
              options: cardKinds,
            },
            { path: 'holderName', control: 'text', label: holder },
            {
              path: 'lastFour',
              control: 'digits',
              lastDigits: 4,
              optional: true,
              label: () => msg('Last four digits', { id: 'items.last-four' }),
              hint: () =>
                msg('Never the whole number: nothing else is sent or kept.', {
                  id: 'items.last-four-hint',
                }),
              errors: {
                pattern: () => msg('Enter the last four digits', { id: 'items.last-four-error' }),
              },
            },
          ],
        },
      ],
    },
    {
      id: 'documents',
      section,
      when: chosen('documents'),
      questions: [
        {
          path: 'items.documents',
          control: 'group',
          label: () => msg('Which paper?', { id: 'items.documents' }),
          itemLabel: (number) => msg(str`Paper ${number}`, { id: 'items.document' }),
          errors: tooMany,
          items: [
            {
              path: 'kind',
              control: 'select',
              label: () => msg('Kind of paper', { id: 'items.document-kind' }),
              options: documentKinds,
            },
            { path: 'holderName', control: 'text', label: holder },
            {
              path: 'number',
              control: 'text',
              optional: true,
              label: () => msg('Its number', { id: 'items.number' }),
              errors: {
                'not-accepted': () =>
                  msg('This may be an Aadhaar number. It does not belong here: go back and tick the card.', {
                    id: 'items.number-error',
                  }),
              },
            },
            {
              path: 'issuedBy',
              control: 'text',
              optional: true,
              label: () => msg('Who issued it, and where', { id: 'items.issued-by' }),
              hint: () => msg('Offices that make a new one often ask for this.', { id: 'items.issued-by-hint' }),
            },
          ],
        },
      ],
    },
    {
      id: 'vehicles',
      section,
      when: chosen('vehicles'),
      questions: [
        {
          path: 'items.vehicles',
          control: 'group',
          label: () => msg('Which vehicle?', { id: 'items.vehicles' }),
          itemLabel: (number) => msg(str`Vehicle ${number}`, { id: 'items.vehicle' }),
          errors: tooMany,
          items: [
            {
              path: 'description',
              control: 'text',
              label: () => msg('Make, model and colour', { id: 'items.make' }),
            },
            {
              path: 'registration',
              control: 'code',
              optional: true,
              label: () => msg('Number on the plate', { id: 'items.plate' }),
              hint: () => msg('For example BR 01 AB 1234, BR 01 1234 or 22 BH 1234 AA', { id: 'items.plate-hint' }),
              errors: {
                pattern: () =>
                  msg('This is no vehicle number. Write it as on the plate, for example BR 01 AB 1234.', {
                    id: 'items.plate-error',
                  }),
              },
            },
            {
              path: 'chassisNumber',
              control: 'code',
              optional: true,
              label: () => msg('Chassis number', { id: 'items.chassis' }),
            },
          ],
        },
      ],
    },
    {
      id: 'things',
      section,
      when: chosen('things'),
      questions: [
        {
          path: 'items.things',
          control: 'group',
          label: others,
          itemLabel: (number) => msg(str`Thing ${number}`, { id: 'items.thing' }),
          errors: tooMany,
          items: [
            {
              path: 'kind',
              control: 'select',
              label: () => msg('Kind of thing', { id: 'items.thing-kind' }),
              options: thingKinds,
            },
            {
              path: 'description',
              control: 'text',
              label: () => msg('What it is', { id: 'items.thing-what' }),
              hint: () => msg('With colour, make, number or marks', { id: 'items.thing-hint' }),
            },
            {
              path: 'serialNumber',
              control: 'text',
              optional: true,
              label: () => msg('Serial number of a device', { id: 'items.serial' }),
              hint: () => msg('On the device, its box or its bill', { id: 'items.serial-hint' }),
            },
            {
              path: 'valueRupees',
              control: 'number',
              optional: true,
              label: () => msg('Value in rupees, about', { id: 'items.value' }),
            },
          ],
        },
      ],
    },
  ];
};

type ItemView = View<WithItems, ItemLocal>;

/** What is wrong at a place among the things. */
interface ItemIssue extends Issue {
  readonly path: `items.${Sort}` | `items.${Sort}.${number}.${string}`;
}

const tooManyItems = ({ items }: ItemView): readonly ItemIssue[] => {
  const given = Object.entries(items ?? {}) as [Sort, readonly unknown[]][];
  const [last] = given.at(-1) ?? [];
  const count = given.reduce((sum, [, list]) => sum + list.length, 0);
  return last && count > mostItems ? [{ path: `items.${last}`, code: 'too-many', params: { limit: mostItems } }] : [];
};

const wrongImeis = ({ items }: ItemView): readonly ItemIssue[] =>
  (items?.mobiles ?? []).flatMap((mobile, at) =>
    (['imei', 'secondImei'] as const).flatMap((field): ItemIssue[] =>
      // What has not the right length is told by the contract.
      /^\d{15}$/.test(mobile[field] ?? '') && !hasLuhnDigit(mobile[field] ?? '')
        ? [{ path: `items.mobiles.${at}.${field}`, code: 'check-character' }]
        : [],
    ),
  );

const aadhaarNumbers = ({ items }: ItemView): readonly ItemIssue[] =>
  (items?.documents ?? []).flatMap(({ number }, at): ItemIssue[] =>
    mayBeAadhaar(number ?? '') ? [{ path: `items.documents.${at}.number`, code: 'not-accepted' }] : [],
  );

/** What the contract cannot say of things, lost or taken; the portal judges the same. */
export const itemRules = [tooManyItems, wrongImeis, aadhaarNumbers];
