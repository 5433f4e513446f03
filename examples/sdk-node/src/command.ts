import type { Portal, SessionAuth } from '@nagrik/sdk';
import type { Terminal } from './terminal.ts';

/** An option of a command, as `parseArgs` reads it and the help shows it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What its value is called in the help; absent for a boolean. */
  readonly value?: string;
  readonly about: string;
  readonly multiple?: boolean;
}

/** What a command gets to work with. */
export interface Context {
  readonly portal: Portal;
  readonly session: SessionAuth;
  readonly terminal: Terminal;
  /** Fires at Ctrl-C. */
  readonly signal: AbortSignal;
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One word of the tool. The help, the parser and `main` read nothing else. */
export interface Command {
  readonly name: string;
  /** What stands behind the name, such as `<reference>`. */
  readonly usage: string;
  /** One line. */
  readonly about: string;
  /** More of it, for `nagrik <name> --help`. */
  readonly manual?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** @throws UsageError, or `Stopped` with the SDK's failure */
  run(context: Context): Promise<void>;
}

/** The tool was called wrongly; the message says how. */
export class UsageError extends Error {}

/** The one argument of a command. @throws UsageError where there is none, or more */
export function onlyArgument({ positionals }: Context, what: string): string {
  const [only, ...more] = positionals;
  if (only === undefined || more.length > 0) throw new UsageError(`Give one ${what}.`);
  return only;
}
