import { readUnidentifiedPersonPhoto } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import { unidentifiedDetail } from '../../unidentified/unidentified-detail.ts';

export const unidentifiedPersonDetail = unidentifiedDetail({
  warning: () =>
    msg(
      'There is a photo. It may show somebody who is ill or hurt, and whom nobody could ask. Look only if you may know them.',
      {
        id: 'unidentified-detail.warning-living',
      },
    ),
  readPhoto: (portal, id, options) => readUnidentifiedPersonPhoto(portal, id, { asked: true }, options),
  advice: () =>
    msg(
      'Then the police help you to come together. They ask you something that only somebody close can know, and only then say where the person is.',
      { id: 'unidentified-detail.advice-living' },
    ),
  note: () =>
    msg('Once the person is recognised, this entry goes away. Please do not pass on what stands here.', {
      id: 'unidentified-detail.note',
    }),
});
