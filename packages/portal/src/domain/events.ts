/**
 * The log of a complaint: which events exist, who may post them, and in which order (DOMAIN §3). The state is what the
 * log says, computed each time; nothing else decides. What is here is law for writing; a reader meets unknown kinds
 * and odd orders too, and `stateOf` then simply keeps the last state that it knows.
 */

/** States of a complaint: each is entered by the event of the same name. */
export const FILING_STATES = [
  'submitted',
  'delivered',
  'opened',
  'acknowledged',
  'transferred',
  'officer_assigned',
  'under_enquiry',
  'enquiry_reported',
  'fir_registered',
  'zero_fir_registered',
  'ncr_recorded',
  'referred',
  'closed_no_cognizable_offence',
  'closed_civil',
  'closed_duplicate',
  'rejected',
  'withdrawn',
  'reopened',
] as const;
export type FilingState = (typeof FILING_STATES)[number];

/** Who acts: the filer, an officer of the station that has the filing, or the portal itself. */
export type Role = 'citizen' | 'officer' | 'system';

/** Names of the fields of the contract's StationEvent without which the event says too little. */
export type RequiredField = 'text' | 'reasonCode' | 'toStationCode' | 'officerName' | 'firNumber' | 'sections';

export interface EventRule {
  /** States in which it is in order. */
  readonly from: readonly FilingState[];
  readonly by: readonly Role[];
  /** Enters the state of its own name; where false it happens beside the states. */
  readonly enters: boolean;
  /** Nothing more is expected of the station after it. */
  readonly closes?: true;
  /** The filer can turn to the Superintendent of Police, then to the Magistrate (BNSS s.173(4)). */
  readonly appeal?: true;
  readonly requires?: readonly RequiredField[];
}

/** The station has it and works on it. */
const AT_WORK = ['acknowledged', 'officer_assigned', 'under_enquiry', 'enquiry_reported', 'reopened'] as const;
/** The station has it, whether or not it has said so. */
const AT_STATION = ['delivered', 'opened', ...AT_WORK] as const;
const OPEN = ['submitted', 'transferred', ...AT_STATION] as const;
const WITH_REASON = ['text', 'reasonCode'] as const;

export const EVENT_RULES = {
  submitted: { from: [], by: ['citizen'], enters: true },
  // Delivered, opened and acknowledged are three different things (DOMAIN §3): the portal knows the first two itself.
  delivered: { from: ['submitted', 'transferred'], by: ['system'], enters: true },
  opened: { from: ['submitted', 'delivered', 'transferred'], by: ['system'], enters: true },
  acknowledged: { from: ['delivered', 'opened'], by: ['officer', 'system'], enters: true },
  transferred: { from: AT_STATION, by: ['officer'], enters: true, requires: ['text', 'toStationCode'] },
  officer_assigned: {
    from: ['acknowledged', 'transferred', 'reopened'],
    by: ['officer'],
    enters: true,
    requires: ['officerName'],
  },
  officer_reassigned: {
    from: ['officer_assigned', 'under_enquiry', 'enquiry_reported'],
    by: ['officer'],
    enters: false,
    requires: ['officerName'],
  },
  under_enquiry: { from: ['officer_assigned', 'reopened'], by: ['officer'], enters: true },
  enquiry_reported: { from: ['under_enquiry'], by: ['officer'], enters: true },
  // Information of a cognizable offence is registered at once; it need not wait for an enquiry (BNSS s.173(1)).
  fir_registered: {
    from: ['opened', ...AT_WORK, 'zero_fir_registered'],
    by: ['officer'],
    enters: true,
    closes: true,
    requires: ['firNumber', 'sections'],
  },
  zero_fir_registered: {
    from: ['opened', ...AT_WORK],
    by: ['officer'],
    enters: true,
    closes: true,
    requires: ['firNumber', 'sections'],
  },
  ncr_recorded: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
  referred: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
  // "No offence" and "civil" are findings: they need an enquiry that was made and reported (BNSS s.173(3)).
  closed_no_cognizable_offence: {
    from: ['enquiry_reported'],
    by: ['officer'],
    enters: true,
    closes: true,
    appeal: true,
    requires: WITH_REASON,
  },
  closed_civil: {
    from: ['enquiry_reported'],
    by: ['officer'],
    enters: true,
    closes: true,
    appeal: true,
    requires: WITH_REASON,
  },
  closed_duplicate: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
  rejected: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
  withdrawn: { from: OPEN, by: ['citizen'], enters: true, closes: true },
  // On appeal, or because something new came: everything but a FIR, which goes its own way, can be opened again.
  reopened: {
    from: [
      'ncr_recorded',
      'referred',
      'closed_no_cognizable_offence',
      'closed_civil',
      'closed_duplicate',
      'rejected',
      'withdrawn',
    ],
    by: ['officer'],
    enters: true,
    requires: ['text'],
  },
  // The clock of three days may pass; signing is still taken (BNSS s.173(1)(ii), DOMAIN §5).
  signed: { from: OPEN, by: ['citizen', 'officer'], enters: false },
  information_requested: { from: AT_STATION, by: ['officer'], enters: false, requires: ['text'] },
  information_added: { from: OPEN, by: ['citizen'], enters: false, requires: ['text'] },
} as const satisfies Readonly<Record<string, EventRule>>;

export type EventKind = keyof typeof EVENT_RULES;

/** Why a filing was closed; the officer adds words of their own. */
export const CLOSE_REASONS = [
  'no_offence_found',
  'civil_dispute',
  'already_registered',
  'not_enough_information',
  'complainant_not_reachable',
  'other_authority',
  'outside_police_powers',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** To whom the filer can turn next, in this order (BNSS s.173(4)). */
export const APPEAL_ROUTE = ['superintendent_of_police', 'magistrate'] as const;

/** One line of a log, as far as order and clocks need it. */
export interface LogLine {
  readonly kind: string;
  /** ISO 8601. */
  readonly at: string;
}

export function ruleOf(kind: string): EventRule | undefined {
  return Object.hasOwn(EVENT_RULES, kind) ? EVENT_RULES[kind as EventKind] : undefined;
}

/** The state after a log, in the order in which it was written; undefined for an empty one. */
export function stateOf(log: readonly LogLine[]): FilingState | undefined {
  const entered = log.filter(({ kind }) => ruleOf(kind)?.enters).at(-1);
  return entered?.kind as FilingState | undefined;
}

/** Whether nothing more is expected of the station. */
export function isClosed(log: readonly LogLine[]): boolean {
  const state = stateOf(log);
  return state !== undefined && ruleOf(state)?.closes === true;
}

/** The side state: the station has asked the filer for something that has not come yet. */
export function isWaitingForCitizen(log: readonly LogLine[]): boolean {
  if (isClosed(log)) return false;
  const asked = log.filter(({ kind }) => kind === 'information_requested' || kind === 'information_added').at(-1);
  return asked?.kind === 'information_requested';
}

/** The kinds of event that `role` may add to this log now, in the order of the table. */
export function legalKinds(log: readonly LogLine[], role: Role): EventKind[] {
  const state = stateOf(log);
  return (Object.keys(EVENT_RULES) as EventKind[]).filter((kind) => {
    const rule: EventRule = EVENT_RULES[kind];
    if (!rule.by.includes(role)) return false;
    // A signature is given once.
    if (kind === 'signed' && log.some((line) => line.kind === 'signed')) return false;
    return state === undefined ? kind === 'submitted' : rule.from.includes(state);
  });
}

/** What stands in the way of an event; an empty list where nothing does. */
export interface EventFault {
  readonly code: 'unknown-kind' | 'illegal-event' | 'required';
  /** The missing field, with `required`. */
  readonly field?: RequiredField;
}

/**
 * Judges an event before it is written.
 * @param given the fields of the event; a field counts as given when it is neither absent, blank nor empty.
 */
export function faultsOf(
  log: readonly LogLine[],
  role: Role,
  kind: string,
  given: Readonly<Record<string, unknown>>,
): EventFault[] {
  const rule = ruleOf(kind);
  if (!rule) return [{ code: 'unknown-kind' }];
  if (!legalKinds(log, role).includes(kind as EventKind)) return [{ code: 'illegal-event' }];
  return (rule.requires ?? [])
    .filter((field) => {
      const value = given[field];
      return typeof value === 'string' ? value.trim() === '' : !(Array.isArray(value) && value.length > 0);
    })
    .map((field) => ({ code: 'required', field }));
}
