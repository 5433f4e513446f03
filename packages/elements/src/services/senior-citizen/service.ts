import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** What senior citizens ask of their station: to be known to it, or help. */
export const seniorCitizen = {
  id: 'senior-citizen',
  tag: 'nagrik-senior-citizen',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  asks: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'searchStations',
    'fileSeniorRequest',
    'readOutcome',
    'downloadReceipt',
    'readUploadPolicy',
    'createUpload',
    'readUpload',
    'appendToUpload',
    'deleteUpload',
  ],
  words: together('form-start', 'senior-citizen-start'),
  name: () => msg('Senior citizens', { id: 'service.senior-citizen.name' }),
  summary: () =>
    msg('Be registered with your station from 60 years on, or ask it for help.', {
      id: 'service.senior-citizen.summary',
    }),
  takes: 5,
  haveAtHand: [
    () =>
      msg('For a registration: mobile numbers of one to three people whom the police may call', {
        id: 'directory-hand.senior-contacts',
      }),
  ],
  load: () => import('../../define/senior-citizen.ts'),
} satisfies ServiceDefinition;
