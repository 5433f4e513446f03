import type { PageOf } from '@nagrik/journey';
import type { CharacterCertificateRequest } from '@nagrik/sdk';
import type { StationLocal } from '../../questions/station-pages.ts';

/** What is asked on the way and not sent. */
export interface CertificateLocal extends StationLocal {
  readonly elsewhere: 'yes' | 'no';
}

export type CertificatePage = PageOf<CharacterCertificateRequest, CertificateLocal>;
