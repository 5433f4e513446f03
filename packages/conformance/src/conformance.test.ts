import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runConformance, toHtml, toJUnit, toTap, type Report } from './index.ts';
import { isWanted } from './suite/checks.ts';
import { knownSkips } from './testing/known-skips.ts';
import { createTarget, optionsFor } from './testing/mock-target.ts';
import { plantedFaults } from './testing/planted-faults.ts';

/** Every check for every fault, and more requests of the fuzzer: `CONFORMANCE_THOROUGH=1`. */
const thorough = process.env.CONFORMANCE_THOROUGH === '1';

describe('a mock portal without a fault', () => {
  let report: Report;
  it('gives no finding, and what is skipped is skipped for a reason that is known', async (context) => {
    const mock = await createTarget();
    context.after(() => mock.close());
    report = await runConformance({ ...optionsFor(mock), seed: 1, runs: thorough ? 500 : 15 });
    const inState = (wanted: string) => report.results.filter(({ state }) => state === wanted);
    assert.deepEqual(inState('failed'), []);
    assert.deepEqual(
      inState('skipped').map(({ id, reason }) => [id, reason?.split(':').at(-1)?.trim()]),
      knownSkips,
    );
    assert.ok(inState('passed').length > 350, `${inState('passed').length} checks`);
  });

  it('gives every documented problem code, or it is said why a black box cannot bring it about', () => {
    const unexplained = report.codes.filter(({ reason = '' }) => reason.startsWith('a check that brings it about'));
    assert.deepEqual(unexplained, []);
    assert.ok(report.codes.filter(({ seen }) => seen).length > 100);
  });

  it('has a check for each operation of the contract', () => {
    const called = new Set(report.results.filter(({ state }) => state === 'passed').map(({ id }) => id.split('/')[1]));
    const without = report.codes.filter(({ operation }) => !called.has(operation));
    assert.deepEqual(without, []);
  });

  it('is told in TAP, JUnit and HTML, without a token, a password or a number', () => {
    const [tap, junit, html] = [toTap(report), toJUnit(report), toHtml(report)];
    assert.match(tap, new RegExp(`^TAP version 14\n1\\.\\.${report.results.length}\n`));
    assert.equal(tap.match(/^(not )?ok \d+ - /gm)?.length, report.results.length);
    assert.match(tap, /^ok \d+ - sign-in\/expired: .+ # SKIP takes minutes: --slow$/m);
    assert.equal(junit.match(/<testcase /g)?.length, report.results.length);
    assert.match(
      junit,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="nagrik-conformance" tests="\d+" failures="0"/,
    );
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /No finding in \d+ checks; 17 could not run\./);
    assert.doesNotMatch(html, /<script|src=|href=/, 'it stands alone');
    for (const text of [tap, junit, html]) assert.doesNotMatch(text, /9000\d{6}|namuna-1234|[ro]t_[\w-]{16}/);
  });
});

describe('the suite', () => {
  it('changes nothing with --read-only', async (context) => {
    const mock = await createTarget();
    context.after(() => mock.close());
    const methods = new Set<string>();
    const fetch = (request: Request): Promise<Response> => {
      methods.add(request.method);
      return mock.fetch(request);
    };
    const { otp: _, officer: __, otherOfficer: ___, deskOfficer: ____, ...options } = optionsFor(mock, fetch);
    const { results } = await runConformance({
      ...options,
      readOnly: true,
      runs: 3,
      only: ['examples', 'etags', 'pages', 'order'],
    });
    assert.deepEqual([...methods], ['GET']);
    assert.ok(results.some(({ state }) => state === 'passed'));
    assert.ok(results.every(({ state }) => state !== 'failed'));
  });

  it('does not begin at a portal in production', async () => {
    const fetch = () => Promise.resolve(Response.json({ status: 'ready', mode: 'production' }));
    const run = runConformance({ baseUrl: 'https://portal.example', fetch });
    await assert.rejects(run, { name: 'CannotRun', message: /--read-only, or --allow-production/ });
  });

  it('begins nothing after its time, and counts nothing of that as passed', async (context) => {
    const mock = await createTarget();
    context.after(() => mock.close());
    const { results } = await runConformance({ ...optionsFor(mock), only: ['etags'], timeLimitSeconds: -1 });
    assert.ok(results.length > 5);
    assert.deepEqual(
      new Set(results.map(({ state, reason }) => `${state}: ${reason}`)),
      new Set(['skipped: the time of --time-limit is over']),
    );
  });

  it('waits for a target that asks for a moment, and skips where it asks for an hour', async (context) => {
    const mock = await createTarget();
    context.after(() => mock.close());
    let seconds = 1;
    let refused = 0;
    const fetch = async (request: Request): Promise<Response> => {
      const response = await mock.fetch(request);
      if (!request.url.endsWith('/services') || (seconds === 1 && ++refused > 1)) return response;
      const requestId = response.headers.get('request-id');
      const problem = { type: 'about:blank', title: 'Wait', status: 429, code: 'too-many-requests', requestId };
      const headers = {
        'content-type': 'application/problem+json',
        'retry-after': String(seconds),
        'request-id': String(requestId),
      };
      return new Response(JSON.stringify(problem), { status: 429, headers });
    };
    const only = ['examples/listServices'];
    const first = await runConformance({ ...optionsFor(mock, fetch), only });
    assert.deepEqual(
      first.results.map(({ state }) => state),
      ['passed'],
    );
    seconds = 3600;
    const second = await runConformance({ ...optionsFor(mock, fetch), only });
    assert.match(second.results[0]?.reason ?? '', /^the target limits listServices: it asks to wait 3600 s/);
    assert.equal(second.results[0]?.state, 'skipped');
  });
});

describe('the suite finds every planted fault', () => {
  assert.ok(plantedFaults.length >= 20);
  for (const { name, foundBy, plant } of plantedFaults) {
    it(`${name}: ${foundBy}`, async (context) => {
      const mock = await createTarget();
      context.after(() => mock.close());
      const only = thorough ? [] : [foundBy];
      const { results } = await runConformance({
        ...optionsFor(mock, plant(mock.fetch)),
        only,
        // Of the few requests that chance makes right, one at least has to hold what each fault is about.
        seed: 23,
        runs: 60,
        spendBudgets: true,
      });
      const own = results.filter(({ id, title }) => isWanted({ id, title, run: () => Promise.resolve() }, [foundBy]));
      const found = own.filter(({ state }) => state === 'failed');
      assert.ok(found.length > 0, JSON.stringify(own));
      for (const { reason = '' } of found) {
        assert.doesNotMatch(reason, /9000\d{6}|was not over|could not be tried/);
        if (process.env.CONFORMANCE_SHOW) context.diagnostic(reason);
      }
    });
  }
});
