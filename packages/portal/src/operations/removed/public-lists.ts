import type { components } from '../../generated/types.ts';
import { ARREST_KIND } from '../arrests/arrest-record.ts';
import { MISSING_KIND } from '../missing/missing-record.ts';
import { RECOVERED_KIND } from '../recovered/recovered-record.ts';
import { UNIDENTIFIED_KIND } from '../unidentified/unidentified-record.ts';
import { WANTED_KIND } from '../wanted/wanted-record.ts';

/** The records behind each list that everybody may see. */
export const publicLists = {
  wanted: WANTED_KIND,
  missing: MISSING_KIND,
  'recovered-property': RECOVERED_KIND,
} satisfies Record<components['schemas']['PublicList'], string>;

/** The records behind each list that only those who are signed in may see: of these not even an id is told to others. */
export const signedInLists = {
  arrests: ARREST_KIND,
  'unidentified-persons': UNIDENTIFIED_KIND,
  'unidentified-bodies': UNIDENTIFIED_KIND,
} as const;
