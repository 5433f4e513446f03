import { createKey } from '@nagrik/sdk';
import type { Contract, JsonObject } from '../contract/contract.ts';
import { callOf } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect, Skipped } from '../suite/finding.ts';
import type { World } from '../target/world.ts';

/**
 * What was written in confidence never comes back to others. Every filing of the suite holds words that nobody else has; every
 * answer of the whole run is looked through for them, and the checks here go where they might be.
 */
export function redactionChecks(contract: Contract): readonly Check[] {
  return [
    ...(contract.has('fileComplaint') ? [publicSweep, echoes, others] : []),
    ...(contract.has('listFilingEvents') ? [officersName, calendar] : []),
    ...(contract.has('requestOtp') ? [mobile] : []),
  ];
}

const publicSweep: Check = {
  id: 'redaction/public-answers',
  title: 'no public operation gives a planted word, also after a FIR came out of the filing',
  writes: true,
  async run({ world, note }) {
    await world.file(undefined, await everywhere(world));
    await world.publishedFir().catch((error: unknown) => {
      if (!(error instanceof Skipped)) throw error;
      note(`without a FIR: ${error.message}`);
    });
    let asked = 0;
    for (const operation of world.target.contract.operations) {
      if (operation.security.length > 0 || operation.method !== 'GET' || operation.id === 'readOutcome') continue;
      try {
        // `judge` looks through every answer; here it only has to be asked for.
        await world.target.call(await callOf(world, operation));
        asked += 1;
      } catch (error) {
        if (!(error instanceof Skipped)) throw error;
      }
    }
    for (const what of ['name of the complainant', 'narrative', 'name of a victim']) {
      for (const operation of ['searchStations', 'listWanted', 'listMissing'].filter((id) =>
        world.target.contract.has(id),
      )) {
        await world.target.must({ operation, query: { q: world.plant(what) } });
        asked += 1;
      }
    }
    note(`${asked} public answers looked through`);
  },
};

const echoes: Check = {
  id: 'redaction/problem-documents',
  title: 'a problem document never repeats what was typed, wherever the mistake was',
  writes: true,
  async run({ world }) {
    const as = await world.filer();
    const whole = { ...(await world.complaint('maximal')), ...(await everywhere(world)) };
    const word = world.plant('narrative');
    const name = world.plant('name of the complainant');
    const wrong: readonly JsonObject[] = [
      { ...whole, declaration: false },
      { ...whole, narrative: word.repeat(400) },
      { ...whole, language: word },
      { ...whole, complainant: name },
      { ...whole, stationCode: name },
      { ...whole, uploadIds: [`upl_${word}${word}`.padEnd(24, 'x').slice(0, 40)] },
      { ...whole, complainant: { name, address: { text: name, pinCode: name } } },
    ];
    for (const body of wrong) {
      const headers = { 'idempotency-key': createKey() };
      const answer = await world.target.call({ operation: 'fileComplaint', headers, body, as });
      expect(answer.status >= 400, 'fileComplaint accepted what the contract does not');
    }
    const json = `{"complainant":{"name":"${name}"`;
    const headers = { 'idempotency-key': createKey() };
    await world.target.call({
      operation: 'fileComplaint',
      headers,
      raw: { content: json, mediaType: 'application/json' },
      as,
    });
    for (const path of [`/${name}`, `/filings/${name}`, `/wanted/${name}`, `/missing/${name}`]) {
      const answer = await world.target.stray({ method: 'GET', path });
      world.target.judgeSilence(`GET of an address with a name in it`, answer);
    }
  },
};

const others: Check = {
  id: 'redaction/others',
  title: 'another citizen, and an officer of another station, get nothing of it',
  writes: true,
  async run({ world, note }) {
    const filed = await world.file(undefined, await everywhere(world));
    const { reference } = filed;
    const candidates = [() => world.identities.stranger(), () => world.identities.otherOfficer()];
    let tried = 0;
    let reason = '';
    for (const other of candidates) {
      try {
        const as = await other();
        const own = as.kind === 'officer' ? 'officer' : 'citizen';
        for (const operation of world.target.contract.operations) {
          if (
            !operation.security.includes(own) ||
            operation.method !== 'GET' ||
            !operation.path.includes('{reference}')
          )
            continue;
          const call = await callOf(world, operation);
          const answer = await world.target.call({ ...call, path: { ...call.path, reference }, as });
          expect(answer.status >= 400, `${operation.id} gives a filing to another ${own}`);
          world.target.judgeSilence(operation.id, answer);
        }
        const list = own === 'officer' ? 'listInbox' : 'listFilings';
        const answer = await world.target.must({ operation: list, query: { limit: 100 }, as });
        expect(!answer.text.includes(reference), `${list} shows a filing to another ${own}`);
        tried += 1;
      } catch (error) {
        if (!(error instanceof Skipped)) throw error;
        reason = error.message;
        note(error.message);
      }
    }
    if (tried === 0) throw new Skipped(reason);
  },
};

const officersName: Check = {
  id: 'redaction/officers-name',
  title: 'a named officer is told to the filer, and not to whoever holds the access code',
  writes: true,
  async run({ world }) {
    const filed = await world.atStation();
    const { reference, owner, accessCode } = filed;
    const name = `नमूना ${createKey()
      .replace(/[^a-z]/gi, '')
      .slice(0, 12)}`;
    const steps: JsonObject[] = [
      { kind: 'acknowledged' },
      { kind: 'officer_assigned', officerName: name, officerRank: 'SI' },
    ];
    for (const step of steps) {
      const answer = await world.post(filed, step);
      expect(answer.status === 201, `${String(step.kind)} answered ${answer.status} (code ${answer.code})`);
    }
    const call = { operation: 'listFilingEvents', path: { reference } };
    const filers = await world.target.must({ ...call, as: owner });
    expect(filers.text.includes(name), 'the filer is not told who was assigned');
    const holders = await world.target.must({ ...call, as: { kind: 'access-code', code: accessCode } });
    expect(!holders.text.includes(name), 'whoever holds the access code is told who was assigned');
    const actors = (holders.object.events as JsonObject[]).map(({ actor }) => actor as JsonObject);
    expect(
      actors.every((actor) => actor.name === undefined),
      'whoever holds the access code is told who acted',
    );
  },
};

const calendar: Check = {
  id: 'redaction/calendar',
  title: 'the calendar of a filing says nothing of what was filed',
  writes: true,
  async run({ world }) {
    const { reference, owner } = await world.file(undefined, await everywhere(world));
    const answer = await world.target.must({ operation: 'readFilingCalendar', path: { reference }, as: owner });
    world.target.judgeSilence('readFilingCalendar', answer);
    expect(
      /^BEGIN:VCALENDAR\r\n/.test(answer.text),
      'readFilingCalendar gives something that is no calendar (RFC 5545 §3.4)',
    );
  },
};

const mobile: Check = {
  id: 'redaction/mobile',
  title: 'no answer to a sign-in holds the whole mobile number',
  writes: true,
  async run({ world }) {
    const number = world.identities.mobile();
    const headers = { 'idempotency-key': createKey() };
    const answer = await world.target.must({ operation: 'requestOtp', headers, body: { mobile: number } });
    expect(!answer.text.includes(number), 'requestOtp repeats the mobile number');
    const me = await world.target.must({ operation: 'readSession', as: await world.identities.citizen() });
    expect(!/\d{7}/.test(String(me.object.mobileMasked)), 'readSession gives more of the mobile number than its end');
  },
};

/** A complaint with a word of its own in every field that holds one. */
async function everywhere(world: World): Promise<JsonObject> {
  const whole = await world.complaint('maximal');
  const complainant = whole.complainant as JsonObject;
  const incident = whole.incident as JsonObject;
  return {
    ...whole,
    complainant: {
      ...complainant,
      relativeName: world.plant('name of a relative'),
      email: `${world.plant('email')}@example.com`,
    },
    victims: [{ name: world.plant('name of a victim') }],
    witnesses: [{ name: world.plant('name of a witness'), contact: world.plant('contact of a witness') }],
    against: { known: 'known', persons: [{ name: world.plant('name of a suspect') }] },
    incident: { ...incident, place: { ...(incident.place as JsonObject), landmark: world.plant('landmark') } },
  };
}
