import type { Operation } from '../../handler/operation.ts';

export const listServices: Operation<'listServices'> = ({ portal }) =>
  Promise.resolve({
    status: 200,
    json: {
      services: portal.services.map((service) => ({
        ...service,
        haveAtHand: [...service.haveAtHand],
        operations: [...service.operations],
      })),
    },
    cache: 'public, max-age=300',
  });
