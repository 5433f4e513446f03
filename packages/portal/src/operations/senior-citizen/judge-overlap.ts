import { absencesOverlap } from '@nagrik/journey';
import type { components } from '../../generated/types.ts';
import { invalid } from '../../handler/problem.ts';
import type { FilingStore } from '../../store/store.ts';

type Request = components['schemas']['SeniorRequest'];

/** One account may tell of several people, who go away on days of their own. */
const sameName = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * Refuses an absence that shares a day with another open one of the same person: nobody at the station would know which of the two holds.
 *
 * @throws {Problem} `invalid-request` with `overlaps`, and the reference of the other, which can be withdrawn
 */
export async function judgeOverlap(
  filings: Pick<FilingStore, 'list'>,
  { absence, person }: Request,
  ownerId: string,
): Promise<void> {
  if (!absence) return;
  let cursor: string | undefined;
  do {
    const query = { ownerId, service: 'senior-citizen', closed: false, limit: 100 };
    const page = await filings.list({ ...query, ...(cursor !== undefined && { cursor }) });
    for (const { filed, reference } of page.items) {
      const other = filed as unknown as Request;
      if (other.absence && sameName(other.person.name, person.name) && absencesOverlap(other.absence, absence))
        throw invalid({ pointer: '/absence/from', in: 'body', code: 'overlaps', params: { reference } });
    }
    cursor = page.next;
  } while (cursor !== undefined);
}
