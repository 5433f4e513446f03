import { agesOn } from '@nagrik/journey';
import { looksOf } from '../../domain/matching/alike-words.ts';
import type { components } from '../../generated/types.ts';
import type { Sought } from '../filings/filing-kind.ts';

/** Who is looked for, without a name: nobody who was found is known by one. Nothing where the age says nothing. */
export function soughtPerson({ person, lastSeen }: components['schemas']['MissingPersonReport']): Sought[] {
  const ages = agesOn(person.age, lastSeen.date);
  if (!ages) return [];
  const described = (['marks', 'clothing', 'hair', 'build', 'complexion', 'languages'] as const).flatMap((field) => {
    const words = person[field];
    return words === undefined ? [] : [[field, looksOf(words)] as const];
  });
  return [
    {
      ...{ of: 'person', ages, gender: person.gender, lastSeenOn: lastSeen.date },
      ...(person.heightCm !== undefined && { heightCm: person.heightCm }),
      ...Object.fromEntries(described),
    },
  ];
}
