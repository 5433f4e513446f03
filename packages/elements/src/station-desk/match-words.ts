import type { Known, Match } from '@nagrik/sdk';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import { readable } from '../services/status/state-words.ts';

type Reason = Match['reasons'][number];

const found = (days = 0): string => {
  if (days === 0) return msg('Found on the same day', { id: 'matches.same-day' });
  if (days === 1) return msg('Found a day later', { id: 'matches.next-day' });
  return msg(str`Found ${formatNumber(days)} days later`, { id: 'matches.days-later' });
};

const WORDS = {
  same_number: ({ days }) =>
    days === undefined
      ? msg('Same number', { id: 'matches.same-number' })
      : msg('Same number, but found before the day on which it is said to be lost', {
          id: 'matches.same-number-before',
        }),
  same_ending: () => msg('Same last four digits', { id: 'matches.same-ending' }),
  alike_description: () => msg('Described alike', { id: 'matches.alike-description' }),
  alike_marks: () => msg('Marks alike', { id: 'matches.alike-marks' }),
  alike_clothing: () => msg('Clothes alike', { id: 'matches.alike-clothing' }),
  alike_hair: () => msg('Hair alike', { id: 'matches.alike-hair' }),
  same_gender: () => msg('Gender fits', { id: 'matches.same-gender' }),
  age_fits: () => msg('Age fits', { id: 'matches.age-fits' }),
  age_near: () => msg('Age nearly fits', { id: 'matches.age-near' }),
  height_fits: () => msg('Height fits', { id: 'matches.height-fits' }),
  height_near: () => msg('Height nearly fits', { id: 'matches.height-near' }),
  same_build: () => msg('Build fits', { id: 'matches.same-build' }),
  same_complexion: () => msg('Complexion fits', { id: 'matches.same-complexion' }),
  same_language: () => msg('Same language', { id: 'matches.same-language' }),
  same_station: () => msg('Same station', { id: 'matches.same-station' }),
  same_district: () => msg('Same district', { id: 'matches.same-district' }),
  near_district: () => msg('A district nearby', { id: 'matches.near-district' }),
  found_within_week: ({ days }) => found(days),
  found_within_month: ({ days }) => found(days),
  found_within_year: ({ days }) => found(days),
} as const satisfies Record<Known<Reason['code']>, (reason: Reason) => string>;

/** Why two entries may be about the same; a reason that a newer portal knows is shown by its name. */
export const reasonWords = (reason: Reason): string =>
  (WORDS as Readonly<Record<string, (reason: Reason) => string>>)[reason.code]?.(reason) ?? readable(reason.code);

/** How a family, or an owner, is told: nothing is certain yet, and a message is no way to hear it. */
export const carefulWords = ({ person }: Match): readonly string[] =>
  person
    ? [
        msg('Tell the family yourself: at their home, or on the telephone. Send no message.', {
          id: 'matches.tell-person',
        }),
        msg(
          'Say: “Somebody was found who may be the person you are looking for. We do not know it yet. Please come, and do not come alone.”',
          {
            id: 'matches.say-person',
          },
        ),
        msg(
          'Do not say that it is certain. On the telephone say nothing of a body, of injuries, or of where the person is.',
          {
            id: 'matches.avoid-person',
          },
        ),
        msg('Only when they have been told, open the report and record the match.', { id: 'matches.then' }),
      ]
    : [
        msg('Call the owner. Send no message.', { id: 'matches.tell-thing' }),
        msg('Say: “Something was found that may be yours. Please come with your papers.”', { id: 'matches.say-thing' }),
        msg('Do not say the number or a mark: the owner has to know it.', { id: 'matches.avoid-thing' }),
        msg('Only when they have been told, open the report and record the match.', { id: 'matches.then' }),
      ];
