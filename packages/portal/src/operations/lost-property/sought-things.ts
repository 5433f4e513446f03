import type { RecoveredSource, ThingNumber } from '../../domain/backend-records.ts';
import { indianDate } from '../../domain/indian-time.ts';
import { looksOf } from '../../domain/matching/alike-words.ts';
import { numberKey } from '../../domain/thing-number.ts';
import type { components } from '../../generated/types.ts';
import type { Sought } from '../filings/filing-kind.ts';
import { numberDigest } from '../recovered/number-digest.ts';

type Schemas = components['schemas'];
type Kind = RecoveredSource['kind'];

/** What a register of recovered property calls what people call otherwise. */
const THING_KINDS: Readonly<Record<Schemas['LostThing']['kind'], Kind>> = {
  jewellery: 'jewellery',
  cash: 'cash',
  electronics: 'electronics',
  cattle: 'cattle',
  bag: 'other',
  keys: 'other',
  other: 'other',
};

/** A thing that was lost or taken, before its numbers are digested. */
interface Stated {
  readonly kind: Kind;
  readonly description?: string;
  readonly numbers?: readonly (readonly [ThingNumber['kind'], string | undefined])[];
  readonly ending?: string;
}

function statedThings({ mobiles, cards, documents, vehicles, things }: Schemas['LostItems']): Stated[] {
  return [
    ...(mobiles ?? []).map(({ description, imei, secondImei }): Stated => ({
      ...{ kind: 'mobile', description },
      numbers: [
        ['imei', imei],
        ['imei', secondImei],
      ],
    })),
    // Nobody states the whole number of a card; its end may have been entered of one that was found.
    ...(cards ?? []).map(({ lastFour }): Stated => ({ kind: 'document', ...(lastFour && { ending: lastFour }) })),
    ...(documents ?? []).map(({ number }): Stated => ({ kind: 'document', numbers: [['document', number]] })),
    ...(vehicles ?? []).map(({ description, registration, chassisNumber }): Stated => ({
      ...{ kind: 'vehicle', description },
      numbers: [
        ['registration', registration],
        ['chassis', chassisNumber],
      ],
    })),
    ...(things ?? []).map(({ kind, description, serialNumber }): Stated => ({
      ...{ kind: THING_KINDS[kind], description },
      numbers: [['serial', serialNumber]],
    })),
  ];
}

/** The things that a report looks for, lost or taken: of their numbers digests, of their descriptions the sound. */
export async function soughtThings(
  report: Pick<Schemas['LostPropertyReport'], 'items' | 'when'>,
  secret: string,
): Promise<Sought[]> {
  const { from } = report.when;
  const lostOn = from === undefined ? undefined : indianDate(from);
  const each = statedThings(report.items).map(async ({ kind, description = '', numbers = [], ending }) => {
    const known = numbers.flatMap(([of, value]) => (value === undefined ? [] : [{ kind: of, value }]));
    return {
      ...{ of: 'thing', kind, looks: looksOf(description) },
      numbers: await Promise.all(
        known.map(async ({ kind: of, value }) => ({ kind: of, digest: await numberDigest(secret, value) })),
      ),
      ...(ending !== undefined && { ending: numberKey(ending) }),
      ...(lostOn !== undefined && { lostOn }),
    } as const satisfies Sought;
  });
  return Promise.all(each);
}
