import { readUnidentifiedBodyPhoto } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import { unidentifiedDetail } from '../../unidentified/unidentified-detail.ts';

export const unidentifiedBodyDetail = unidentifiedDetail({
  warning: () =>
    msg(
      'There is a photo. It shows the face of a dead person, and may be hard to bear. You need not look: the police can compare without you.',
      {
        id: 'unidentified-detail.warning-dead',
      },
    ),
  readPhoto: (portal, id, options) => readUnidentifiedBodyPhoto(portal, id, { asked: true }, options),
  advice: () =>
    msg(
      'We are sorry. You need not be sure: tell the police whom you are missing, and they compare. You need not go there alone.',
      { id: 'unidentified-detail.advice-dead' },
    ),
  note: () =>
    msg('Once the person is recognised, this entry goes away. Please do not pass on what stands here.', {
      id: 'unidentified-detail.note',
    }),
});
