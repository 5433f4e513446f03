import type { components } from '../generated/types.ts';

type Schemas = components['schemas'];
type Wishes = Pick<Schemas['Wishes'], 'contactBy' | 'contactTime' | 'messages'>;

/** Natures of which an SMS says nothing unless its reader wishes otherwise. The contract has the list; a nature that is added there does not compile here. */
const SENSITIVE: Readonly<Record<Schemas['SensitiveNature'], true>> = {
  sexual_offence: true,
  domestic_violence: true,
  offence_against_child: true,
};

export const isSensitive = (nature: Schemas['Nature']): boolean => nature in SENSITIVE;

/** Whether the portal writes to whoever said how they may be reached. A code for signing in they ask for themselves: it always comes. */
const WRITTEN_TO: Readonly<Record<Schemas['ContactBy'], boolean>> = {
  call: true,
  sms: true,
  visit_station: false,
  none: false,
};

const isWrittenTo = (by: Schemas['ContactBy'] | undefined): boolean => by === undefined || WRITTEN_TO[by];

/** Whether an officer may call: also where nothing was said of it. */
export const mayBeCalled = (contact: Schemas['SafeContact'] | undefined): boolean =>
  contact?.by === undefined || contact.by === 'call';

/** What counts of the wishes: whoever is not to be reached at all has no safe hours, and nothing that an SMS may say. */
export function countingWishes<Wished extends Wishes>(
  wishes: Wished,
): Omit<Wished, 'contactTime' | 'messages'> & Wishes {
  const { contactTime, messages, ...rest } = wishes;
  if (!isWrittenTo(wishes.contactBy)) return rest;
  return { ...rest, ...(contactTime !== undefined && { contactTime }), ...(messages !== undefined && { messages }) };
}

/**
 * How whoever filed may be reached: as they said, and where they said nothing, carefully where it is about something sensitive (BNSS
 * s.173(1), provisos: nobody is made to tell such a thing at home).
 *
 * @returns nothing where nothing was said and nothing is sensitive
 */
export function safeContact(sensitive: boolean, wishes: Wishes = {}): Schemas['SafeContact'] | undefined {
  const { contactBy, contactTime, messages: words } = countingWishes(wishes);
  const discreet = words === undefined ? sensitive : words === 'discreet';
  const messages = !isWrittenTo(contactBy) ? 'none' : discreet ? 'discreet' : 'plain';
  if (contactBy === undefined && contactTime === undefined && messages === 'plain') return undefined;
  return {
    ...(contactBy !== undefined && { by: contactBy }),
    ...(contactTime !== undefined && { time: contactTime }),
    messages,
  };
}
