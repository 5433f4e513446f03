import type { components } from '../../generated/types.ts';
import { MISSING_KIND } from '../missing/missing-record.ts';
import { RECOVERED_KIND } from '../recovered/recovered-record.ts';
import { WANTED_KIND } from '../wanted/wanted-record.ts';

/** The records behind each list that everybody may see. */
export const publicLists = {
  wanted: WANTED_KIND,
  missing: MISSING_KIND,
  'recovered-property': RECOVERED_KIND,
} satisfies Record<components['schemas']['PublicList'], string>;
