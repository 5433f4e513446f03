import type { PageOf, View } from '@nagrik/journey';
import type { SeniorRequest } from '@nagrik/sdk';
import type { StationLocal } from '../../questions/station-pages.ts';

/** What is asked on the way and not sent. */
export interface SeniorLocal extends StationLocal {
  readonly forWhom: 'me' | 'other';
}

export type SeniorPage = PageOf<SeniorRequest, SeniorLocal>;
export type SeniorView = View<SeniorRequest, SeniorLocal>;

/** Only where this is asked for. */
export const needing =
  (need: SeniorRequest['need']): NonNullable<SeniorPage['when']> =>
  (view) =>
    view.need === need;
