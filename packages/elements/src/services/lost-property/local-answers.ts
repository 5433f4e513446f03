import type { PageOf, View } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import type { BehalfLocal } from '../../questions/behalf-pages.ts';
import type { ItemLocal } from '../../questions/item-pages.ts';

/** What is asked on the way and not sent. */
export interface LostLocal extends BehalfLocal, ItemLocal {
  readonly how: 'lost' | 'stolen';
  readonly stationKnown: 'yes' | 'no';
}

export type LostPage = PageOf<LostPropertyReport, LostLocal>;
export type LostView = View<LostPropertyReport, LostLocal>;
