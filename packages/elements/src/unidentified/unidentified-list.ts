import type { CallOptions, Portal, Result, UnidentifiedEntry, UnidentifiedPage } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import type { GuardedDefinition, SentQuery } from '../list/list-definition.ts';
import { ageRange } from '../list/person-list.ts';
import { formatDate } from '../locale/format.ts';
import { together } from '../locale/load-words.ts';
import { localName, nameText } from '../locale/local-name.ts';
import { currentLocale, msg, str } from '../locale/msg.ts';
import type { ServiceDefinition } from '../services/service-definition.ts';

/** What the portal is asked, as the contract has it. */
export interface UnidentifiedQuery extends Omit<SentQuery, 'age'> {
  readonly youngest?: number;
  readonly oldest?: number;
}

/** What the lists of living and of dead persons do not share. */
export interface UnidentifiedList {
  readonly service: ServiceDefinition;
  /** What everybody should know who looks at the list. */
  readonly notice: () => string;
  readonly load: (portal: Portal, query: UnidentifiedQuery, options: CallOptions) => Promise<Result<UnidentifiedPage>>;
  readonly loadDetail: GuardedDefinition<UnidentifiedEntry>['loadDetail'];
}

/** A span of years, `18-30`, as the contract has it. */
const agesOf = ({ age, ...query }: SentQuery): UnidentifiedQuery => {
  const [youngest, oldest] = String(age ?? '').split('-');
  return { ...query, ...(oldest && { youngest: Number(youngest), oldest: Number(oldest) }) };
};

const someone = ({ gender, ageTo }: UnidentifiedEntry): string => {
  const young = ageTo < 18;
  switch (gender) {
    case 'female':
      return young ? msg('Girl', { id: 'unidentified.girl' }) : msg('Woman', { id: 'unidentified.woman' });
    case 'male':
      return young ? msg('Boy', { id: 'unidentified.boy' }) : msg('Man', { id: 'unidentified.man' });
    default:
      return young ? msg('Child', { id: 'unidentified.young' }) : msg('Person', { id: 'unidentified.person' });
  }
};

/** What somebody is called whose name nobody knows. */
export const whoText = (entry: UnidentifiedEntry): string =>
  msg(str`${someone(entry)}, about ${ageRange(entry)} years`, { id: 'unidentified.who' });

/** A list of persons whom nobody knows, as the engine of guarded lists runs it. */
export const unidentifiedList = ({ load, ...own }: UnidentifiedList): GuardedDefinition<UnidentifiedEntry> => ({
  ...own,
  words: together('unidentified'),
  signIn: () =>
    msg('This list is not for everybody on the internet: it is shown to whoever has signed in.', {
      id: 'unidentified.sign-in',
    }),
  aside: (resolve) =>
    html`<a href=${resolve(`/services/found-person?lang=${currentLocale()}`)} target="_blank" rel="noopener noreferrer"
      >${msg('Have you found somebody? Tell the police', { id: 'unidentified.tell' })}</a
    >`,
  days: { label: () => msg('Found between', { id: 'unidentified.days' }) },
  searchLabel: () => msg('Search by mark, clothes or place', { id: 'unidentified.search' }),
  searchHint: () => msg('For example: mole on the chin, green sari.', { id: 'unidentified.search-hint' }),
  loadFilters: () => import('./unidentified-filters.ts').then(({ unidentifiedFilters }) => unidentifiedFilters),
  load: (portal, query, options) => load(portal, agesOf(query), options),
  key: ({ unidentifiedId }) => unidentifiedId,
  childline: ({ child, state }) => child && state === 'living',
  station: ({ station }) => station.code,
  name: (entry) =>
    entry.foundPlace
      ? msg(str`${whoText(entry)}, ${nameText(entry.foundPlace)}`, { id: 'unidentified.who-where' })
      : whoText(entry),
  picture: () => html``,
  card: (entry) => html`
    <div class="stack">
      <h3>${whoText(entry)}</h3>
      ${entry.child ? html`<p class="tag warn" part="child">${msg('May be under 18', { id: 'unidentified.child' })}</p>` : nothing}
      <p>
        ${msg(str`Found on ${formatDate(entry.foundOn)}`, { id: 'unidentified.found-on' })}${
          entry.foundPlace ? html`<br />${localName(entry.foundPlace)}` : nothing
        }
      </p>
      ${entry.clothing ? html`<p>${msg('Wore', { id: 'unidentified.wore' })}: ${localName(entry.clothing)}</p>` : nothing}
      <p class="small">${localName(entry.station.name)}, ${localName(entry.station.districtName)}</p>
    </div>
  `,
  empty: () => ({
    title: msg('Nobody found', { id: 'unidentified.nobody' }),
    advice: msg('Try another word, or take filters and days away.', { id: 'unidentified.try' }),
  }),
});
