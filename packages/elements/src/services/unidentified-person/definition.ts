import type { ListUnidentifiedPersonsQuery } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import { unidentifiedList } from '../../unidentified/unidentified-list.ts';
import { unidentifiedPerson } from './service.ts';

/** The list of living persons whom nobody knows. */
export const unidentifiedPersonList = unidentifiedList({
  service: unidentifiedPerson,
  notice: () =>
    msg('Nobody could ask these persons whether they want to be shown. Please look only for somebody of yours.', {
      id: 'unidentified.notice-living',
    }),
  load: async (portal, query, options) =>
    (await import('./operations.ts')).listUnidentifiedPersons(portal, query as ListUnidentifiedPersonsQuery, options),
  loadDetail: () => import('./detail.ts').then(({ unidentifiedPersonDetail }) => unidentifiedPersonDetail),
});
