import type { components } from '../../generated/types.ts';
import type { RegisteredSite } from '../../store/store.ts';

/** A registered site as the contract tells it. */
export function siteBody({ name, last }: RegisteredSite, mayChange: boolean): components['schemas']['Site'] {
  const { title, districtCode, origins, at } = last.event;
  return { name, ...(title && { title }), districtCode, origins: [...origins], fixed: false, mayChange, changedAt: at };
}
