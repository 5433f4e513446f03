import type { RouteTable } from '../generated/routes.ts';
import type { operations } from '../generated/types.ts';
import type { Citizen, Officer, Session } from '../store/store.ts';
import type { Portal } from './portal.ts';

export type OperationId = keyof RouteTable & keyof operations;

export interface CitizenCaller {
  readonly kind: 'citizen';
  readonly citizen: Citizen;
  readonly session: Session;
}

export interface OfficerCaller {
  readonly kind: 'officer';
  readonly officer: Officer;
  readonly session: Session;
}

/** Somebody who holds the access code of exactly this filing. */
export interface AccessCodeCaller {
  readonly kind: 'accessCode';
  readonly reference: string;
}

interface Callers {
  citizen: CitizenCaller;
  officer: OfficerCaller;
  accessCode: AccessCodeCaller;
}

type SchemeOf<Id extends OperationId> = RouteTable[Id]['security'][number];

/** Who may call an operation, out of the contract's security rule; undefined for public operations. */
export type CallerOf<Id extends OperationId> = [SchemeOf<Id>] extends [never]
  ? undefined
  : Callers[SchemeOf<Id> & keyof Callers];

type Parameters<Id extends OperationId, In extends string> = operations[Id] extends {
  parameters: { [Part in In]?: infer Values };
}
  ? // A parameter group without members is `never` in the generated types; an empty object is nicer to read from.
    [NonNullable<Values>] extends [never]
    ? Record<never, never>
    : NonNullable<Values>
  : Record<never, never>;

type JsonOf<Part> = Part extends { content: { 'application/json': infer Body } } ? Body : never;

export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: infer Request }
  ? [JsonOf<Request>] extends [never]
    ? ReadableStream<Uint8Array> | null
    : JsonOf<Request>
  : undefined;

type Responses<Id extends OperationId> = operations[Id]['responses'];
type Success<Id extends OperationId> = keyof Responses<Id> & (200 | 201 | 202 | 204);

interface ReplyExtras {
  readonly headers?: Readonly<Record<string, string>>;
  /** Validator of the representation: the handler answers `if-none-match` with 304 by it. */
  readonly etag?: string;
  /** `cache-control`; `no-store` where absent. */
  readonly cache?: string;
}

interface JsonReply<Status, Body> extends ReplyExtras {
  readonly status: Status;
  readonly json: Body;
}

interface EmptyReply<Status> extends ReplyExtras {
  readonly status: Status;
}

/** Anything that is not JSON. */
export interface ContentReply extends ReplyExtras {
  readonly status: 200;
  readonly mediaType: string;
  readonly content: Uint8Array | string | ReadableStream<Uint8Array>;
}

/** What an operation may answer: exactly the successes of the contract. Everything else is thrown as a Problem. */
export type ReplyOf<Id extends OperationId> = {
  [Status in Success<Id>]: Responses<Id>[Status] extends { content?: never }
    ? EmptyReply<Status>
    : [JsonOf<Responses<Id>[Status]>] extends [never]
      ? ContentReply
      : JsonReply<Status, JsonOf<Responses<Id>[Status]>>;
}[Success<Id>];

/** One valid request, with all that answering it may need. */
export interface Call<Id extends OperationId> {
  readonly operation: Id;
  readonly portal: Portal;
  readonly path: Parameters<Id, 'path'>;
  readonly query: Parameters<Id, 'query'>;
  readonly headers: Parameters<Id, 'header'>;
  readonly body: BodyOf<Id>;
  readonly caller: CallerOf<Id>;
  /** Out of `accept-language`; Hindi where nothing fits. */
  readonly language: 'hi' | 'en' | 'ur';
  readonly requestId: string;
  /** An opaque name of the caller's network (a keyed digest of the address), for budgets. */
  network(): Promise<string>;
  /** One instant for the whole call. */
  readonly now: Date;
  /** Fires when the client goes away or the portal stops. */
  readonly signal: AbortSignal;
}

export type Operation<Id extends OperationId> = (call: Call<Id>) => Promise<ReplyOf<Id>>;

/** An implementation for every operation of the contract. */
export type Operations = { readonly [Id in OperationId]: Operation<Id> };
