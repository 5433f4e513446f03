import type { WantedPerson } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import type { ListDefinition } from '../../list/list-definition.ts';
import { formatDate, formatRupees } from '../../locale/format.ts';
import { localName, nameText } from '../../locale/local-name.ts';
import { msg, str } from '../../locale/msg.ts';
import { wanted } from './service.ts';

/** A photo, or what stands where none may be shown. */
const portrait = (person: WantedPerson, resolve: (path: string) => string) =>
  person.photoUrl
    ? html`<img
        class="photo"
        part="photo"
        src=${resolve(person.photoUrl)}
        alt=${msg(str`Picture of ${nameText(person.name)}`, { id: 'wanted.photo' })}
        width="112"
        height="140"
        loading="lazy"
        decoding="async"
      />`
    : html`<span class="photo none muted small">${msg('No picture', { id: 'wanted.no-photo' })}</span>`;

/** The wanted list as the engine of lists runs it. */
export const wantedList: ListDefinition<WantedPerson> = {
  words: wanted.words,
  heading: wanted.name,
  searchLabel: () => msg('Search by name', { id: 'wanted.search' }),
  searchHint: () =>
    msg('In Hindi, Urdu or English letters. The spelling need not be exact.', { id: 'wanted.search-hint' }),
  loadFilters: () => import('./filters.ts').then(({ wantedFilters }) => wantedFilters),
  load: async (portal, { q, district, station, minReward, cursor }, options) =>
    (await import('./operations.ts')).listWanted(
      portal,
      {
        ...(q && { q }),
        ...(district && { district }),
        ...(station && { station }),
        ...(minReward && { minReward: Number(minReward) }),
        ...(cursor && { cursor }),
        // The first screen shall come soon; whoever scrolls on shall not wait often.
        limit: cursor ? 48 : 24,
      },
      options,
    ),
  key: ({ wantedId }) => wantedId,
  picture: portrait,
  card: (person, { picture }) => html`
    <div class="person">
      ${picture(person)}
      <div>
        <h3>${localName(person.name)}</h3>
        ${
          person.aliases?.length
            ? html`<p class="muted">
                ${msg('also called', { id: 'wanted.alias' })} ${localName(person.aliases[0] ?? person.name)}
              </p>`
            : nothing
        }
        ${
          person.rewardRupees
            ? html`<p class="tag warn" part="reward">
                ${msg(str`Reward ${formatRupees(person.rewardRupees)}`, { id: 'wanted.reward-amount' })}
              </p>`
            : nothing
        }
        <p class="small">${localName(person.station.name)}, ${localName(person.station.districtName)}</p>
        <p class="small muted">${msg(str`Order of ${formatDate(person.orderDate)}`, { id: 'wanted.order' })}</p>
      </div>
    </div>
  `,
  name: ({ name }) => nameText(name),
  loadDetail: () => import('./detail.ts').then(({ wantedDetail }) => wantedDetail),
  empty: () => ({
    title: msg('Nobody found', { id: 'wanted.empty.title' }),
    advice: msg('Try a shorter name, or take the filters away.', { id: 'wanted.empty.advice' }),
  }),
};
