#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createPortal } from '@nagrik/sdk';
import { UsageError, type Command, type Context } from './command.ts';
import { download } from './commands/download.ts';
import { file } from './commands/file.ts';
import { signIn, signOut } from './commands/sign-in.ts';
import { stations } from './commands/stations.ts';
import { template } from './commands/template.ts';
import { watch } from './commands/watch.ts';
import { helpOn, helpOnAll } from './help.ts';
import { openSession } from './session-file.ts';
import { Stopped, tellFailure } from './tell-failure.ts';
import { createTerminal } from './terminal.ts';

const commands: readonly Command[] = [stations, signIn, signOut, template, file, watch, download];

/** Options of every command. */
const everywhere: Command['options'] = {
  portal: { type: 'string', value: 'URL', about: 'address of the portal; NAGRIK_PORTAL says it once for all' },
  language: { type: 'string', value: 'hi|en|ur', about: "language of the portal's words; hi unless said" },
  patience: { type: 'string', value: 'SECONDS', about: 'how long to wait for the portal; 60 unless said' },
  help: { type: 'boolean', about: 'this text, or a command’s' },
};

/** 0: done. 1: it failed, and nothing was filed. 2: the call was wrong. 3: nobody knows whether it was filed. 130: Ctrl-C. */
async function main(args: readonly string[]): Promise<number> {
  const terminal = createTerminal();
  const [name, ...rest] = args;
  const command = commands.find((each) => each.name === name);
  try {
    if (!command) {
      const asked = name === undefined || name === 'help' || name === '--help' || name === '-h';
      terminal.print(helpOnAll(commands, everywhere));
      if (asked) return 0;
      throw new UsageError(`There is no command "${name}".`);
    }
    const { values, positionals } = parse(command, rest);
    if (values['help']) {
      terminal.print(helpOn(command, everywhere));
      return 0;
    }
    const baseUrl = String(values['portal'] ?? process.env['NAGRIK_PORTAL'] ?? '');
    if (!URL.canParse(baseUrl)) throw new UsageError('Which portal? Say --portal URL, or set NAGRIK_PORTAL.');
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    const session = await openSession(baseUrl);
    const totalMs = Number(values['patience'] ?? 60) * 1000;
    if (!(totalMs > 0)) throw new UsageError('--patience is a number of seconds.');
    const portal = createPortal({
      baseUrl,
      locale: String(values['language'] ?? 'hi'),
      auth: session,
      time: { totalMs, attemptMs: Math.min(totalMs, 20_000) },
    });
    const context: Context = { portal, session, terminal, signal: stop.signal, values, positionals };
    await command.run(context);
    return stop.signal.aborted ? 130 : 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n${command ? `Try: nagrik ${command.name} --help` : 'Try: nagrik --help'}`);
      return 2;
    }
    if (error instanceof Stopped) return tellFailure(error.failure, terminal);
    throw error;
  } finally {
    terminal.close();
  }
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries({ ...everywhere, ...command.options }).map(([name, { type, multiple }]) => [
          name,
          { type, multiple: multiple ?? false },
        ]),
      ),
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

process.exitCode = await main(process.argv.slice(2));
