import type { PageOf, Words } from '@nagrik/journey';
import { msg } from '../locale/msg.ts';

/** What is asked on the way to a station, and not sent. */
export interface StationLocal {
  readonly stationKnown: 'yes' | 'no';
}

/** What a request has that goes to a station. */
interface ToStation {
  stationCode?: string;
  districtCode?: string;
}

/**
 * The station that something goes to, or the district by which the police find it.
 *
 * @param district the question for the district
 */
export const stationPages = (section: Words, district: Words): readonly PageOf<ToStation, StationLocal>[] => [
  {
    id: 'station-known',
    section,
    questions: [
      {
        path: 'local.stationKnown',
        control: 'radios',
        label: () => msg('Do you know which police station it should go to?', { id: 'questions.station-known' }),
        hint: () =>
          msg('Every station must take it, whatever the area. If you do not know, we find the right one.', {
            id: 'questions.station-known-hint',
          }),
        options: {
          yes: () => msg('Yes, or I want to look for it', { id: 'questions.station-known.yes' }),
          no: () => msg('I do not know', { id: 'questions.station-known.no' }),
        },
      },
    ],
  },
  {
    id: 'station',
    section,
    when: (view) => view.local?.stationKnown === 'yes',
    questions: [
      {
        path: 'stationCode',
        control: 'station',
        label: () => msg('Which police station?', { id: 'questions.station' }),
        hint: () => msg('If you do not find it, go back and choose “I do not know”.', { id: 'questions.station-hint' }),
        errors: { required: () => msg('Choose a police station', { id: 'questions.station-error' }) },
      },
    ],
  },
  {
    id: 'district',
    section,
    when: (view) => view.local?.stationKnown === 'no',
    questions: [
      {
        path: 'districtCode',
        control: 'district',
        optional: true,
        label: district,
        hint: () =>
          msg('The police of the district then give it to the right station.', { id: 'questions.district-hint' }),
      },
    ],
  },
];
