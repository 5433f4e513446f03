import type { CallOptions, Portal } from '../transport/portal.ts';
import type { Outcome, Result, SafeFailure } from '../transport/result.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { Locks } from './take-turns.ts';
import type { Wake } from './wake-online.ts';

/** Any generated operation function. */
export type AnyOperation = (portal: Portal, ...rest: never[]) => Promise<Result<unknown, { readonly kind: string }>>;

/** The operation itself where it is a write with an idempotency key, `never` otherwise: only those can be sent twice. */
export type KeyedWrite<F> = F extends (...rest: never[]) => Promise<Result<unknown, infer Fault>>
  ? Extract<Fault, { kind: 'unknown-outcome' }> extends never
    ? never
    : F
  : never;

/** What an operation takes between the portal and the options. */
export type InputOf<F extends AnyOperation> =
  Required<Parameters<F>> extends [Portal, ...infer Input, CallOptions] ? Input : never;

/** What an operation gives. */
export type DataOf<F extends AnyOperation> =
  Awaited<ReturnType<F>> extends infer Answer ? (Answer extends { ok: true; data: infer Data } ? Data : never) : never;

/** What went wrong with an operation. */
export type FaultOf<F extends AnyOperation> =
  Awaited<ReturnType<F>> extends infer Answer
    ? Answer extends { ok: false; error: infer Fault }
      ? Fault
      : never
    : never;

/** Operations by the name under which their entries are stored; the shorthand `{ fileComplaint }` gives the contract's. */
export type Operations = Readonly<Record<string, AnyOperation>>;

export interface OutboxOptions<Ops extends Operations> {
  readonly store: OutboxStore;
  /** How long what was typed may lie on the device, in milliseconds. */
  readonly ttlMs: number;
  /**
   * The operations that entries of this program use. After a reload an entry whose operation is not among them waits.
   * Writes with an idempotency key only.
   */
  readonly operations: Ops & { readonly [K in keyof Ops]: KeyedWrite<Ops[K]> };
  /**
   * Who is signed in at this moment; `undefined`: nobody. An entry is filed only while the person who put it is the one.
   * Read it from where the tokens are (`() => auth.current?.citizen.citizenId`), so that both change at once.
   */
  readonly owner: () => string | undefined;
  /** The key that entries are sealed with: AES-GCM, `encrypt` and `decrypt`. The store's own unless given. */
  readonly key?: () => CryptoKey | Promise<CryptoKey>;
  /** When it is worth to try; `wakeOnline` unless given. */
  readonly wake?: Wake;
  /** How tabs take turns; the platform's Web Locks unless given, `null` for leases in the store alone. */
  readonly locks?: Locks | null;
  /** The clock, in milliseconds since 1970; the device's unless given. */
  readonly now?: () => number;
}

/** One entry, as its owner may see it. */
export interface OutboxEntry<Name extends string = string> {
  readonly id: string;
  readonly operation: Name;
  /** `failed`: the portal refused it, or it cannot be sent; it is kept until it is discarded or another `ttlMs` has passed. */
  readonly state: 'waiting' | 'sending' | 'failed';
  /** What became of it so far: `unknown` where it may have arrived, and only its answer was lost. */
  readonly outcome: Outcome;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Not tried again before: the portal said so. */
  readonly retryAt?: Date;
  /** What happened the last time. `unauthenticated`: it waits until its owner signs in. */
  readonly failure?: SafeFailure;
}

/** What listeners are told, told apart by `operation`. */
export type OutboxEvents<Ops extends Operations> = {
  filed: {
    [K in keyof Ops & string]: { readonly operation: K; readonly id: string; readonly data: DataOf<Ops[K]> };
  }[keyof Ops & string];
  failed: {
    [K in keyof Ops & string]: { readonly operation: K; readonly id: string; readonly error: FaultOf<Ops[K]> };
  }[keyof Ops & string];
  /** What was typed is gone from the device. `outcome` is `unknown` where it may have arrived and nobody could be asked. */
  expired: { readonly operation: keyof Ops & string; readonly id: string; readonly outcome: Outcome };
};

export interface Outbox<Ops extends Operations> {
  /**
   * Keeps a write and files it as soon as that can be done. When it resolves the entry is in the store.
   *
   * @throws TypeError where the operation is not one of `operations`; what the store throws where it cannot keep it
   */
  put<F extends Ops[keyof Ops]>(operation: F, ...input: InputOf<F>): Promise<OutboxEntry>;
  /** The same for a write that was tried already with this idempotency key. The same key again is the same entry. */
  putKeyed<F extends Ops[keyof Ops]>(key: string, operation: F, ...input: InputOf<F>): Promise<OutboxEntry>;
  /** Files what can be filed now. Call it when somebody has signed in. Resolves when nothing more can be done at present. */
  flush(): Promise<void>;
  /** What waits or failed and belongs to whoever is signed in (or to nobody, while nobody is), in the order of filing. */
  list(): Promise<readonly OutboxEntry<keyof Ops & string>[]>;
  /** How many entries of other persons, or of persons who have to sign in first, lie on this device. */
  others(): Promise<number>;
  /** What was typed, as the arguments of its operation: to show it, or to correct what the portal refused. */
  read(id: string): Promise<readonly unknown[] | undefined>;
  /** Gives an entry that was put while nobody was signed in to whoever is now. Ask them first. @returns whether it did. */
  adopt(id: string): Promise<boolean>;
  /**
   * Removes an entry for good. One whose `outcome` is `unknown` may be with the portal all the same.
   *
   * @returns false where there is none of that id, or it is being sent just now
   */
  discard(id: string): Promise<boolean>;
  /**
   * Calls `listener` when something becomes of an entry: once for each entry, in the tab that found it out; again only
   * where that tab crashed while telling. An entry leaves the store when the promise of the listener has settled.
   *
   * @returns what takes the listener away
   */
  on<Type extends keyof OutboxEvents<Ops>>(
    type: Type,
    listener: (event: OutboxEvents<Ops>[Type]) => unknown,
  ): () => void;
  /** Stops: ends what is being sent (it stays in the store), timers and listeners. */
  close(): void;
}
