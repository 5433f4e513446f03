import type { PageOf, View } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import type { StationLocal } from '../../questions/station-pages.ts';

/** What is asked on the way and not sent. */
export interface VerificationLocal extends StationLocal {
  readonly more: ('previous' | 'occupation' | 'family' | 'references')[];
}

export type VerificationPage = PageOf<VerificationRequest, VerificationLocal>;
export type VerificationView = View<VerificationRequest, VerificationLocal>;
