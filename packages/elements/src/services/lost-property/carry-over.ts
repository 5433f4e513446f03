import { controlRules, filledText, getAt, mayBeAadhaar, type Tree } from '@nagrik/journey';
import { msg, str } from '../../locale/msg.ts';
import { kindWords } from './item-pages.ts';
import type { Sort } from './local-answers.ts';

/** As long as the complaint takes a description. */
const longest = 300;

const digits = (answer: unknown): string | undefined => controlRules.digits.toBody(answer, undefined);

/** Everything that was typed of one thing, in a line. */
const descriptionOf = (sort: string, item: unknown): string => {
  const typed = (path: string): string | undefined => filledText(getAt(item, path));
  const [imei, secondImei, lastFour] = ['imei', 'secondImei', 'lastFour'].map((path) => digits(getAt(item, path)));
  const parts = [
    kindWords[sort]?.[typed('kind') ?? '']?.(),
    typed('description'),
    imei && msg(str`IMEI ${imei}`, { id: 'lost-property-later.carry.imei' }),
    secondImei && msg(str`IMEI ${secondImei}`, { id: 'lost-property-later.carry.imei' }),
    typed('simNumber') && msg(str`SIM ${typed('simNumber') ?? ''}`, { id: 'lost-property-later.carry.sim' }),
    lastFour && `XXXX ${lastFour}`,
    typed('holderName'),
    // It was refused, and nobody judged the page again on the way back.
    !mayBeAadhaar(typed('number') ?? '') && typed('number'),
    typed('issuedBy'),
    typed('registration'),
    typed('serialNumber') &&
      msg(str`serial number ${typed('serialNumber') ?? ''}`, { id: 'lost-property-later.carry.serial' }),
    typed('chassisNumber') &&
      msg(str`chassis ${typed('chassisNumber') ?? ''}`, { id: 'lost-property-later.carry.chassis' }),
  ];
  return [...parts.filter(Boolean).join(', ')].slice(0, longest).join('');
};

/** The answers of a complaint of theft, from those about lost property: what both ask is taken as it was typed. */
export function carryOver(answers: unknown): Tree {
  const sorts = (getAt(answers, 'local.sorts') ?? []) as readonly Sort[];
  const property = sorts.flatMap((sort) =>
    ((getAt(answers, `items.${sort}`) ?? []) as readonly unknown[]).flatMap((item) => {
      const description = descriptionOf(sort, item);
      const valueRupees = getAt(item, 'valueRupees');
      return description ? [{ description, ...(valueRupees !== undefined && { valueRupees }) }] : [];
    }),
  );
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
    ...(property.length > 0 && { property }),
    local: {
      stationKnown: getAt(answers, 'local.stationKnown'),
      forWhom: getAt(answers, 'local.forWhom'),
      ...(property.length > 0 && { more: ['property'] }),
    },
  };
}
