import { accessCode, PortalError, watchFiling, type Auth, type FilingEvent } from '@nagrik/sdk';
import { onlyArgument, type Command, type Context } from '../command.ts';
import { Stopped } from '../tell-failure.ts';

export const watch: Command = {
  name: 'watch',
  usage: '<reference>',
  about: 'prints what happens to a filing, as it happens; Ctrl-C ends it',
  options: {
    'with-code': { type: 'boolean', about: 'asks for the access code on the receipt instead of the session' },
    until: { type: 'string', value: 'KIND', about: 'ends at an event of this kind, such as acknowledged' },
  },
  async run(context) {
    const reference = onlyArgument(context, 'reference');
    const auth = context.values['with-code']
      ? accessCode(await context.terminal.ask('Access code: ', context.signal))
      : undefined;
    const { until } = context.values;
    await follow(context, reference, { ...(auth && { auth }), ...(typeof until === 'string' && { until }) });
  },
};

/** Prints each event of a filing until it ends. @throws Stopped */
export async function follow(
  { portal, signal, terminal }: Context,
  reference: string,
  { auth, until }: { readonly auth?: Auth; readonly until?: string } = {},
): Promise<void> {
  const onState = (state: string): void => terminal.complain(state === 'live' ? 'Live.' : `${state} …`);
  try {
    for await (const event of watchFiling(portal, reference, { signal, onState, ...(auth && { auth }) })) {
      terminal.print(line(event));
      if (event.kind === until) return;
    }
  } catch (error) {
    if (PortalError.is(error)) throw new Stopped(error.failure);
    throw error;
  }
}

const line = ({ at, kind, actor, text }: FilingEvent): string =>
  [
    new Date(at).toLocaleString('sv-SE'),
    kind,
    [actor.rank, actor.name].filter(Boolean).join(' ') || actor.role,
    text ?? '',
  ]
    .join('\t')
    .trimEnd();
