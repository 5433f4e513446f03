/**
 * What the checks need of the target to stand on: a station, filings, an upload, FIRs. All of it is obtained from the target
 * itself, once, when a check first asks for it; where the target has nothing of the kind, the check is skipped.
 */
import { createKey } from '@nagrik/sdk';
import type { Json, JsonObject, Operation } from '../contract/contract.ts';
import { Finding, skip, unlessSkipped } from '../suite/finding.ts';
import type { Caller } from './call.ts';
import type { Identities } from './identities.ts';
import type { Target } from './target.ts';
import { uploadContent } from './upload-content.ts';

export interface Station {
  readonly code: string;
  readonly districtCode: string;
}

export interface Filed {
  readonly reference: string;
  readonly accessCode: string;
  readonly key: string;
  readonly owner: Caller;
  readonly receipt: JsonObject;
}

export interface FirKey {
  readonly station: string;
  readonly number: string;
  readonly year: number;
}

export interface WorldOptions {
  /** Code of a document that the target has issued. */
  readonly documentCode?: string;
  /** A FIR that the target withholds from the public. */
  readonly withheldFir?: FirKey;
}

const day = 86_400_000;

export class World {
  readonly target: Target;
  readonly identities: Identities;
  readonly options: WorldOptions;
  #filed = 0;
  #bodies = 0;
  readonly #once = new Map<string, Promise<unknown>>();

  constructor(target: Target, identities: Identities, options: WorldOptions = {}) {
    this.target = target;
    this.identities = identities;
    this.options = options;
  }

  /** Where filings go: the officer's own station, or any that the target has. */
  station(): Promise<Station> {
    return this.#remember('station', async () => {
      const officer = await this.identities.officer().catch(unlessSkipped);
      if (officer) {
        const { object } = await this.target.must({ operation: 'readOfficerSession', as: officer });
        const station = object.station as JsonObject;
        const found = await this.target.call({ operation: 'readStation', path: { stationCode: String(station.code) } });
        // An officer of a desk serves at no station: filings then go to a station, and what needs an officer is refused.
        if (found.status === 200) return { code: String(station.code), districtCode: String(station.districtCode) };
      }
      const { object } = await this.target.must({ operation: 'searchStations', query: { limit: 20 } });
      const stations = (object.stations ?? []) as JsonObject[];
      const station = stations.find(({ onCctns }) => onCctns === true) ?? skip('the target has no station');
      return { code: String(station.code), districtCode: String(station.districtCode) };
    });
  }

  /** Unique words of this run; where they come back to others they have leaked. */
  plant(what: string): string {
    const words = (this.#planted[what] ??= this.target.plants.add(
      `Zq${createKey()
        .replace(/[^a-z]/gi, '')
        .slice(0, 12)}`,
      what,
    ));
    return words;
  }
  readonly #planted: Record<string, string> = {};

  /** One of the contract's complaints, made valid for this target and filled with words that nobody else has. */
  async complaint(example: 'minimal' | 'maximal' = 'minimal'): Promise<JsonObject> {
    const body = await this.adapted('fileComplaint', example);
    const { code } = await this.station();
    const complainant = body.complainant as JsonObject;
    complainant.name = `नमूना ${this.plant('name of the complainant')}`;
    complainant.address = { ...(complainant.address as JsonObject), text: `काल्पनिक टोला ${this.plant('address')}` };
    // The same words twice are one complaint to a portal that keeps people from filing twice.
    body.narrative = `नमूना - ${this.plant('narrative')} ${inLetters((this.#bodies += 1))}`;
    body.stationCode = code;
    return body;
  }

  /** An example of the contract with the places, uploads, times and numbers that the target really has. */
  async adapted(operation: string, example: 'minimal' | 'maximal'): Promise<JsonObject> {
    const examples = this.target.contract.operation(operation).body?.examples ?? {};
    const value = examples[example] ?? examples.minimal ?? {};
    const body = (await this.#adapt(structuredClone(value), '')) as JsonObject;
    if (operation.startsWith('file')) tellApart(body, (this.#bodies += 1));
    return body;
  }

  /** Somebody who may still file: portals count what one citizen files in a day, so that after a few it is somebody else. */
  filer(): Promise<Caller> {
    const turn = Math.floor(this.#filed++ / 8);
    return this.identities.citizen(turn === 0 ? 'filer' : `filer ${turn + 1}`);
  }

  /** Files a complaint of its own. */
  async file(owner?: Caller, changes: JsonObject = {}): Promise<Filed> {
    const as = owner ?? (await this.filer());
    const key = createKey();
    const body = { ...(await this.complaint()), ...changes };
    const answer = await this.target.must({
      operation: 'fileComplaint',
      headers: { 'idempotency-key': key },
      body,
      as,
    });
    const { reference, accessCode } = answer.object;
    this.target.secrets.add(String(accessCode), 'access code');
    return { reference: String(reference), accessCode: String(accessCode), key, owner: as, receipt: answer.object };
  }

  /** A filing that many checks read and none changes. */
  filing(): Promise<Filed> {
    return this.#remember('filing', () => this.file());
  }

  /** An officer of the station to which filings go, who has opened a filing of their own. */
  async atStation(changes: JsonObject = {}): Promise<Filed & { readonly officer: Caller }> {
    const officer = await this.identities.officer();
    const filed = await this.file(undefined, changes);
    const read = await this.target.call({
      operation: 'readStationFiling',
      path: { reference: filed.reference },
      as: officer,
    });
    if (read.status === 404) skip('the officer does not serve at a station to which one can file');
    return { ...filed, officer };
  }

  /**
   * A reference that keeps every rule and that nobody has: of the last serial of the year. How a target computes its check character
   * is its own matter, so that each is tried.
   */
  absentReference(): Promise<string> {
    return this.#remember('absent reference', async () => {
      const { reference, owner } = await this.filing();
      const stem = reference.replace(/[0-9]{5}-[0-9A-Z]$/, '99999-');
      for (const character of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const candidate = `${stem}${character}`;
        const path = { reference: candidate };
        const answer = await this.target.call({ operation: 'readFiling', path, as: owner });
        if (answer.status === 404) return candidate;
      }
      return skip('no reference was found that nobody has');
    });
  }

  /** One that the station has opened, for calls that are to be refused. */
  stationFiling(): Promise<Filed & { readonly officer: Caller }> {
    return this.#remember('station filing', () => this.atStation());
  }

  /** One with an attachment. */
  filingWithUpload(): Promise<Filed & { readonly uploadId: string }> {
    return this.#remember('filing with upload', async () => {
      const uploadId = await this.upload();
      return { ...(await this.atStation({ uploadIds: [uploadId] })), uploadId };
    });
  }

  /** Has an officer post an event. */
  post(filed: { readonly reference: string; readonly officer: Caller }, body: JsonObject, key = createKey()) {
    return this.target.call({
      operation: 'postFilingEvent',
      path: { reference: filed.reference },
      headers: { 'idempotency-key': key },
      body,
      as: filed.officer,
    });
  }

  /** Registers a FIR out of a filing, under a number that its station has not given yet. */
  async registerFir(
    sections: readonly string[],
  ): Promise<FirKey & { readonly reference: string; readonly owner: Caller }> {
    const filed = await this.atStation();
    const { code } = await this.station();
    for (let tries = 0; tries < 5; tries++) {
      const number = String(10_000 + Math.floor(Math.random() * 89_999));
      const answer = await this.post(filed, { kind: 'fir_registered', firNumber: number, sections: [...sections] });
      if (answer.status !== 201) continue;
      const fir = answer.object.fir as JsonObject | undefined;
      const given = String(fir?.number ?? number);
      return { station: code, number: given, year: Number(fir?.year), reference: filed.reference, owner: filed.owner };
    }
    throw new Finding('postFilingEvent registers no FIR at a filing that its officer has opened');
  }

  /** A FIR of an offence without protected victims: everybody may find it. */
  publishedFir(): Promise<FirKey & { readonly reference: string; readonly owner: Caller }> {
    return this.#remember('published FIR', () => this.registerFir(['BNS 303(2)']));
  }

  /** A FIR of an offence whose victims are protected (BNS s.72): nobody but the filer may find it. */
  withheldFir(): Promise<FirKey> {
    return this.#remember('withheld FIR', () =>
      this.options.withheldFir ? Promise.resolve(this.options.withheldFir) : this.registerFir(['BNS 64(1)']),
    );
  }

  /** An upload that is stored and that no filing has claimed. */
  async upload(): Promise<string> {
    return uploadContent(this.target);
  }

  /** One that many checks read. */
  sharedUpload(): Promise<string> {
    return this.#remember('upload', () => this.upload());
  }

  /** The id of the first entry of a list with a picture, or of the first. @param list that which `id` names entries of */
  entryId(list: Operation, id: string): Promise<string> {
    return this.#remember(id, async () => {
      const needed = new Set(list.parameters.flatMap(({ name, required }) => (required ? [name] : [])));
      const query = {
        limit: 20,
        ...(needed.has('from') && { from: this.day(85) }),
        ...(needed.has('to') && { to: this.day(0) }),
      };
      const as = list.security.includes('citizen') ? { as: await this.identities.citizen() } : {};
      const { object } = await this.target.must({ operation: list.id, query, ...as });
      const items = (object.items ?? []) as JsonObject[];
      const first = items.find(({ photoUrl }) => photoUrl !== undefined) ?? items[0];
      return String(first?.[id] ?? skip(`the target’s ${list.id} is empty`));
    });
  }

  async copyHandle(): Promise<string> {
    const { station, number, year } = await this.publishedFir();
    const { object } = await this.target.must({ operation: 'findFirs', query: { station, number, year } });
    const [first] = (object.items ?? []) as JsonObject[];
    return String(first?.copyHandle ?? skip('the target shows no FIR to everybody'));
  }

  /** Days of India (UTC+5:30), counted back from today. */
  day(ago: number): string {
    return new Date(Date.now() + 19_800_000 - ago * day).toISOString().slice(0, 10);
  }

  async #adapt(value: Json, name: string): Promise<Json> {
    if (Array.isArray(value)) {
      if (name === 'uploadIds') return [await this.upload()];
      return Promise.all(value.map((one) => this.#adapt(one, name)));
    }
    if (value && typeof value === 'object') {
      const entries = Object.entries(value).map(async ([key, part]) => [key, await this.#adapt(part, key)] as const);
      return Object.fromEntries(await Promise.all(entries));
    }
    switch (name) {
      case 'stationCode':
      case 'toStationCode':
        return (await this.station()).code;
      case 'districtCode':
        return (await this.station()).districtCode;
      case 'from':
        return before(value, 2 * day);
      case 'to':
        return before(value, day);
      case 'dueAt':
        return new Date(Date.now() + 9 * day).toISOString();
      default:
        return value;
    }
  }

  #remember<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = (this.#once.get(name) as Promise<T> | undefined) ?? make();
    this.#once.set(name, known);
    return known;
  }
}

/** A moment so many milliseconds ago, or its day, as the example has the one or the other. */
const before = (example: Json, milliseconds: number): string =>
  new Date(Date.now() - milliseconds).toISOString().slice(0, /^\d{4}-\d\d-\d\d$/.test(String(example)) ? 10 : 24);

/** A number in letters, because names have no digits. */
const inLetters = (count: number): string => String(count).replace(/\d/g, (digit) => 'कखगघचछजझटठ'[Number(digit)] ?? '');

/** Makes a body unlike all others by a word behind the first name in it, or behind a place or a description where nobody is named. */
function tellApart(body: JsonObject, count: number): void {
  for (const field of ['name', 'text', 'description']) {
    const holder = holderOf(body, field);
    if (!holder) continue;
    holder[field] = `${String(holder[field])} ${inLetters(count)}`;
    return;
  }
}

function holderOf(value: unknown, field: string): JsonObject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && typeof (value as JsonObject)[field] === 'string') return value as JsonObject;
  for (const inside of Object.values(value)) {
    const found = holderOf(inside, field);
    if (found) return found;
  }
  return undefined;
}
