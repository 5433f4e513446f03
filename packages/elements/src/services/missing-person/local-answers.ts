import type { PageOf, View } from '@nagrik/journey';
import type { MissingPersonReport } from '@nagrik/sdk';
import type { BehalfLocal } from '../../questions/behalf-pages.ts';
import type { StationLocal } from '../../questions/station-pages.ts';

/** What is asked on the way and not sent. */
export interface MissingLocal extends StationLocal, BehalfLocal {
  readonly more: ('looks' | 'clothing' | 'health' | 'company' | 'account')[];
}

export type MissingPage = PageOf<MissingPersonReport, MissingLocal>;
export type MissingView = View<MissingPersonReport, MissingLocal>;
