/**
 * "Withheld" and "no such FIR" must not be told apart: not by the body, not by a header, not by the time it takes.
 *
 * Time: the two lookups are asked in turns (which goes first changes each time), after a few that do not count. Of the 40 pairs
 * the sign test asks how often one of the two was the slower; chance alone gives 32 or more of 40, in one direction or the
 * other, once in 5,500 runs. It is reported only where the medians also differ by more than 1 ms and by a quarter, and where all of
 * it holds again, in the same direction, when it is measured a second time. A difference that is smaller than that is not seen.
 */
import type { Contract } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect, skip } from '../suite/finding.ts';
import type { Answer } from '../target/answer.ts';
import type { Call } from '../target/call.ts';
import type { FirKey, World } from '../target/world.ts';

export function firOracleChecks(contract: Contract): readonly Check[] {
  return contract.has('findFirs') ? [published, sameBytes, sameTime, range, oneTimeHandle] : [];
}

const pairs = 40;
const suspicious = 32;

const published: Check = {
  id: 'fir-oracle/published-is-found',
  title: 'a FIR that may be public is found by its number, with or without leading zeros, and shows no person',
  writes: true,
  async run({ world }) {
    const fir = await world.publishedFir();
    for (const number of [fir.number, fir.number.padStart(5, '0')]) {
      const answer = await world.target.must(lookup({ ...fir, number }));
      expect(count(answer) === 1, `findFirs gives ${count(answer)} FIRs for the number of a published one`);
    }
  },
};

const sameBytes: Check = {
  id: 'fir-oracle/same-bytes',
  title: 'a withheld FIR and one that does not exist get the same bytes and the same headers',
  writes: true,
  async run({ world }) {
    const { withheld, absent } = await both(world);
    expect(count(withheld) === 0, 'findFirs gives a FIR that must be withheld');
    expect(
      withheld.status === absent.status,
      `findFirs answers ${withheld.status} for a withheld FIR and ${absent.status} for none`,
    );
    expect(
      withheld.text === absent.text,
      'findFirs answers a withheld FIR with other bytes than one that does not exist',
    );
    const headers = comparable(withheld);
    const others = comparable(absent);
    const differ = [...new Set([...headers.keys(), ...others.keys()])].filter(
      (name) => headers.get(name) !== others.get(name),
    );
    expect(
      differ.length === 0,
      `findFirs gives a withheld FIR other headers than one that does not exist: ${differ.join(', ')}`,
    );
  },
};

const sameTime: Check = {
  id: 'fir-oracle/same-time',
  title: 'a withheld FIR and one that does not exist take the same time',
  writes: true,
  patienceSeconds: 120,
  async run({ world, note }) {
    const withheld = await world.withheldFir();
    const first = await measure(world, withheld);
    note(first.told);
    if (!first.differs) return;
    const second = await measure(world, withheld);
    note(second.told);
    expect(
      !second.differs || first.slower !== second.slower,
      `findFirs takes longer for ${first.slower}: ${second.told}`,
    );
  },
};

const range: Check = {
  id: 'fir-oracle/range',
  title: 'a range of days shows the published FIR and not the withheld one',
  writes: true,
  async run({ world }) {
    const withheld = await world.withheldFir();
    const shown = await world.publishedFir();
    if (withheld.station !== shown.station) skip('the withheld FIR is of another station');
    const seen: string[] = [];
    let cursor: unknown;
    for (let pages = 0; pages < 20; pages++) {
      const query = {
        station: shown.station,
        from: world.day(1),
        to: world.day(0),
        limit: 100,
        ...(typeof cursor === 'string' && { cursor }),
      };
      const { object } = await world.target.must({ operation: 'findFirs', query });
      seen.push(...(object.items as { number: string }[]).map(({ number }) => String(Number(number))));
      cursor = object.nextCursor;
      if (typeof cursor !== 'string') break;
    }
    expect(seen.includes(String(Number(shown.number))), 'a range of days does not show a FIR that was published in it');
    expect(!seen.includes(String(Number(withheld.number))), 'a range of days shows a FIR that must be withheld');
  },
};

const oneTimeHandle: Check = {
  id: 'fir-oracle/made-up-handle',
  title: 'a copy handle that the portal did not make opens nothing',
  async run({ world }) {
    for (const copyHandle of ['fch_zqzqzqzqzq', 'zqzq', 'fch_../../etc/passwd', `fch_${'z'.repeat(190)}`]) {
      const answer = await world.target.call({ operation: 'downloadFirCopy', path: { copyHandle } });
      expect(
        [404, 422].includes(answer.status),
        `downloadFirCopy answered ${answer.status} to a handle that nobody made`,
      );
    }
  },
};

function lookup({ station, number, year }: FirKey): Call {
  return { operation: 'findFirs', query: { station, number, year } };
}

/** A number as long as the other's that the station has not given. */
function absentNumber({ number }: FirKey): string {
  const given = Number(number);
  return String(given > 50_000 ? given - 7919 : given + 7919)
    .padStart(number.length, '0')
    .slice(-number.length);
}

async function both(world: World): Promise<{ readonly withheld: Answer; readonly absent: Answer }> {
  const fir = await world.withheldFir();
  const withheld = await world.target.must(lookup(fir));
  for (let tries = 0; tries < 5; tries++) {
    const absent = await world.target.must(
      lookup({ ...fir, number: absentNumber({ ...fir, number: shifted(fir.number, tries) }) }),
    );
    if (count(absent) === 0) return { withheld, absent };
  }
  return skip('every number that was tried has a FIR');
}

function shifted(number: string, by: number): string {
  return String(Number(number) + by).padStart(number.length, '0');
}

function count({ object }: Answer): number {
  return Array.isArray(object.items) ? object.items.length : 0;
}

/** Headers apart from those that name the one moment or the one request. */
function comparable({ headers }: Answer): ReadonlyMap<string, string> {
  const own = ['date', 'request-id', 'age', 'server-timing', 'traceparent'];
  return new Map([...headers].filter(([name]) => !own.includes(name) && !/^(x-)?(ratelimit|rate-limit)/.test(name)));
}

async function measure(
  world: World,
  fir: FirKey,
): Promise<{ readonly differs: boolean; readonly slower: string; readonly told: string }> {
  const calls = [lookup(fir), lookup({ ...fir, number: absentNumber(fir) })] as const;
  const times: [number[], number[]] = [[], []];
  for (let pair = -5; pair < pairs; pair++) {
    for (const which of pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const { milliseconds } = await world.target.must(calls[which]);
      if (pair >= 0) times[which].push(milliseconds);
    }
  }
  const [withheld, absent] = [median(times[0]), median(times[1])];
  const slower = times[0].filter((time, at) => time > (times[1][at] ?? 0)).length;
  const oneSided = slower >= suspicious || slower <= pairs - suspicious;
  const gap = Math.abs(withheld - absent);
  const told = `withheld ${withheld.toFixed(2)} ms, none ${absent.toFixed(2)} ms (medians of ${pairs}); withheld was slower in ${slower} of ${pairs} pairs`;
  return {
    differs: oneSided && gap > 1 && gap > 0.25 * Math.min(withheld, absent),
    slower: withheld > absent ? 'a withheld FIR' : 'a FIR that does not exist',
    told,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}
