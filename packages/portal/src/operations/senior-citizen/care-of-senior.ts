import { safeContact } from '../../domain/safe-contact.ts';
import type { components } from '../../generated/types.ts';
import type { Care } from '../filings/filing-kind.ts';

type Schemas = components['schemas'];
type Request = Schemas['SeniorRequest'];

/** What the senior citizen is to whoever fills it in, by what that person is to them. */
const RELATIONS: Readonly<Record<NonNullable<Request['filledInBy']>['relation'], Schemas['OnBehalfOf']['relation']>> = {
  spouse: 'spouse',
  child: 'parent',
  relative: 'relative',
  neighbour: 'neighbour',
  service_centre: 'service_centre',
  other: 'other',
};

/** Help of which an SMS says nothing: whoever is feared often lives in the same house. */
const SENSITIVE: Readonly<Record<NonNullable<Request['help']>['kind'], boolean>> = {
  danger: true,
  ill_treatment: true,
  medical: false,
  fraud: false,
  errand: false,
  company: false,
  other: false,
};

/** What whoever deals with a senior citizen's request must know first: who filled it in for them, and who may read a message. */
export function careOfSenior(
  request: Pick<Request, 'person' | 'filledInBy' | 'help' | 'messages'>,
  later?: Schemas['ContactWishes'],
): Care {
  const { person, filledInBy, help } = request;
  const contact = safeContact(help !== undefined && SENSITIVE[help.kind], later ?? request);
  return {
    ...(filledInBy && {
      onBehalfOf: {
        name: person.name,
        relation: RELATIONS[filledInBy.relation],
        consent: filledInBy.consent,
        ...(person.mobile !== undefined && { mobile: person.mobile }),
      },
    }),
    ...(contact && { contact }),
  };
}
