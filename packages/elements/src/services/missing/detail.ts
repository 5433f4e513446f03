import type { MissingPerson } from '@nagrik/sdk';
import { html } from 'lit';
import { aliasRow, factRow, personDetail, stationRow } from '../../list/person-detail.ts';
import { genderWords } from '../../list/person-filters.ts';
import { ageRange } from '../../list/person-list.ts';
import { formatDate } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { localName, type RecordedName } from '../../locale/local-name.ts';
import { msg, str } from '../../locale/msg.ts';

const text = (words: RecordedName | undefined): unknown => words && localName(words);

export const missingDetail = personDetail<MissingPerson>({
  words: together('call', 'person-detail', 'missing-detail', 'person-filters'),
  facts: (person) => html`
    ${aliasRow(person)}
    ${factRow(msg('Age', { id: 'person-filters.age' }), msg(str`${ageRange(person)} years`, { id: 'person-detail.years' }))}
    ${factRow(msg('Gender', { id: 'person-filters.gender' }), person.gender && genderWords()[person.gender])}
    ${factRow(msg('Last seen', { id: 'missing-detail.last-seen' }), formatDate(person.lastSeenOn))}
    ${factRow(msg('Place', { id: 'person-detail.place' }), text(person.lastSeenPlace))}
    ${factRow(msg('Wore', { id: 'person-detail.clothing' }), text(person.clothing))}
    ${factRow(
      msg('Height', { id: 'person-detail.height' }),
      person.heightCm && msg(str`${person.heightCm} cm`, { id: 'person-detail.cm' }),
    )}
    ${factRow(msg('Build', { id: 'person-detail.build' }), text(person.build))}
    ${factRow(msg('Marks', { id: 'person-detail.marks' }), text(person.marks))}
    ${factRow(msg('Speaks', { id: 'person-detail.languages' }), text(person.languages))} ${stationRow(person)}
    ${factRow(
      msg('Published', { id: 'person-detail.published' }),
      html`${formatDate(person.publishedOn)}, ${localName(person.authorisedBy)}`,
    )}
  `,
  tell: () => msg('I have seen this person', { id: 'missing-detail.seen' }),
  advice: ({ child }) =>
    child
      ? msg('Call at once. Stay near the child and do not frighten them; do not take them anywhere yourself.', {
          id: 'missing-detail.advice-child',
        })
      : msg(
          'Do not press or frighten the person. Note the place and the time, and call: the police will speak with them.',
          {
            id: 'missing-detail.advice',
          },
        ),
  childline: ({ child }) => child,
  note: () =>
    msg('Once the person is found, this entry goes away. Please do not keep or pass on copies of the picture.', {
      id: 'missing-detail.note',
    }),
  poster: ({ child, lastSeenOn }) => ({
    title: msg('MISSING', { id: 'missing-detail.poster' }),
    most: msg(str`Missing since ${formatDate(lastSeenOn)}`, { id: 'missing.since' }),
    call: child
      ? msg('Seen this child? Call 1098 or 112.', { id: 'missing-detail.poster-child' })
      : msg('Seen this person? Call 112.', { id: 'missing-detail.poster-call' }),
  }),
});
