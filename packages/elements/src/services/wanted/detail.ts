import type { WantedPerson } from '@nagrik/sdk';
import { html } from 'lit';
import { aliasRow, factRow, personDetail, stationRow } from '../../list/person-detail.ts';
import { formatDate, formatNumber } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { localName } from '../../locale/local-name.ts';
import { currentLocale, msg, str } from '../../locale/msg.ts';
import { formatRupees } from './format-rupees.ts';

export const wantedDetail = personDetail<WantedPerson>({
  words: together('call', 'person-detail', 'wanted-detail'),
  facts: (person) => html`
    ${aliasRow(person)}
    ${factRow(msg('Parent', { id: 'wanted-detail.parent' }), person.parentName && localName(person.parentName))}
    ${factRow(
      msg('Reward', { id: 'wanted-detail.reward' }),
      person.rewardRupees ? html`<strong>${formatRupees(person.rewardRupees)}</strong>` : '',
    )}
    ${factRow(msg('Village', { id: 'wanted-detail.village' }), person.village && localName(person.village))}
    ${stationRow(person)}
    ${factRow(
      msg('Sections', { id: 'person-detail.sections' }),
      person.sections.length ? html`<span class="number" translate="no">${person.sections.join(', ')}</span>` : '',
    )}
    ${factRow(msg('Cases', { id: 'wanted-detail.cases' }), person.caseCount ? formatNumber(person.caseCount) : '')}
    ${factRow(msg('Marks', { id: 'person-detail.marks' }), person.marks && localName(person.marks))}
    ${factRow(msg('Announced by', { id: 'wanted-detail.announced-by' }), localName(person.announcedBy))}
    ${factRow(msg('Date of the order', { id: 'wanted-detail.order-date' }), formatDate(person.orderDate))}
  `,
  tell: () => msg('I have information about this person', { id: 'wanted-detail.information' }),
  confide: ({ wantedId }) => `/services/tip?about=${encodeURIComponent(wantedId)}&lang=${currentLocale()}`,
  advice: () =>
    msg('Do not try to catch anybody yourself. Tell the police what you know; your name stays with them.', {
      id: 'wanted-detail.safety',
    }),
  note: () =>
    msg('Being wanted or accused is not the same as being guilty: a court decides that.', {
      id: 'wanted-detail.innocent',
    }),
  poster: ({ rewardRupees }) => ({
    title: msg('WANTED', { id: 'wanted-detail.poster' }),
    most: rewardRupees ? msg(str`Reward ${formatRupees(rewardRupees)}`, { id: 'wanted.reward-amount' }) : undefined,
    call: msg('Tell the nearest police station, or call 112.', { id: 'wanted-detail.poster-call' }),
    alarm: true,
  }),
});
