import { createKey } from '@nagrik/sdk';
import type { Contract, JsonObject } from '../contract/contract.ts';
import { toEnquiry } from '../recipes.ts';
import type { Check } from '../suite/check.ts';
import { expect, skip } from '../suite/finding.ts';
import type { Filed, World } from '../target/world.ts';
import type { Caller } from '../target/call.ts';

/** What the station does stands in an order, and what the portal says may be done is what it takes. */
export function orderChecks(contract: Contract): readonly Check[] {
  const needed = [
    'postFilingEvent',
    'readStationFiling',
    'fileComplaint',
    'withdrawFiling',
    'addInformation',
    'answerFiling',
  ];
  if (!needed.every((id) => contract.has(id))) return [];
  return [
    opened,
    ...openStates.map(onlyWhatIsInOrder),
    closingNeedsReason,
    walkToTheEnd,
    closedTakesNothing,
    withdrawn,
    silentRefusal,
    ...(contract.has('changeContact') ? [contactBehindTheEnd] : []),
  ];
}

/** Everything that an event of any kind may need. */
async function full(world: World, kind: string): Promise<JsonObject> {
  return {
    kind,
    text: 'नमूना - बात यह है।',
    reasonCode: 'no_offence_found',
    officerName: 'नमूना दरोगा',
    officerRank: 'SI',
    firNumber: String(10_000 + Math.floor(Math.random() * 89_999)),
    sections: ['BNS 303(2)'],
    toStationCode: (await world.station()).code,
  };
}

function kinds(world: World): readonly string[] {
  return (world.target.contract.schemas.StationEventKind?.enum ?? []) as string[];
}

async function read(world: World, { reference, officer }: Filed & { officer: Caller }): Promise<JsonObject> {
  return (await world.target.must({ operation: 'readStationFiling', path: { reference }, as: officer })).object;
}

const opened: Check = {
  id: 'order/opened',
  title: 'the first reading by an officer is recorded once as "opened", by the portal and not by a person',
  writes: true,
  async run({ world }) {
    const filed = await world.atStation();
    await read(world, filed);
    const { events } = await read(world, filed);
    const lines = (events as JsonObject[]).filter(({ kind }) => kind === 'opened');
    expect(lines.length === 1, `${lines.length} events say "opened" after three readings`);
    expect(lines[0]?.automatic === true, '"opened" is recorded as done by a person');
  },
};

interface OpenState {
  readonly name: string;
  readonly steps: readonly JsonObject[];
  /** Kinds that no law lets stand here, whatever the portal says it takes. */
  readonly never: readonly string[];
}

// A finding needs an enquiry that was made and reported (BNSS s.173(3)); what is open cannot be opened again.
const openStates: readonly OpenState[] = [
  {
    name: 'opened',
    steps: [],
    never: ['reopened', 'under_enquiry', 'enquiry_reported', 'closed_no_cognizable_offence', 'closed_civil'],
  },
  {
    name: 'acknowledged',
    steps: [{ kind: 'acknowledged' }],
    never: ['reopened', 'acknowledged', 'enquiry_reported', 'closed_no_cognizable_offence', 'closed_civil'],
  },
  {
    name: 'under_enquiry',
    steps: [
      { kind: 'acknowledged' },
      { kind: 'officer_assigned', officerName: 'नमूना दरोगा' },
      { kind: 'under_enquiry', permissionBy: 'नमूना डीएसपी' },
    ],
    never: ['reopened', 'acknowledged', 'officer_assigned', 'closed_no_cognizable_offence', 'closed_civil'],
  },
];

function onlyWhatIsInOrder({ name, steps, never }: OpenState): Check {
  return {
    id: `order/${name}/only-what-is-in-order`,
    title: `in the state "${name}" a station’s event that is not in order is refused with 409 illegal-event`,
    writes: true,
    async run({ world, note }) {
      const filed = await world.atStation();
      for (const step of steps)
        expect(
          (await world.post(filed, step)).status === 201,
          `${String(step.kind)} is refused though its turn is there`,
        );
      const { mayPost, status } = await read(world, filed);
      const state = (status as JsonObject).state;
      expect(state === name, `after ${name} the filing is in the state ${String(state)}`);
      const allowed = mayPost as string[];
      for (const kind of never) expect(!allowed.includes(kind), `mayPost offers ${kind} in the state ${name}`);
      const refused = kinds(world).filter((kind) => !allowed.includes(kind));
      for (const kind of refused) {
        const answer = await world.post(filed, await full(world, kind));
        expect(answer.status === 409, `${kind} in the state ${name} answered ${answer.status}, not 409`);
        expect(
          answer.code === 'illegal-event',
          `${kind} in the state ${name} was refused with the code ${answer.code}`,
        );
      }
      const after = await read(world, filed);
      expect((after.status as JsonObject).state === name, 'a refused event changed the state of the filing');
      note(`${refused.length} kinds refused, ${allowed.length} in order`);
    },
  };
}

const closingNeedsReason: Check = {
  id: 'order/closing-needs-a-reason',
  title: 'closing is refused without a reason, and without words for the citizen',
  writes: true,
  async run({ world }) {
    const filed = await world.atStation();
    await toEnquiry(world, filed);
    const kind = 'closed_no_cognizable_offence';
    for (const [what, body] of [
      ['a reason and words', { kind }],
      ['words', { kind, reasonCode: 'no_offence_found' }],
      ['a reason', { kind, text: 'नमूना' }],
      ['more than blank words', { kind, reasonCode: 'no_offence_found', text: '  ' }],
    ] as const) {
      const answer = await world.post(filed, body);
      expect(answer.status === 422, `closing without ${what} answered ${answer.status}, not 422`);
    }
  },
};

const walkToTheEnd: Check = {
  id: 'order/walk',
  title:
    'a filing goes from acknowledged to closed and is opened again; each step is told to the citizen, with whom to turn to',
  writes: true,
  async run({ world }) {
    const filed = await world.atStation();
    await toEnquiry(world, filed);
    const closed = await world.post(filed, {
      kind: 'closed_no_cognizable_offence',
      text: 'नमूना - जाँच पूरी।',
      reasonCode: 'no_offence_found',
    });
    expect(closed.status === 201, `closing after a reported enquiry answered ${closed.status} (code ${closed.code})`);
    expect(
      Array.isArray(closed.object.appeal) && closed.object.appeal.length > 0,
      'a closed filing does not say to whom one can turn next (BNSS s.173(4))',
    );
    const again = await world.post(filed, { kind: 'reopened', text: 'नमूना - नई बात।' });
    expect(again.status === 201, `reopening a closed filing answered ${again.status} (code ${again.code})`);
    const { reference, owner } = filed;
    const events = await world.target.must({ operation: 'listFilingEvents', path: { reference }, as: owner });
    const told = (events.object.events as JsonObject[])
      .map(({ kind }) => String(kind))
      .filter((kind) => !['delivered', 'opened', 'submitted'].includes(kind));
    const wanted = [
      'acknowledged',
      'officer_assigned',
      'under_enquiry',
      'enquiry_reported',
      'closed_no_cognizable_offence',
      'reopened',
    ];
    expect(told.join() === wanted.join(), `the citizen is told ${told.join(', ')}`);
    const status = await world.target.must({ operation: 'readFiling', path: { reference }, as: owner });
    expect(status.object.state === 'reopened', `readFiling says ${String(status.object.state)} of a reopened filing`);
  },
};

const closedTakesNothing: Check = {
  id: 'order/closed-takes-nothing',
  title: 'a filing with a FIR is neither added to nor withdrawn: 409 already-closed, and citizenMay says so before',
  writes: true,
  async run({ world }) {
    const { reference, owner } = await world.publishedFir();
    await expectClosed(world, reference, owner);
  },
};

const withdrawn: Check = {
  id: 'order/withdrawn',
  title: 'a withdrawn filing takes nothing more from the citizen, nor an acknowledgement from the station',
  writes: true,
  async run({ world }) {
    const filed = await world.atStation();
    const { reference, owner } = filed;
    const headers = { 'idempotency-key': createKey() };
    await world.target.must({
      operation: 'withdrawFiling',
      path: { reference },
      headers,
      body: { reason: 'resolved' },
      as: owner,
    });
    await expectClosed(world, reference, owner);
    const answer = await world.post(filed, { kind: 'acknowledged' });
    expect(answer.status === 409, `acknowledging a withdrawn filing answered ${answer.status}, not 409`);
  },
};

const silentRefusal: Check = {
  id: 'order/refusal-leaves-no-trace',
  title: 'an event that was refused stands in no log, and its key is free',
  writes: true,
  async run({ world }) {
    const filed = await world.atStation();
    const { reference, owner } = filed;
    const count = async () => {
      const { object } = await world.target.must({ operation: 'listFilingEvents', path: { reference }, as: owner });
      return (object.events as JsonObject[]).filter(({ kind }) => kind !== 'delivered').length;
    };
    const before = await count();
    const key = createKey();
    if ((await world.post(filed, { kind: 'reopened', text: 'नमूना' }, key)).status === 201)
      skip('the target opens again what is open');
    expect((await count()) === before, 'a refused event stands in the log');
    const answer = await world.post(filed, { kind: 'acknowledged' }, key);
    expect(answer.status === 201, `the key of a refused event is not free: ${answer.status} (code ${answer.code})`);
  },
};

const contactBehindTheEnd: Check = {
  id: 'order/contact-behind-the-end',
  title: 'how one can be reached is changed in every state, also when the filing is over: an officer may still call',
  writes: true,
  async run({ world }) {
    const { reference, owner: as } = await world.atStation();
    const change = (contactBy: string) =>
      world.target.must({
        ...{ operation: 'changeContact', as, headers: { 'idempotency-key': createKey() } },
        ...{ path: { reference }, body: { contactBy } },
      });
    await change('sms');
    const headers = { 'idempotency-key': createKey() };
    await world.target.must({
      ...{ operation: 'withdrawFiling', path: { reference }, headers, body: { reason: 'resolved' }, as },
    });
    const { object } = await change('none');
    expect(object.kind === 'information_added', `who changed how they are reached is told of ${String(object.kind)}`);
  },
};

async function expectClosed(world: World, reference: string, as: Caller): Promise<void> {
  const { object } = await world.target.must({ operation: 'readFiling', path: { reference }, as });
  const may = object.citizenMay as string[];
  expect(!may.includes('withdraw') && !may.includes('add_information'), 'citizenMay offers what is over');
  for (const [operation, body] of [
    ['addInformation', { text: 'नमूना' }],
    ['withdrawFiling', { reason: 'other' }],
    ['answerFiling', { seq: 1, answer: 'confirmed' }],
  ] as const) {
    const headers = { 'idempotency-key': createKey() };
    const answer = await world.target.call({ operation, path: { reference }, headers, body, as });
    expect(answer.status === 409, `${operation} on a closed filing answered ${answer.status}, not 409`);
    expect(
      answer.code === 'already-closed',
      `${operation} on a closed filing was refused with the code ${answer.code}`,
    );
  }
}
