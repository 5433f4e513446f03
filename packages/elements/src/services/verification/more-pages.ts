import type { OptionWords } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import { msg, str } from '../../locale/msg.ts';
import { age } from '../../questions/gender.ts';
import type { VerificationLocal, VerificationPage } from './local-answers.ts';

const where = () => msg('Where and since when', { id: 'verification-later.section.where' });
const more = () => msg('What else is known', { id: 'verification-later.section.more' });

const ticked =
  (what: VerificationLocal['more'][number]): NonNullable<VerificationPage['when']> =>
  (view) =>
    view.local?.more?.includes(what) ?? false;

/** Curated: the national list holds words that insult whoever is asked about them (DOMAIN §2); a test keeps this one clean. */
export const occupations = {
  student: () => msg('Studies', { id: 'verification-later.work.student' }),
  private_job: () => msg('Private job', { id: 'verification-later.work.private' }),
  government_job: () => msg('Government job', { id: 'verification-later.work.government' }),
  teacher: () => msg('Teaches', { id: 'verification-later.work.teacher' }),
  health_worker: () => msg('Works in health care', { id: 'verification-later.work.health' }),
  farmer: () => msg('Farms', { id: 'verification-later.work.farmer' }),
  labourer: () => msg('Daily work', { id: 'verification-later.work.labourer' }),
  construction_worker: () => msg('Builds', { id: 'verification-later.work.construction' }),
  factory_worker: () => msg('Works in a factory', { id: 'verification-later.work.factory' }),
  shopkeeper: () => msg('Has a shop', { id: 'verification-later.work.shop' }),
  business: () => msg('Own business', { id: 'verification-later.work.business' }),
  driver: () => msg('Drives', { id: 'verification-later.work.driver' }),
  domestic_worker: () => msg('Works in homes', { id: 'verification-later.work.domestic' }),
  cook: () => msg('Cooks', { id: 'verification-later.work.cook' }),
  security_guard: () => msg('Guards', { id: 'verification-later.work.guard' }),
  delivery_worker: () => msg('Delivers', { id: 'verification-later.work.delivery' }),
  craftsperson: () => msg('A craft: carpenter, electrician, tailor', { id: 'verification-later.work.craft' }),
  homemaker: () => msg('Runs the home', { id: 'verification-later.work.home' }),
  retired: () => msg('Retired', { id: 'verification-later.work.retired' }),
  looking_for_work: () => msg('Looks for work', { id: 'verification-later.work.looking' }),
  other: () => msg('Something else', { id: 'verification-later.work.other' }),
} satisfies Record<NonNullable<VerificationRequest['subject']['occupation']>, OptionWords>;

const relations = {
  spouse: () => msg('Wife or husband', { id: 'verification-later.relation.spouse' }),
  child: () => msg('Son or daughter', { id: 'verification-later.relation.child' }),
  parent: () => msg('Mother or father', { id: 'verification-later.relation.parent' }),
  sibling: () => msg('Sister or brother', { id: 'verification-later.relation.sibling' }),
  relative: () => msg('Another relative', { id: 'verification-later.relation.relative' }),
  other: () => msg('Somebody else', { id: 'verification-later.relation.other' }),
} satisfies Record<NonNullable<VerificationRequest['family']>[number]['relation'], OptionWords>;

const addressWords = {
  village: () => msg('Village, town or ward', { id: 'questions.village' }),
  district: () => msg('District', { id: 'questions.your-district' }),
  pin: () => msg('PIN code', { id: 'questions.pin' }),
};
const pinErrors = { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) };

/** Where and since when; then what need not be known, which one tap passes. */
export const morePages: readonly VerificationPage[] = [
  {
    id: 'premises',
    section: where,
    title: () => msg('Where are they to live or work?', { id: 'verification-later.premises' }),
    questions: [
      {
        path: 'premises.text',
        control: 'textarea',
        label: () =>
          msg('Where they live or work: house, street, village or ward', { id: 'verification-later.premises-text' }),
      },
      { path: 'premises.village', control: 'text', optional: true, label: addressWords.village },
      { path: 'premises.districtCode', control: 'district', optional: true, label: addressWords.district },
      { path: 'premises.pinCode', control: 'digits', optional: true, label: addressWords.pin, errors: pinErrors },
    ],
  },
  {
    id: 'period',
    section: where,
    title: () => msg('Since when, and what for?', { id: 'verification-later.period' }),
    questions: [
      {
        path: 'from',
        control: 'date',
        label: () => msg('From which day on', { id: 'verification-later.from' }),
        hint: () => msg('Also a day that has passed, or one to come', { id: 'verification-later.from-hint' }),
      },
      {
        path: 'to',
        control: 'date',
        optional: true,
        label: () => msg('Until which day, if you know', { id: 'verification-later.to' }),
        errors: { 'before-start': () => msg('The end is before the beginning', { id: 'verification-later.to-error' }) },
      },
      {
        path: 'purpose',
        control: 'text',
        optional: true,
        label: () => msg('What for, in a few words', { id: 'verification-later.purpose' }),
        hint: () => msg('The person reads this before they say yes or no.', { id: 'verification-later.purpose-hint' }),
      },
    ],
  },
  {
    id: 'more',
    section: more,
    questions: [
      {
        path: 'local.more',
        control: 'checkboxes',
        optional: true,
        label: () => msg('What more do you know of the person?', { id: 'verification-later.more' }),
        hint: () => msg('Or just continue: nothing of this is needed.', { id: 'verification-later.more-hint' }),
        options: {
          previous: () => msg('Where they lived before', { id: 'verification-later.more.previous' }),
          occupation: () => msg('What they do', { id: 'verification-later.more.occupation' }),
          family: () => msg('Who lives with them', { id: 'verification-later.more.family' }),
          references: () => msg('Who knows them', { id: 'verification-later.more.references' }),
        },
      },
    ],
  },
  {
    id: 'previous',
    section: more,
    when: ticked('previous'),
    title: () => msg('Where did they live before?', { id: 'verification-later.previous' }),
    questions: [
      {
        path: 'subject.previousAddress.text',
        control: 'textarea',
        label: () => msg('Earlier address: house, street, village or ward', { id: 'verification-later.previous-text' }),
      },
      { path: 'subject.previousAddress.village', control: 'text', optional: true, label: addressWords.village },
      {
        path: 'subject.previousAddress.districtCode',
        control: 'district',
        optional: true,
        label: addressWords.district,
      },
      {
        path: 'subject.previousAddress.pinCode',
        control: 'digits',
        optional: true,
        label: addressWords.pin,
        errors: pinErrors,
      },
    ],
  },
  {
    id: 'occupation',
    section: more,
    when: ticked('occupation'),
    questions: [
      {
        path: 'subject.occupation',
        control: 'select',
        optional: true,
        label: () => msg('What do they do for a living?', { id: 'verification-later.occupation' }),
        options: occupations,
      },
    ],
  },
  {
    id: 'family',
    section: more,
    when: ticked('family'),
    questions: [
      {
        path: 'family',
        control: 'group',
        optional: true,
        label: () => msg('Who lives with them?', { id: 'verification-later.family' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'verification-later.family-item' }),
        items: [
          { path: 'name', control: 'text', label: () => msg('Name', { id: 'verification-later.item-name' }) },
          {
            path: 'relation',
            control: 'select',
            label: () => msg('Who is it to them?', { id: 'verification-later.item-relation' }),
            options: relations,
          },
          { path: 'age', control: 'number', optional: true, label: age },
        ],
      },
    ],
  },
  {
    id: 'references',
    section: more,
    when: ticked('references'),
    questions: [
      {
        path: 'references',
        control: 'group',
        optional: true,
        label: () => msg('Who knows them? At most two people', { id: 'verification-later.references' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'verification-later.family-item' }),
        items: [
          { path: 'name', control: 'text', label: () => msg('Name', { id: 'verification-later.item-name' }) },
          {
            path: 'mobile',
            control: 'mobile',
            label: () => msg('Mobile number', { id: 'verification-later.item-mobile' }),
          },
        ],
        errors: { 'too-many': () => msg('Name two people at most', { id: 'verification-later.references-error' }) },
      },
    ],
  },
  {
    id: 'photo',
    section: more,
    questions: [
      {
        path: 'uploadIds',
        control: 'files',
        optional: true,
        label: () => msg('Do you have a photo of them?', { id: 'verification-later.photo' }),
        hint: () =>
          msg('For the police alone. Ask them first; you can add one later, too.', {
            id: 'verification-later.photo-hint',
          }),
      },
    ],
  },
];
