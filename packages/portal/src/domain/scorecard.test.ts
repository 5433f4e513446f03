import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPLAINT_RULES } from './complaint-rules.ts';
import type { FilingRules } from './filing-rules.ts';
import { LOST_PROPERTY_RULES } from './lost-property-rules.ts';
import { MISSING_CHILD_RULES, MISSING_PERSON_RULES } from './missing-person-rules.ts';
import { headingsOf, type Standing, standingOf, Tally } from './scorecard.ts';
import { URGENT_ESCALATION } from './escalation.ts';
import { TIP_RULES } from './tip-rules.ts';
import { VERIFICATION_RULES } from './verification-rules.ts';

const until = '2026-10-30T18:29:59.999Z';
/** A log that begins on 1 July at ten in India; each kind with the hours after that. */
const log = (...events: (readonly [kind: string, hours: number, automatic?: true])[]) =>
  [['submitted', 0] as const, ...events].map(([kind, hours, automatic = false]) => ({
    ...{ kind, automatic },
    at: new Date(Date.parse('2026-07-01T10:00:00+05:30') + hours * 3_600_000).toISOString(),
  }));
const standing = (rules: FilingRules, ...events: Parameters<typeof log>) =>
  standingOf({ rules, log: log(...events) }, until);

test('acknowledged in time is: by an officer, before anybody above the station had to be told (24 hours, DOMAIN §3)', () => {
  const word = (...events: Parameters<typeof log>) => standing(COMPLAINT_RULES, ...events)?.acknowledged;
  assert.equal(word(['opened', 1], ['acknowledged', 23.9]), 'inTime');
  assert.equal(word(['opened', 1], ['acknowledged', 24]), 'late');
  assert.equal(word(['delivered', 1]), 'never');
  assert.equal(word(['delivered', 1], ['acknowledged', 1, true]), 'never', 'what happens by itself is no work');
  assert.equal(
    word(['delivered', 1], ['transferred', 20], ['acknowledged', 40]),
    'inTime',
    'a transfer starts the hours anew',
  );
});

test('what is urgent has two hours', () => {
  const filing = { rules: MISSING_CHILD_RULES, log: log(['opened', 1], ['acknowledged', 3]) };
  assert.equal(standingOf(filing, until, URGENT_ESCALATION)?.acknowledged, 'late');
});

test('signed in time is: by the end of the third day (BNSS s.173(1)(ii))', () => {
  const word = (...events: Parameters<typeof log>) => standing(COMPLAINT_RULES, ...events)?.signed;
  // 4 July ends 86 hours after ten o'clock of the 1st.
  assert.equal(word(['signed', 85.9]), 'inTime');
  assert.equal(word(['signed', 86]), 'late');
  assert.equal(word(['acknowledged', 1]), 'never');
});

test('it ends as the filer was told; a zero FIR is a FIR; what was opened again is open', () => {
  const word = (rules: FilingRules, ...kinds: string[]) =>
    standing(rules, ...kinds.map((kind, at) => [kind, at + 1] as const))?.ends;
  assert.equal(word(COMPLAINT_RULES, 'opened', 'zero_fir_registered'), 'fir_registered');
  assert.equal(word(COMPLAINT_RULES, 'acknowledged', 'rejected'), 'rejected');
  assert.equal(word(COMPLAINT_RULES, 'acknowledged', 'rejected', 'reopened'), 'open');
  assert.equal(word(VERIFICATION_RULES, 'consent_given', 'record_found'), 'unable_to_verify', 'decision 0025');
  assert.equal(word(LOST_PROPERTY_RULES, 'issued'), 'issued', 'the report was what was asked for');
  assert.deepEqual(
    [
      word(MISSING_PERSON_RULES, 'opened', 'fir_registered'),
      standing(MISSING_PERSON_RULES, ['fir_registered', 2])?.firs,
    ],
    ['open', 'registered'],
    'a FIR ends no search',
  );
});

test('what happened after the thirty days does not count', () => {
  const rules = COMPLAINT_RULES;
  const late = { rules, log: log(['acknowledged', 1], ['rejected', 24 * 122]), satisfied: false };
  assert.deepEqual(standingOf(late, until)?.ends, 'open');
  assert.deepEqual(standingOf(late, '2026-11-30T00:00:00Z')?.ends, 'rejected');
});

test('what needs consent counts from when it was given', () => {
  assert.equal(standing(VERIFICATION_RULES, ['consent_requested', 0], ['consent_expired', 168]), undefined);
  const given = standing(VERIFICATION_RULES, ['consent_requested', 0], ['consent_given', 100], ['acknowledged', 120]);
  assert.equal(given?.acknowledged, 'inTime');
});

test('only those are asked whose filing the station has ended', () => {
  const asked = (satisfied: boolean | undefined, ...kinds: string[]) =>
    standingOf(
      {
        rules: COMPLAINT_RULES,
        log: log(...kinds.map((kind, at) => [kind, at] as const)),
        ...(satisfied !== undefined && { satisfied }),
      },
      until,
    )?.satisfaction;
  assert.equal(asked(true, 'acknowledged', 'rejected'), 'satisfied');
  assert.equal(asked(false, 'acknowledged', 'fir_registered'), 'notSatisfied');
  assert.equal(asked(undefined, 'acknowledged', 'rejected'), 'silent');
  assert.equal(asked(undefined, 'withdrawn'), undefined);
  assert.equal(asked(true, 'acknowledged', 'rejected', 'reopened'), undefined);
  const given = [
    ['consent_requested', 0],
    ['consent_given', 1],
    ['acknowledged', 2],
  ] as const;
  for (const [end, satisfaction] of [
    ['unable_to_verify', 'silent'],
    ['consent_refused', undefined],
  ] as const)
    assert.equal(standing(VERIFICATION_RULES, ...given, [end, 3])?.satisfaction, satisfaction, end);
});

test('a service has the headings that its rules give it, and every end that can be', () => {
  assert.deepEqual(headingsOf([TIP_RULES], false), {
    ...{ acknowledged: false, signed: false, firs: false, ends: ['closed'], satisfaction: false },
  });
  const { ends, ...others } = headingsOf([COMPLAINT_RULES], true);
  assert.deepEqual(others, { acknowledged: true, signed: true, firs: false, satisfaction: true });
  assert.ok(ends.includes('fir_registered') && !ends.includes('zero_fir_registered'));
  assert.equal(headingsOf([MISSING_PERSON_RULES, MISSING_CHILD_RULES], true).firs, true);
  assert.deepEqual(
    headingsOf([VERIFICATION_RULES], true).ends,
    ['consent_refused', 'verified_no_record', 'unable_to_verify', 'rejected', 'withdrawn', 'reopening_refused'],
    'nothing of a record, and nothing from before the consent',
  );
});

const complaints = headingsOf([COMPLAINT_RULES], true);
const rowOf = (...counted: readonly (readonly [Partial<Standing>, number])[]) => {
  const tally = new Tally();
  for (const [changes, times] of counted)
    tally.add({ acknowledged: 'inTime', signed: 'inTime', firs: 'none', ends: 'open', ...changes }, times);
  return tally.row(complaints);
};

test('of one to four filings nothing is told, not even how many', () => {
  const row = rowOf([{}, 4]);
  assert.equal(row.filed, undefined);
  assert.doesNotMatch(JSON.stringify(row), /\d/);
  assert.deepEqual([rowOf().filed, rowOf().open, rowOf([{}, 5]).open], [0, 0, 5]);
});

test('a small number is left out with the next larger one of its heading, and the other headings stay', () => {
  const row = rowOf(
    [{ signed: 'never' }, 30],
    [{ acknowledged: 'late', ends: 'rejected' }, 12],
    [{ acknowledged: 'never' }, 2],
  );
  assert.deepEqual([row.filed, row.signed], [44, { inTime: 14, late: 0, never: 30 }]);
  assert.deepEqual(row.acknowledged, { inTime: 30 });
  assert.deepEqual([row.ends.find(({ state }) => state === 'rejected')?.count, row.open], [12, 32]);
});

test('opinions are told where there are five on both sides, where not nearly all have answered, and where every end is told', () => {
  const of = (satisfied: number, notSatisfied: number, silent: number, withdrawn = 0) =>
    rowOf(
      [{ ends: 'rejected', satisfaction: 'satisfied' }, satisfied],
      [{ ends: 'rejected', satisfaction: 'notSatisfied' }, notSatisfied],
      [{ ends: 'rejected', satisfaction: 'silent' }, silent],
      [{ ends: 'withdrawn' }, withdrawn],
      [{}, 50],
    ).satisfaction;
  assert.deepEqual(of(9, 5, 20), { satisfied: 9, notSatisfied: 5 });
  assert.deepEqual(of(9, 5, 0), { satisfied: 9, notSatisfied: 5 });
  assert.deepEqual(of(30, 4, 20), {});
  assert.deepEqual(of(30, 0, 20), {}, 'that all are satisfied tells of each');
  assert.deepEqual(of(9, 5, 3), {}, 'who was asked follows from the ends');
  assert.deepEqual(of(9, 5, 20, 2), {}, 'or nearly follows');
});

test('nobody can calculate an end or an opinion that was left out from all that is told of a service: every row of 5 to 16 filings', (context) => {
  const headings = { ...complaints, acknowledged: false, signed: false, ends: ['rejected', 'withdrawn'] as const };
  const standings: readonly Partial<Standing>[] = [
    { ends: 'rejected', satisfaction: 'satisfied' },
    { ends: 'rejected', satisfaction: 'notSatisfied' },
    { ends: 'rejected', satisfaction: 'silent' },
    { ends: 'withdrawn' },
    {},
  ];
  const alike = new Map<string, Record<string, Set<number>>>();
  let looked = 0;
  const look = (counts: readonly number[]): void => {
    const tally = new Tally();
    for (const [at, times] of counts.entries())
      tally.add({ acknowledged: 'never', signed: 'never', firs: 'none', ends: 'open', ...standings[at] }, times);
    const shown = JSON.stringify(tally.row(headings));
    const [satisfied = 0, notSatisfied = 0, silent = 0, withdrawn = 0, open = 0] = counts;
    const rejected = satisfied + notSatisfied + silent;
    const possible = alike.get(shown) ?? {};
    for (const [name, count] of Object.entries({ satisfied, notSatisfied, silent, rejected, withdrawn, open }))
      (possible[name] ??= new Set()).add(count);
    alike.set(shown, possible);
    looked += 1;
  };
  const split = (left: number, counts: readonly number[]): void => {
    if (counts.length === standings.length - 1) look([...counts, left]);
    else for (let next = 0; next <= left; next++) split(left - next, [...counts, next]);
  };
  for (let filed = 5; filed <= 16; filed++) split(filed, []);
  for (const [shown, possible] of alike)
    for (const [name, values] of Object.entries(possible))
      // One value is known: then it is no small one.
      if (values.size === 1)
        for (const value of values) assert.ok(value === 0 || value >= 5, `${shown}: ${name} is ${value}`);
  assert.ok(
    [...alike.keys()].some((shown) => shown.includes('"satisfied":5,"notSatisfied":5')),
    'and some tell opinions',
  );
  context.diagnostic(`${looked} rows, ${alike.size} of which look different`);
});
