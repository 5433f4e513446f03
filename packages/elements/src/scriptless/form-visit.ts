import type { JourneySnapshot, Problem } from '@nagrik/journey';
import type { Failure, Receipt } from '@nagrik/sdk';
import type { FilingState } from '../form/filing.ts';
import { failureAgain, type KeptFailure } from './kept-failure.ts';
import type { RefusedFile } from './plain-tools.ts';
import type { StationSearch } from './plain-places.ts';
import type { PlainSession } from './plain-session.ts';
import type { PlainSignIn } from './sign-in-steps.ts';

/** What is kept of a form between two pages. */
export interface FormVisit {
  readonly form: string;
  readonly version: number;
  /** Made with the visit and sent with every attempt to file it: pressed twice, it is the same filing. */
  readonly key: string;
  readonly journey: JourneySnapshot;
  /** What is to be judged when the next page is drawn: the page itself, or everything. */
  readonly judged?: 'page' | 'all' | undefined;
  /** What the portal has found wrong with the answers. */
  readonly problem?: Problem | undefined;
  readonly session?: PlainSession | undefined;
  readonly signIn?: PlainSignIn | undefined;
  /** Set before the answers leave: from then on the portal is asked before anything is sent again. */
  readonly outcome?: 'unknown' | 'did-not-arrive' | undefined;
  /** The portal was asked what became of it, and did not answer. */
  readonly noAnswer?: boolean | undefined;
  readonly notFiled?: KeptFailure | undefined;
  readonly refused?: readonly RefusedFile[] | undefined;
  readonly search?: StationSearch | undefined;
  /** What the other form went on from. */
  readonly from?: FormVisit | undefined;
  /** After filing nothing else is kept. */
  readonly receipt?: Receipt | undefined;
  /** It arrived, and its receipt is not given a second time. */
  readonly arrived?: boolean | undefined;
}

/** Answers, files, who was signed in: of all that only what became of it stays, until the citizen has noted it. */
export const afterFiling = (
  { form, version, key }: FormVisit,
  what: Pick<FormVisit, 'receipt' | 'arrived'>,
): FormVisit => ({ form, version, key, journey: { page: '', answers: {}, done: [], returning: false }, ...what });

/** Nothing more is to be answered. */
export const isFiled = (visit: FormVisit): boolean => visit.receipt !== undefined || visit.arrived === true;

/** What the page where the answers are checked says of the last attempt to file. */
export const filingState = ({ outcome, notFiled }: FormVisit): FilingState => {
  if (outcome === 'did-not-arrive') return { kind: 'did-not-arrive' };
  return notFiled ? { kind: 'not-sent', failure: failureAgain(notFiled) as Failure } : { kind: 'idle' };
};
