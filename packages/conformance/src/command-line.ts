import { parseArgs } from 'node:util';
import type { RunOptions } from './suite/run.ts';
import type { FirKey } from './target/world.ts';
import type { OfficerAccount } from './target/identities.ts';
import { outboxAt, otpCommand } from './target/otp-source.ts';

/** The command was called in a way that it does not have. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface CommandLine {
  readonly help: boolean;
  readonly version: boolean;
  readonly list: boolean;
  readonly junit?: string;
  readonly html?: string;
  readonly failOnSkip: boolean;
  readonly progress: boolean;
  readonly run: RunOptions;
}

export const help = `nagrik-conformance – does a backend keep the contract of the Citizen Service Portal?

  nagrik-conformance --base-url URL [options]

It FILES COMPLAINTS and signs people in: run it against a test instance. A target that says it is in production is refused.
Results go to the standard output as TAP 14, progress to the standard error.

Who it is at the target (what cannot run without one is reported as "# SKIP why", never as passed)
  --citizen-token TOKEN         an access token of a citizen
  --other-citizen-token TOKEN   of another citizen: for what must not be seen by others
  --otp-outbox URL              where a demonstration shows what it sent: { "messages": [{ "to", "text" }] }, newest first.
                                Numbers are made up (90000…). With our portal: URL/demo/outbox.json
  --otp-command COMMAND         a program that prints the one-time password; gets the number as its argument and as
                                NAGRIK_MOBILE. Needs --mobile
  --mobile A,B,C                numbers that may be sent to; two for what strangers may not see, three for the rest
  --officer-token TOKEN         an access token of a station officer
  --officer NAME:SECRET         or the account, with which signing in is tried too
  --desk-officer NAME:SECRET    of the state's desk, who keeps the registry of host sites
  --other-officer-token TOKEN, --other-officer NAME:SECRET    of another station

What the target has, where it cannot be found out
  --withheld-fir STATION:NUMBER/YEAR   a FIR that is withheld; one is registered where this is absent and there is an officer
  --document-code CODE                 the code under the QR of an issued document

What runs
  --only PART[,PART]      checks by a part of their name: fuzz, order, idempotency/fileComplaint, listWanted
  --list                  the names of all checks, and nothing else
  --read-only             only what changes nothing at the target
  --allow-production      writes even where /ready says production
  --slow                  also what takes minutes
  --spend-budgets         also what makes the target refuse this network for a while: guessing codes and passwords
  --seed N                of the fuzzer; printed at the end of each run
  --runs N                requests of the fuzzer for each operation (25)
  --max-wait SECONDS      longest Retry-After that is waited for (35)
  --time-limit SECONDS    no further check begins after this (900)

Reports
  --junit FILE            for CI servers
  --html FILE             one page to read, with every check and problem code
  --fail-on-skip          a check that could not run counts as a finding
  --no-progress           quiet on the standard error
  --help, --version

Exit code: 0 nothing found, 1 something found, 2 could not run.

  nagrik-conformance --base-url http://localhost:4180 --otp-outbox http://localhost:4180/demo/outbox.json \\
    --officer kotwali-1:namuna-1234 --other-officer gaya-1:namuna-1234 --html report.html
`;

/**
 * Reads the arguments of the command.
 * @throws {UsageError} with one sentence that says what to do.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const values = parsed(args);
  const text = (name: string): string | undefined => values[name] as string | undefined;
  const on = (name: string): boolean => values[name] === true;
  const common = {
    help: on('help'),
    version: on('version'),
    list: on('list'),
    failOnSkip: on('fail-on-skip'),
    progress: !on('no-progress'),
  };
  const baseUrl = text('base-url');
  if (baseUrl === undefined && !common.help && !common.version && !common.list) {
    throw new UsageError('Say which backend: --base-url URL (or --help).');
  }
  const mobiles = list(text('mobile'));
  const outbox = text('otp-outbox');
  const command = text('otp-command');
  if (command !== undefined && mobiles.length === 0) {
    throw new UsageError('--otp-command needs --mobile: numbers that messages may be sent to.');
  }
  const run: RunOptions = {
    baseUrl: address('base-url', baseUrl ?? 'http://localhost'),
    only: list(text('only')),
    slow: on('slow'),
    readOnly: on('read-only'),
    allowProduction: on('allow-production'),
    spendBudgets: on('spend-budgets'),
    mobiles,
    inventMobiles: outbox !== undefined && mobiles.length === 0,
    ...given('citizenToken', text('citizen-token')),
    ...given('otherCitizenToken', text('other-citizen-token')),
    ...given('officerToken', text('officer-token')),
    ...given('otherOfficerToken', text('other-officer-token')),
    ...given('documentCode', text('document-code')),
    ...given('otp', outbox === undefined ? command && otpCommand(command) : outboxAt(address('otp-outbox', outbox))),
    ...given('officer', account('officer', text('officer'))),
    ...given('otherOfficer', account('other-officer', text('other-officer'))),
    ...given('deskOfficer', account('desk-officer', text('desk-officer'))),
    ...given('withheldFir', fir(text('withheld-fir'))),
    ...given('seed', number('seed', text('seed'))),
    ...given('runs', number('runs', text('runs'))),
    ...given('maxWaitSeconds', number('max-wait', text('max-wait'))),
    ...given('timeLimitSeconds', number('time-limit', text('time-limit'))),
  };
  return { ...common, run, ...given('junit', text('junit')), ...given('html', text('html')) };
}

const flags = [
  'help',
  'version',
  'list',
  'slow',
  'read-only',
  'allow-production',
  'spend-budgets',
  'fail-on-skip',
  'no-progress',
];
const texts = [
  ...[
    'base-url',
    'citizen-token',
    'other-citizen-token',
    'otp-outbox',
    'otp-command',
    'mobile',
    'officer-token',
    'officer',
  ],
  ...[
    'other-officer-token',
    'other-officer',
    'desk-officer',
    'withheld-fir',
    'document-code',
    'only',
    'seed',
    'runs',
    'max-wait',
    'time-limit',
  ],
  ...['junit', 'html'],
];

function parsed(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ...texts.map((name) => [name, { type: 'string' }] as const),
  ]);
  try {
    return parseArgs({ args: [...args], options }).values as Readonly<Record<string, string | boolean | undefined>>;
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message.split('. ')[0]?.replace(/\.$/, '') ?? ''}. --help shows all options.`,
    );
  }
}

function given<Name extends string, Value>(name: Name, value: Value | '' | undefined): Partial<Record<Name, Value>> {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((part) => part.trim() || []);
}

function address(name: string, text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new UsageError(`--${name} is "${text}": give an address such as https://portal.example.`);
  return text;
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${name} is "${text}": give a whole number.`);
  return Number(text);
}

/** The secret is not repeated in the refusal. */
function account(name: string, text: string | undefined): OfficerAccount | undefined {
  if (text === undefined) return undefined;
  const at = text.indexOf(':');
  if (at < 1 || at === text.length - 1)
    throw new UsageError(`--${name} needs a name and a secret with a colon between.`);
  return { id: text.slice(0, at), secret: text.slice(at + 1) };
}

function fir(text: string | undefined): FirKey | undefined {
  if (text === undefined) return undefined;
  const [, station, number_, year] = /^(\d+):(\d+)\/(\d{4})$/.exec(text) ?? [];
  if (station === undefined || number_ === undefined)
    throw new UsageError('--withheld-fir needs STATION:NUMBER/YEAR, such as 5117044:0340/2025.');
  return { station, number: number_, year: Number(year) };
}
