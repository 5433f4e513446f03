import type { Arrest, ListArrestsQuery } from '@nagrik/sdk';
import { html } from 'lit';
import type { GuardedDefinition } from '../../list/list-definition.ts';
import { personCard, personList } from '../../list/person-list.ts';
import { formatDate } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { currentLocale, msg, str } from '../../locale/msg.ts';
import { arrests } from './service.ts';

/** The list of arrested persons as the engine of guarded lists runs it. */
export const arrestedList: GuardedDefinition<Arrest> = {
  ...personList,
  service: arrests,
  words: together('arrests-list'),
  signIn: () =>
    msg('This list is not for everybody on the internet: it is shown to whoever has signed in.', {
      id: 'arrests-list.sign-in',
    }),
  notice: () =>
    msg('Arrest is not conviction. Only a court decides whether somebody is guilty.', { id: 'arrests-list.notice' }),
  aside: (resolve) =>
    html`<a href=${resolve(`/services/wanted?lang=${currentLocale()}`)} target="_blank" rel="noopener noreferrer"
      >${msg('Whom the police look for', { id: 'arrests-list.wanted' })}</a
    >`,
  days: { label: () => msg('Arrested between', { id: 'arrests-list.days' }), recent: 29 },
  loadFilters: () => import('../../list/places-only.ts').then(({ placesOnly }) => placesOnly),
  load: async (portal, query, options) =>
    (await import('./operations.ts')).listArrests(portal, query as unknown as ListArrestsQuery, options),
  key: ({ arrestId }) => arrestId,
  // Nobody's face: whoever was arrested may be innocent, and a witness may still have to recognise them.
  picture: () => html``,
  card: (person) =>
    personCard(
      person,
      html``,
      html`<p>${msg(str`Arrested on ${formatDate(person.arrestedOn)}`, { id: 'arrests-list.on' })}</p>`,
    ),
  loadDetail: () => import('./detail.ts').then(({ arrestDetail }) => arrestDetail),
};
