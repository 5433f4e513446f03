import { msg } from '../../locale/msg.ts';
import type { TipPage } from './local-answers.ts';

const more = () => msg('More about it', { id: 'tip-later.section.more' });
const where = () => msg('Where it goes', { id: 'tip-later.section.where' });

/** Place, person, vehicle, photos, who is to get it, and the last look at it all. */
export const wherePages: readonly TipPage[] = [
  {
    id: 'place',
    section: more,
    when: (view) => view.local?.more?.includes('place') ?? false,
    title: () => msg('Where and when?', { id: 'tip-later.place-title' }),
    questions: [
      {
        path: 'envelope.content.place.text',
        control: 'text',
        label: () => msg('The place in your words', { id: 'tip-later.place' }),
        hint: () => msg('Village, road, house, shop; for example: behind the old mill', { id: 'tip-later.place-hint' }),
        errors: { required: () => msg('Write the place', { id: 'tip-later.place-error' }) },
      },
      {
        path: 'envelope.content.place.landmark',
        control: 'text',
        optional: true,
        label: () => msg('Something well known nearby', { id: 'tip-later.landmark' }),
      },
      {
        path: 'envelope.content.when',
        control: 'text',
        optional: true,
        label: () => msg('When, or how often?', { id: 'tip-later.when' }),
        hint: () => msg('For example: every Saturday after ten at night', { id: 'tip-later.when-hint' }),
      },
    ],
  },
  {
    id: 'person',
    section: more,
    when: (view) => view.local?.more?.includes('person') ?? false,
    title: () => msg('What do you know about the person?', { id: 'tip-later.person-title' }),
    questions: [
      {
        path: 'envelope.content.person.name',
        control: 'text',
        optional: true,
        label: () => msg('Name, or what they are called', { id: 'tip-later.person-name' }),
      },
      {
        path: 'envelope.content.person.description',
        control: 'textarea',
        optional: true,
        limit: 500,
        label: () =>
          msg('What they look like, where they live or can be found', { id: 'tip-later.person-description' }),
      },
    ],
  },
  {
    id: 'vehicle',
    section: more,
    when: (view) => view.local?.more?.includes('vehicle') ?? false,
    title: () => msg('What do you know about the vehicle?', { id: 'tip-later.vehicle-title' }),
    questions: [
      {
        path: 'envelope.content.vehicle.registration',
        control: 'text',
        optional: true,
        label: () => msg('Number plate', { id: 'tip-later.vehicle-number' }),
        hint: () => msg('A part of it helps too', { id: 'tip-later.vehicle-number-hint' }),
      },
      {
        path: 'envelope.content.vehicle.description',
        control: 'text',
        optional: true,
        label: () => msg('Kind, colour, marks', { id: 'tip-later.vehicle-description' }),
      },
    ],
  },
  {
    id: 'pictures',
    section: more,
    when: (view) => view.local?.more?.includes('pictures') ?? false,
    questions: [
      {
        path: 'envelope.content.pictures',
        control: 'pictures',
        optional: true,
        label: () => msg('Do you have a photo of it?', { id: 'tip-later.pictures' }),
        hint: () =>
          msg(
            'Place, time and kind of phone are taken out of the photo. What is seen on it stays: look whether it shows you, your house, or where you stood.',
            { id: 'tip-later.pictures-hint' },
          ),
        errors: {
          'not-accepted': () =>
            msg('This photo could tell more than what is seen on it, so it was not sent. Remove it and add it again.', {
              id: 'tip-later.pictures-error',
            }),
        },
      },
    ],
  },
  {
    id: 'station',
    section: where,
    when: (view) => view.local?.more?.includes('station') ?? false,
    questions: [
      {
        path: 'stationCode',
        control: 'station',
        label: () => msg('Which police station should get it?', { id: 'tip-later.station' }),
        hint: () =>
          msg('It need not be yours: choose another one where you do not want your own station to read it.', {
            id: 'tip-later.station-hint',
          }),
        errors: {
          required: () =>
            msg('Choose a police station, or go back and leave it to the police', { id: 'tip-later.station-error' }),
        },
      },
    ],
  },
  {
    id: 'district',
    section: where,
    when: (view) => !view.local?.more?.includes('station'),
    questions: [
      {
        path: 'districtCode',
        control: 'district',
        optional: true,
        label: () => msg('In which district is it?', { id: 'tip-later.district' }),
        hint: () =>
          msg('The police of that district get it. Left empty, it goes to the police of the whole state.', {
            id: 'tip-later.district-hint',
          }),
      },
    ],
  },
  {
    id: 'check',
    section: () => msg('Check and send', { id: 'tip-later.section.check' }),
    step: 'check',
    questions: [],
  },
];
