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

/**
 * How whoever filed may be reached: as they said, and where they said nothing, carefully where it is about something sensitive (BNSS
 * s.173(1), provisos: nobody is made to tell such a thing at home).
 *
 * @returns nothing where nothing was said and nothing is sensitive
 */
export function safeContact(
  sensitive: boolean,
  { contactBy, contactTime, messages: words }: Wishes = {},
): Schemas['SafeContact'] | undefined {
  const discreet = words === undefined ? sensitive : words === 'discreet';
  const silent = contactBy !== undefined && !WRITTEN_TO[contactBy];
  const messages = silent ? 'none' : discreet ? 'discreet' : 'plain';
  if (contactBy === undefined && contactTime === undefined && messages === 'plain') return undefined;
  return {
    ...(contactBy !== undefined && { by: contactBy }),
    ...(contactTime !== undefined && { time: contactTime }),
    messages,
  };
}
