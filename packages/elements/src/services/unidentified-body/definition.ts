import type { ListUnidentifiedBodiesQuery } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import { unidentifiedList } from '../../unidentified/unidentified-list.ts';
import { unidentifiedBody } from './service.ts';

/** The list of dead persons whom nobody has recognised. */
export const unidentifiedBodyList = unidentifiedList({
  service: unidentifiedBody,
  notice: () =>
    msg(
      'On this list are people who have died. Photos are shown only to whoever asks for one. You need not look alone: ask somebody to sit with you.',
      {
        id: 'unidentified.notice-dead',
      },
    ),
  load: async (portal, query, options) =>
    (await import('./operations.ts')).listUnidentifiedBodies(portal, query as ListUnidentifiedBodiesQuery, options),
  loadDetail: () => import('./detail.ts').then(({ unidentifiedBodyDetail }) => unidentifiedBodyDetail),
});
