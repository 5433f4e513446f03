import type { Arrest } from '@nagrik/sdk';
import { html } from 'lit';
import { aliasRow, factRow, personDetail, stationRow } from '../../list/person-detail.ts';
import { genderWords } from '../../list/person-filters.ts';
import { formatDate } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { msg, str } from '../../locale/msg.ts';

export const arrestDetail = personDetail<Arrest>({
  words: together('call', 'person-detail', 'person-filters', 'arrests-detail'),
  facts: (person) => html`
    ${aliasRow(person)}
    ${factRow(
      msg('Age', { id: 'person-filters.age' }),
      person.age && msg(str`${person.age} years`, { id: 'person-detail.years' }),
    )}
    ${factRow(msg('Gender', { id: 'person-filters.gender' }), person.gender && genderWords()[person.gender])}
    ${factRow(msg('Arrested on', { id: 'arrests-detail.on' }), formatDate(person.arrestedOn))}
    ${factRow(
      msg('FIR', { id: 'arrests-detail.fir' }),
      person.fir && html`<span class="number" translate="no">${person.fir.number}/${person.fir.year}</span>`,
    )}
    ${factRow(
      msg('Sections', { id: 'person-detail.sections' }),
      person.sections.length ? html`<span class="number" translate="no">${person.sections.join(', ')}</span>` : '',
    )}
    ${stationRow(person)}
  `,
  tell: () => msg('Speak with the station', { id: 'arrests-detail.station' }),
  advice: () =>
    msg(
      'The police must tell a relative or friend where an arrested person is held, and bring them before a magistrate within 24 hours. A lawyer is free for whoever cannot pay: legal aid, 15100.',
      { id: 'arrests-detail.rights' },
    ),
  note: () =>
    msg('Arrest is not conviction. Only a court decides whether somebody is guilty.', { id: 'arrests-list.notice' }),
});
