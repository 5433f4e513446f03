import type { ChoiceFilter } from '../list/list-definition.ts';
import { type ListParts, listSteps, type PlainList } from './list-steps.ts';
import type { PlainService, Visit } from './step.ts';

/** What is looked for, by the names of the contract: it lies in the visit and never stands in an address. */
export interface KeptSearch {
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** What is looked for from now on: what was typed and chosen, or the next page of what was looked for before. */
export function searchSent(
  sent: FormData,
  { query }: KeptSearch,
  filters: readonly ChoiceFilter[],
): Readonly<Record<string, string>> {
  const [act, cursor = ''] = String(sent.get('go')).split(/:(.*)/s);
  if (act === 'more') return { ...query, cursor };
  const names = ['q', 'from', 'to', 'district', 'station', ...filters.map(({ name }) => name)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = sent.get(name);
      return typeof value === 'string' ? [[name, value.trim().slice(0, 80)] as const] : [];
    }),
  );
}

/**
 * The script-less pages of a list that everybody may see, where what is typed may be somebody's own: the number of their phone stays out
 * of the address, and with it out of the browser's history and of every log on the way.
 */
export function keptListSteps<Item>(definition: PlainList<Item>, parts: ListParts<Item>): PlainService {
  const list = listSteps(definition, { ...parts, closed: true });
  return {
    ...list,
    async answer(asked) {
      const kept = (asked.visit ?? {}) as KeptSearch;
      if (asked.step !== '' || !asked.sent) return list.answer({ ...asked, query: new URLSearchParams(kept.query) });
      const query = searchSent(asked.sent, kept, parts.filters);
      // Whoever empties the search leaves nothing behind.
      const visit = Object.values(query).some(Boolean) ? { query } : undefined;
      return { kind: 'go', step: '', visit: visit satisfies KeptSearch | undefined as Visit | undefined };
    },
  };
}
