import type { PageOf } from '@nagrik/journey';
import type { TipFiling } from '@nagrik/sdk';

/** What is asked on the way and not sent. */
export interface TipLocal {
  readonly more: ('place' | 'person' | 'vehicle' | 'pictures' | 'station')[];
}

export type TipPage = PageOf<TipFiling, TipLocal>;
