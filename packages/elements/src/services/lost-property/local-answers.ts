import type { PageOf, View } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import type { BehalfLocal } from '../../questions/behalf-pages.ts';

export type Sort = keyof LostPropertyReport['items'];

/** What is asked on the way and not sent. */
export interface LostLocal extends BehalfLocal {
  readonly how: 'lost' | 'stolen';
  readonly sorts: Sort[];
  readonly stationKnown: 'yes' | 'no';
}

export type LostPage = PageOf<LostPropertyReport, LostLocal>;
export type LostView = View<LostPropertyReport, LostLocal>;
