import { filledText, getAt, mayBeAadhaar, type Tree } from '@nagrik/journey';
import type { Sort } from '../../questions/item-pages.ts';

/** A paper without a number that was refused: nobody judged the page again on the way back. */
const withoutAadhaar = (paper: Tree): Tree =>
  Object.fromEntries(
    Object.entries(paper).filter(([name, typed]) => name !== 'number' || !mayBeAadhaar(filledText(typed) ?? '')),
  );

/** The things of the sorts that are ticked, as they were typed: a complaint asks for the same. */
function carriedItems(answers: unknown, sorts: readonly Sort[]): Tree {
  const lists = sorts.map((sort) => [sort, (getAt(answers, `items.${sort}`) ?? []) as readonly Tree[]] as const);
  return Object.fromEntries(
    lists.map(([sort, list]) => [sort, sort === 'documents' ? list.map(withoutAadhaar) : list]),
  );
}

/** The answers of a complaint of theft, from those about lost property: what both ask is taken as it was typed. */
export function carryOver(answers: unknown): Tree {
  const sorts = (getAt(answers, 'local.sorts') ?? []) as readonly Sort[];
  const same = {
    complainant: 'reporter',
    onBehalfOf: 'onBehalfOf',
    narrative: 'account',
    stationCode: 'stationCode',
    districtCode: 'districtCode',
  } as const;
  return {
    incident: { nature: 'theft', when: getAt(answers, 'when') ?? {}, place: getAt(answers, 'place') ?? {} },
    ...Object.fromEntries(Object.entries(same).map(([to, from]) => [to, getAt(answers, from)])),
    wishes: { messages: getAt(answers, 'messages') },
    items: carriedItems(answers, sorts),
    local: {
      stationKnown: getAt(answers, 'local.stationKnown'),
      forWhom: getAt(answers, 'local.forWhom'),
      sorts,
    },
  };
}
