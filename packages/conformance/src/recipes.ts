/**
 * How each operation is called so that a portal must do what it is asked: the contract's own examples, with the references, codes
 * and tokens that this target gave. An operation that has no recipe here is called with what its parameters' names promise; where
 * that is not enough its checks are skipped, and say so.
 */
import { createKey } from '@nagrik/sdk';
import type { JsonObject, Operation, Parameter } from './contract/contract.ts';
import { Skipped, skip } from './suite/finding.ts';
import { type Call, type Caller, nobody } from './target/call.ts';
import { announce, announcementOf, announcing, appending, paper } from './target/upload-content.ts';
import type { World } from './target/world.ts';

export type Example = 'minimal' | 'maximal';

/**
 * What is to come of a call: where it is to be refused it may stand on what others stand on too; where it is to be done it needs
 * a filing, an upload, a session of its own.
 */
export type Aim = 'refused' | 'done';

type Recipe = (world: World, example: Example, aim: Aim) => Promise<Partial<Call>>;

const consentElsewhere = 'the code of a consent goes to the phone of somebody else';

/** What an operation needs beside what its parameters are called. */
const recipes: Readonly<Record<string, Recipe>> = {
  requestOtp: async (world, example) => ({
    body: { ...(await world.adapted('requestOtp', example)), mobile: world.identities.mobile() },
  }),
  verifyOtp: async (world, _, aim) => (aim === 'refused' ? {} : { body: { ...(await world.identities.challenge()) } }),
  refreshSession: async (world, _, aim) =>
    aim === 'refused' ? {} : { body: { refreshToken: (await world.identities.signIn()).refreshToken } },
  endSession: async (world, _, aim) => (aim === 'refused' ? {} : { as: await ownSession(world) }),
  signInOfficer: (world) => {
    const { id, secret } = world.identities.officerAccount;
    return Promise.resolve({ body: { officerId: id, password: secret } });
  },
  endOfficerSession: async (world, _, aim) =>
    aim === 'refused'
      ? {}
      : { as: { kind: 'officer', name: 'leaving officer', token: await world.identities.signInOfficer() } },
  createUpload: () => Promise.resolve({ headers: { ...announcing(announcementOf(paper())) } }),
  appendToUpload: async (world) => {
    const content = paper();
    const { object } = await announce(world.target, announcementOf(content));
    return appending(String(object.uploadId), content);
  },
  deleteUpload: async (world, _, aim) => (aim === 'refused' ? {} : { path: { uploadId: await world.upload() } }),
  fileComplaint: async (world, example, aim) => ({
    body: await world.complaint(example),
    ...(aim === 'done' && { as: await world.filer() }),
  }),
  openConsent: (_, __, aim) => (aim === 'refused' ? Promise.resolve({}) : skip(consentElsewhere)),
  answerConsent: (_, __, aim) => (aim === 'refused' ? Promise.resolve({}) : skip(consentElsewhere)),
  downloadResult: (_, __, aim) =>
    aim === 'refused'
      ? Promise.resolve({})
      : skip('there is a paper once somebody has agreed and an officer was there'),
  // What is known by a mark alone: no suite knows the rest of a number.
  fileRecoveredClaim: async (world, example, aim) => {
    const { number, ...body } = await world.adapted('fileRecoveredClaim', example);
    void number;
    const { object } = await world.target.must({ operation: 'listRecovered', query: { limit: 100 } });
    const marked = (object.items as JsonObject[]).find(({ withheld }) => withheld === 'mark');
    if (!marked) skip('the target keeps nothing that is known by a mark');
    return {
      body: { ...body, recoveredId: String(marked.recoveredId) },
      ...(aim === 'done' && { as: await world.filer() }),
    };
  },
  withdrawFiling: async (world, _, aim) => {
    if (aim === 'refused') return {};
    const { reference, owner } = await world.file();
    return { path: { reference }, as: owner };
  },
  askReopening: (world, _, aim) => (aim === 'refused' ? Promise.resolve({}) : refusedFiling(world)),
  downloadAppealLetter: (world, _, aim) => (aim === 'refused' ? Promise.resolve({}) : refusedFiling(world)),
  answerSatisfaction: (world, _, aim) => (aim === 'refused' ? Promise.resolve({}) : refusedFiling(world)),
  answerFiling: async (world, example, aim) => {
    if (aim === 'refused') return {};
    const [owner, officer] = [await world.filer(), await world.identities.officer()];
    const { code } = await world.station();
    const request = await world.adapted('fileSeniorRequest', 'minimal');
    const { object } = await world.target.must({
      ...{ operation: 'fileSeniorRequest', as: owner, headers: { 'idempotency-key': createKey() } },
      body: { ...request, stationCode: code },
    });
    const path = { reference: String(object.reference) };
    await world.target.must({ operation: 'readStationFiling', path, as: officer });
    await inOrder(world, { ...path, officer }, [{ kind: 'acknowledged' }, { kind: 'verification_visit' }]);
    const { object: status } = await world.target.must({ operation: 'readFiling', path, as: owner });
    const { seq = 0 } = status.asked as { seq?: number };
    return { path, as: owner, body: { ...(await world.adapted('answerFiling', example)), seq } };
  },
  readStationFiling: async (world) => ({ path: { reference: (await world.stationFiling()).reference } }),
  postFilingEvent: async (world, example, aim) => {
    const filed = aim === 'refused' ? await world.stationFiling() : await world.atStation();
    const { reference } = filed;
    if (aim === 'done' && example === 'maximal') await toEnquiry(world, filed);
    const firNumber = String(10_000 + Math.floor(Math.random() * 89_999));
    const body = await world.adapted('postFilingEvent', example);
    return { path: { reference }, body: { ...body, ...(body.firNumber !== undefined && { firNumber }) } };
  },
  decideMatch: async (world, _, aim) => (aim === 'refused' ? {} : { path: { matchId: await pairOf(world) } }),
  readAttachment: async (world) => {
    const { reference, uploadId } = await world.filingWithUpload();
    return { path: { reference, uploadId } };
  },
  registerSite: async (world, example) => ({
    as: await world.identities.deskOfficer(),
    body: { ...(await world.adapted('registerSite', example)), ...newSite() },
  }),
  readSite: async (world) => registeredSite(world),
  changeSite: async (world) => registeredSite(world),
  removeSite: async (world) => registeredSite(world),
  issueDiagnosisPass: async (world) => registeredSite(world),
  readHosting: async (world, example) => {
    const { as, path } = await registeredSite(world);
    const query = { site: path.siteName, origin: `https://${path.siteName}.example` };
    if (example === 'minimal') return { query };
    const { object } = await world.target.must({ operation: 'issueDiagnosisPass', as, path });
    return { query: { ...query, pass: String(object.pass) } };
  },
  // Stations have kinds of their own.
  listRecovered: (_, example) => Promise.resolve(example === 'maximal' ? { query: { kind: 'mobile' } } : {}),
  // Both lists of unidentified persons name their entries alike, and nobody sees a picture without having asked for it.
  readUnidentifiedBody: (world) => unidentified(world, 'listUnidentifiedBodies'),
  readUnidentifiedBodyPhoto: (world) => unidentified(world, 'listUnidentifiedBodies', { asked: 'true' }),
  readUnidentifiedPersonPhoto: (world) => unidentified(world, 'listUnidentifiedPersons', { asked: 'true' }),
  findFirs: async (world) => {
    const { code } = await world.station();
    return { query: { station: code, from: world.day(85), to: world.day(0) } };
  },
};

/** A filing that its station has refused. */
async function refusedFiling(world: World): Promise<Partial<Call>> {
  const filed = await world.atStation();
  const refusal = { kind: 'rejected', text: 'नमूना', reasonCode: 'other_authority' };
  await inOrder(world, filed, [{ kind: 'acknowledged' }, refusal]);
  return { path: { reference: filed.reference }, as: filed.owner };
}

/** A pair at the officer's station: a report of something like what the station keeps, lost there on the day when it was found. */
async function pairOf(world: World): Promise<string> {
  const { code } = await world.station();
  const { object } = await world.target.must({ operation: 'listRecovered', query: { station: code, limit: 50 } });
  const kept = (object.items as JsonObject[]).find(({ withheld, kind }) => withheld === 'mark' && kind === 'other');
  if (!kept) skip('the target keeps nothing at the station that is known by a mark');
  const { recoveredOn, description } = kept as { recoveredOn: string; description: { en: string } };
  const { object: filed } = await world.target.must({
    ...{ operation: 'fileLostProperty', as: await world.filer(), headers: { 'idempotency-key': createKey() } },
    body: {
      ...(await world.adapted('fileLostProperty', 'minimal')),
      items: { things: [{ kind: 'other', description: description.en }] },
      when: { precision: 'day', from: `${recoveredOn}T00:00:00+05:30` },
      stationCode: code,
    },
  });
  const { object: list } = await world.target.must({ operation: 'listMatches', as: await world.identities.officer() });
  const pair = (list.items as JsonObject[]).find(({ reference }) => reference === filed.reference);
  return pair ? String(pair.matchId) : skip('the target suggests nothing for a report of what it keeps');
}

/** Somebody of a list of unidentified persons; with a query, somebody of whom there is a picture. */
async function unidentified(
  world: World,
  operation: string,
  query?: Readonly<Record<string, string>>,
): Promise<Partial<Call>> {
  const as = await world.identities.citizen();
  const { object } = await world.target.must({ operation, as, query: { limit: 50 } });
  const found = (object.items as JsonObject[]).find(({ photo }) => !query || photo === true);
  if (!found) skip(`${operation} has nobody${query ? ' with a picture' : ''}`);
  return { path: { unidentifiedId: String(found.unidentifiedId) }, ...(query && { query }) };
}

/** A name that nobody has had, with an origin that is nobody's (RFC 2606 §3). */
function newSite(): { readonly name: string; readonly origins: string[] } {
  const name = `suite-${Math.random().toString(36).slice(2, 12)}`;
  return { name, origins: [`https://${name}.example`] };
}

async function registeredSite(
  world: World,
): Promise<{ readonly as: Caller; readonly path: { readonly siteName: string } }> {
  const as = await world.identities.deskOfficer();
  const site = newSite();
  const headers = { 'idempotency-key': createKey() };
  await world.target.must({ operation: 'registerSite', as, headers, body: site });
  return { as, path: { siteName: site.name } };
}

/** Has the station do everything that must stand before a finding (BNSS s.173(3)). */
export async function toEnquiry(
  world: World,
  filed: { readonly reference: string; readonly officer: Caller },
): Promise<void> {
  await inOrder(world, filed, [
    { kind: 'acknowledged' },
    { kind: 'officer_assigned', officerName: 'नमूना दरोगा' },
    { kind: 'under_enquiry', permissionBy: 'नमूना डीएसपी' },
    { kind: 'enquiry_reported' },
  ]);
}

/** Has the station post events. @throws {Skipped} where the target does not take one */
async function inOrder(
  world: World,
  filed: { readonly reference: string; readonly officer: Caller },
  events: readonly JsonObject[],
): Promise<void> {
  for (const step of events) {
    const answer = await world.post(filed, step);
    if (answer.status !== 201) skip(`the target does not take ${String(step.kind)} after what stands before it`);
  }
}

/** A call of an operation with one of its examples, valid for this target. @throws {Skipped} */
export async function callOf(
  world: World,
  operation: Operation,
  example: Example = 'minimal',
  aim: Aim = 'refused',
): Promise<Call> {
  const call: Call = {
    operation: operation.id,
    as: await callerOf(world, operation),
    headers: operation.parameters.some(({ name }) => name === 'idempotency-key')
      ? { 'idempotency-key': createKey() }
      : {},
  };
  const own = await (recipes[operation.id] ?? (files(operation) ? filing : undefined))?.(world, example, aim);
  const path = { ...(await filled(world, operation, 'path', example, aim, own?.path)) };
  const query = { ...(await filled(world, operation, 'query', example, aim, own?.query)) };
  const headers = { ...(await filled(world, operation, 'header', example, aim, { ...call.headers, ...own?.headers })) };
  const needsBody = operation.body?.mediaType === 'application/json' && own?.body === undefined;
  const body = needsBody ? { body: await world.adapted(operation.id, example) } : {};
  return { ...call, ...body, ...own, path, query, headers };
}

/** Whether a citizen files something new with it, rather than adding to what is there. */
const files = ({ path, security, parameters, body }: Operation): boolean =>
  security.includes('citizen') &&
  body?.mediaType === 'application/json' &&
  !path.includes('{') &&
  parameters.some(({ name }) => name === 'idempotency-key');

/** How something is filed, where its operation has no recipe of its own. */
const filing: Recipe = async (world, _, aim) => (aim === 'done' ? { as: await world.filer() } : {});

/** Names that keep the contract's rules and that no target has given to anything. */
const madeUp: Readonly<Record<string, string>> = {
  uploadId: 'upl_zqzqzqzqzqzqzqzqzqzqzq',
  stationCode: '9999999',
  matchId: 'mt_zqzqzqzqzqzqzqzqzqzqzqzq',
  copyHandle: 'fch_zqzqzqzqzqzqzqzqzqzqzq',
  documentCode: 'D7KQ-M2XV-T9HA',
  siteName: 'zq-nobody',
};

/** A value of a path's parameter that keeps the contract's rules and that stands for nothing. */
export async function absentValue(world: World, name: string): Promise<string> {
  if (name === 'reference') return world.absentReference();
  if (madeUp[name] === undefined && world.target.contract.listOf(name)) return 'zq-nobody';
  return madeUp[name] ?? skip(`the suite knows no ${name} that no target has`);
}

/** Somebody who may call an operation. */
export async function callerOf(world: World, operation: Operation): Promise<Caller> {
  if (operation.security.length === 0) return nobody;
  if (operation.security.includes('citizen')) return world.identities.citizen();
  if (operation.security.includes('officer')) return world.identities.officer();
  if (operation.security.includes('accessCode'))
    return { kind: 'access-code', code: (await world.filing()).accessCode };
  return skip(`the suite knows no credentials of the kind ${operation.security.join(', ')}`);
}

/** A caller of his own session, which may end. */
async function ownSession(world: World): Promise<Caller> {
  const { accessToken } = await world.identities.signIn();
  return { kind: 'citizen', name: 'leaving citizen', token: accessToken };
}

type Values = Readonly<Record<string, string | number>> | undefined;

async function filled<Given extends Values>(
  world: World,
  operation: Operation,
  place: Parameter['in'],
  example: Example,
  aim: Aim,
  given: Given,
): Promise<Record<string, string>> {
  const values = Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));
  for (const parameter of operation.parameters) {
    const { name, required } = parameter;
    if (parameter.in !== place || name in values) continue;
    if (!required && example === 'minimal') continue;
    const value = await valueOf(world, name, aim).catch((error: unknown) => {
      if (required || !(error instanceof Skipped)) throw error;
      return undefined;
    });
    // One of a few named values is as good as another.
    const [any] = (world.target.contract.resolve(parameter.schema).enum ?? []) as readonly string[];
    if (value !== undefined) values[name] = value;
    else if (required && any !== undefined) values[name] = any;
    else if (required) skip(`the suite knows no ${name} that this target would take`);
  }
  return values;
}

/** A value of a parameter for which this target has something. */
async function valueOf(world: World, name: string, aim: Aim): Promise<string | undefined> {
  switch (name) {
    case 'idempotency-key':
      return createKey();
    case 'reference':
      return (await world.filing()).reference;
    case 'idempotencyKey':
      return (await world.filing()).key;
    case 'uploadId':
      return world.sharedUpload();
    case 'stationCode':
    case 'station':
      return (await world.station()).code;
    case 'district':
      return (await world.station()).districtCode;
    case 'copyHandle':
      return world.copyHandle();
    case 'documentCode':
      if (world.options.documentCode !== undefined) return world.options.documentCode;
      return aim === 'refused' ? madeUp.documentCode : skip('the code stands in the QR of a document: --document-code');
    case 'matchId':
      return madeUp.matchId;
    case 'from':
      return world.day(85);
    case 'to':
      return world.day(0);
    case 'number':
      return (await world.publishedFir()).number;
    case 'year':
      return String((await world.publishedFir()).year);
    case 'q':
      return 'नमूना';
    case 'near':
      return '25.61,85.14';
    case 'limit':
      return '5';
    case 'tus-resumable':
      return '1.0.0';
    case 'minReward':
    case 'after':
    case 'last-event-id':
      return '0';
    case 'language':
      return 'hi';
    case 'filter':
      return 'new';
    case 'ageGroup':
      return 'adult';
    case 'gender':
      return 'female';
    case 'youngest':
      return '18';
    case 'oldest':
      return '60';
    case 'endsIn':
      return '7518';
    default: {
      // `cursor`, `if-none-match` and `if-modified-since` come out of an earlier answer and have checks of their own.
      const list = world.target.contract.listOf(name);
      return list && world.entryId(list, name);
    }
  }
}
