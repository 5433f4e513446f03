import type { PageOf } from '@nagrik/journey';
import type { RecoveredClaim } from '@nagrik/sdk';

/** What is asked on the way and not sent. */
export interface ClaimLocal {
  readonly known: 'number' | 'mark';
}

export type ClaimPage = PageOf<RecoveredClaim, ClaimLocal>;
