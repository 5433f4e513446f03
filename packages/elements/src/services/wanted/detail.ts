import { readStation, type Station, type WantedPerson } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListDetail } from '../../list/list-definition.ts';
import { formatDate, formatNumber, formatRupees } from '../../locale/format.ts';
import { localName } from '../../locale/local-name.ts';
import { msg } from '../../locale/msg.ts';

const row = (label: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === ''
    ? nothing
    : html`<dt>${label}</dt>
        <dd>${value}</dd>`;

/** The facts that may be shown of a person, as rows of a description list. */
export const factsOf = (person: WantedPerson): TemplateResult => html`
  <dl class="facts">
    ${row(
      msg('Also called', { id: 'wanted-detail.aliases' }),
      person.aliases?.length ? person.aliases.map((alias, index) => html`${index ? ', ' : ''}${localName(alias)}`) : '',
    )}
    ${row(msg('Parent', { id: 'wanted-detail.parent' }), person.parentName && localName(person.parentName))}
    ${row(
      msg('Reward', { id: 'wanted-detail.reward' }),
      person.rewardRupees ? html`<strong>${formatRupees(person.rewardRupees)}</strong>` : '',
    )}
    ${row(msg('Village', { id: 'wanted-detail.village' }), person.village && localName(person.village))}
    ${row(
      msg('Police station', { id: 'wanted-detail.station' }),
      html`${localName(person.station.name)}, ${localName(person.station.districtName)}`,
    )}
    ${row(
      msg('Sections', { id: 'wanted-detail.sections' }),
      person.sections.length ? html`<span class="number" translate="no">${person.sections.join(', ')}</span>` : '',
    )}
    ${row(msg('Cases', { id: 'wanted-detail.cases' }), person.caseCount ? formatNumber(person.caseCount) : '')}
    ${row(msg('Marks', { id: 'wanted-detail.marks' }), person.marks && localName(person.marks))}
    ${row(msg('Announced by', { id: 'wanted-detail.announced-by' }), localName(person.announcedBy))}
    ${row(msg('Date of the order', { id: 'wanted-detail.order-date' }), formatDate(person.orderDate))}
  </dl>
`;

const call = (number: string, label: string): TemplateResult =>
  html`<a class="button" href=${`tel:${number.replace(/[^+\d]/gu, '')}`}>
    ${label} <span class="number" translate="no">${number}</span>
  </a>`;

const print = async (person: WantedPerson, photo: string | undefined, event: Event): Promise<void> => {
  const root = (event.currentTarget as Element).closest('[lang]');
  const { printPoster } = await import('./poster.ts');
  await printPoster(person, photo, root?.getAttribute('lang') ?? 'hi');
};

export const wantedDetail: ListDetail<WantedPerson> = {
  words: ['wanted-detail'],
  load: async (person, portal, options) => {
    const station = await readStation(portal, person.station.code, options);
    return station.ok ? station.data : undefined;
  },
  title: ({ name }) => localName(name),
  render: (person, { resolve, picture }, loaded) => {
    const phone = (loaded as Station | undefined)?.phone;
    return html`
      <div class="opened">
        ${picture(person)}
        <div>${factsOf(person)}</div>
      </div>
      <details class="panel" part="information">
        <summary>${msg('I have information about this person', { id: 'wanted-detail.information' })}</summary>
        <div class="stack">
          <p>
            ${msg('Do not try to catch anybody yourself. Tell the police what you know; your name stays with them.', {
              id: 'wanted-detail.safety',
            })}
          </p>
          <p><strong>${localName(person.station.name)}, ${localName(person.station.districtName)}</strong></p>
          <p class="row">
            ${phone && phone !== '112' ? call(phone, msg('Call the station', { id: 'wanted-detail.call' })) : nothing}
            ${call('112', msg('Call the police', { id: 'wanted-detail.call-112' }))}
          </p>
        </div>
      </details>
      <p class="small muted">
        ${msg('Being wanted or accused is not the same as being guilty: a court decides that.', {
          id: 'wanted-detail.innocent',
        })}
      </p>
      <p>
        <button
          class="button secondary"
          type="button"
          @click=${(event: Event) => print(person, person.photoUrl && resolve(person.photoUrl), event)}
        >
          ${msg('Print as a poster', { id: 'wanted-detail.print' })}
        </button>
      </p>
    `;
  },
};
