import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { help, readCommandLine, UsageError } from './command-line.ts';

test('options become what the suite is run with', () => {
  const { run, junit } = readCommandLine([
    ...['--base-url', 'http://localhost:4180', '--otp-outbox', 'http://localhost:4180/demo/outbox.json'],
    ...['--officer', 'kotwali-1:a:b', '--withheld-fir', '5117044:0340/2025', '--only', 'fuzz, order', '--seed', '7'],
    ...['--junit', 'out.xml'],
  ]);
  assert.deepEqual(run.officer, { id: 'kotwali-1', secret: 'a:b' });
  assert.deepEqual(run.withheldFir, { station: '5117044', number: '0340', year: 2025 });
  assert.deepEqual([run.only, run.seed, run.inventMobiles, junit], [['fuzz', 'order'], 7, true, 'out.xml']);
});

test('no number is made up where messages are really sent', () => {
  assert.throws(() => readCommandLine(['--base-url', 'https://a.example', '--otp-command', 'cat']), UsageError);
  const { run } = readCommandLine([
    '--base-url',
    'https://a.example',
    '--otp-command',
    'cat',
    '--mobile',
    '9000000001',
  ]);
  assert.equal(run.inventMobiles, false);
});

for (const [what, args, message] of [
  ['no address', [], /^Say which backend: --base-url URL/],
  ['an address that is none', ['--base-url', 'portal'], /^--base-url is "portal": give an address/],
  ['an option that there is not', ['--base-url', 'http://a', '--zq'], /zq/],
  [
    'an officer without a secret',
    ['--base-url', 'http://a', '--officer', 'kotwali-1'],
    /^--officer needs a name and a secret/,
  ],
  ['a seed that is no number', ['--base-url', 'http://a', '--seed', 'x'], /^--seed is "x": give a whole number/],
] as const) {
  test(`${what} is refused in one sentence`, () => {
    assert.throws(() => readCommandLine(args), { name: 'UsageError', message });
  });
}

test('the help names every option', () => {
  const shown = new Set(help.match(/--[a-z-]+/g));
  for (const option of [
    'citizen-token',
    'otp-command',
    'only',
    'list',
    'runs',
    'seed',
    'html',
    'junit',
    'time-limit',
    'slow',
  ]) {
    assert.ok(shown.has(`--${option}`), option);
  }
});

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--conditions=nagrik-source', program, ...args], (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test('the exit code is 2 where the suite could not run, and the output says so in TAP', async () => {
  const nowhere = await run('--base-url', 'http://127.0.0.1:9', '--only', 'examples');
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.stdout, /^Bail out! http:\/\/127\.0\.0\.1:9 does not answer\.$/m);
  const misused = await run('--zq');
  assert.deepEqual([misused.code, misused.stdout], [2, '']);
});

test('--list names the checks without a target', async () => {
  const { code, stdout } = await run('--list', '--only', 'live');
  assert.equal(code, 0);
  assert.match(stdout, /^live\/watchFilingEvents\/resume\n {4}with last-event-id/m);
  assert.doesNotMatch(stdout, /^fuzz\//m);
});
