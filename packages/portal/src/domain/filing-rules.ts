import type { components } from '../generated/types.ts';

/**
 * What the rules of a service say: which events its filings know, who may post them and in which order, and which
 * deadlines run. One table for each service (`…-rules.ts` beside this file), readable by a policeman; `events.ts` and `clocks.ts` apply
 * any of them. What is here is law for writing; a reader meets unknown kinds and odd orders too.
 */
export interface FilingRules {
  /** A state is entered by the event of its own name. */
  readonly events: { readonly [Kind in EventKind]?: EventRule };
  /** Legal deadlines, in the order in which they are told. */
  readonly clocks: { readonly [Kind in ClockKind]?: ClockRule };
  /** Whether whoever filed is told that nothing has been recorded for long: not where nothing more is promised. */
  readonly tellsSilence: boolean;
  /** The event that brings it to the station, which is alerted then; its filing where absent. */
  readonly alertedBy?: EventKind;
  /**
   * It asks for something, and tells of no offence: BNSS s.173(4) is not about it, so whoever is refused turns to the Superintendent of
   * Police, and no Magistrate is named.
   */
  readonly isRequest?: true;
  /** Every hour counts: the alert says so, and whoever stands above the station hears of it sooner. */
  readonly urgent?: true;
}

/** Something that happens to a filing; many enter the state of the same name. */
export type EventKind = components['schemas']['FilingEventKind'];
export type FilingState = components['schemas']['FilingState'];
export type ClockKind = components['schemas']['Clock']['kind'];

/** Who acts: the filer, an officer of the station that has the filing, the portal itself, or whom the filing is about. */
export type Role = 'citizen' | 'officer' | 'system' | 'subject';

/** Names of the fields of the contract's StationEvent without which the event says too little. */
export type RequiredField =
  | 'text'
  | 'reasonCode'
  | 'toStationCode'
  | 'officerName'
  | 'firNumber'
  | 'sections'
  | 'permissionBy'
  | 'caseStage'
  | 'publicPlace'
  | 'publicPhoto'
  | 'permittedBy'
  | 'permittedOn';

export interface EventRule {
  /** States in which it is in order. */
  readonly from: readonly FilingState[];
  readonly by: readonly Role[];
  /** Only an officer who may decide what everybody sees: a DSP or above (`mayDecidePublication`). */
  readonly decidesPublication?: true;
  /** What does not hold any more after it. */
  readonly ends?: readonly EventKind[];
  /** In order only while the last of these was this event and nothing has ended it: it takes that back. */
  readonly undoes?: EventKind;
  /** Enters the state of its own name; where false it happens beside the states. */
  readonly enters: boolean;
  /** Nothing more is expected of the station after it. */
  readonly closes?: true;
  /** What the filing looks for is looked for still in this state, although nothing more is expected of the station. */
  readonly searchGoesOn?: true;
  /** Whoever filed has what they asked for in this state, although it goes on. */
  readonly settles?: true;
  /** The portal adds it itself to what was filed, in the same moment: nobody waits for it. */
  readonly atOnce?: true;
  /** In order only where a FIR came out of the filing. */
  readonly ofFir?: true;
  /** Happens once in the life of a filing. */
  readonly once?: true;
  /** The filer can turn to the Superintendent of Police, then to the Magistrate (BNSS s.173(4)). */
  readonly appeal?: true;
  readonly requires?: readonly RequiredField[];
  /** An officer tells the family themselves before it is recorded: no message goes out that could reach them first. */
  readonly toldInPerson?: true;
  /** Asks whoever filed for a yes or a no, until an event that `answers` it. */
  readonly asks?: true;
  /** In order only while something is asked; its name is the answer. */
  readonly answers?: true;
  /** What it answers did not happen: that does not stand, nor what was in order only because of it. */
  readonly denies?: true;
  /** The portal adds it itself: after the last day that the filing names (`FilingKind.lastDay`), or so long after the state was entered. */
  readonly comes?: 'after-last-day' | { readonly afterHours: number };
  /** Who hears of it at once, besides whoever filed. */
  readonly tells?: 'station' | 'sub_divisional_officer' | 'superintendent_of_police';
  /**
   * What the filer is told instead, and of the event nothing but when it was and by whom: for what is the station's alone to know. Where two
   * are told as one they come from the same states, or the state before would tell which it was.
   */
  readonly toldAs?: EventKind;
  /** Only its day is kept, as its midnight in India: the exact time would point at a person. */
  readonly keeps?: 'day';
}

export interface ClockRule {
  readonly starts: readonly EventKind[];
  readonly meets: readonly EventKind[];
  /** Days run to the end of the last day in India, and the day of the event does not count (General Clauses Act s.9). */
  readonly days?: number;
  readonly hours?: number;
  /** Whether it stops to matter when the filing is closed before it was met. */
  readonly endsWithFiling: boolean;
  /** The section of the law or judgment. */
  readonly rule: string;
}

/** The events by which a FIR comes out of a filing. */
export const FIR_EVENTS = ['fir_registered', 'zero_fir_registered'] as const satisfies readonly EventKind[];

/** States of a zero FIR: it is registered, and has to be registered again at the station of the place. */
export const ZERO_FIR = ['zero_fir_registered', 'zero_fir_transferred'] as const satisfies readonly FilingState[];

/**
 * What is recorded of a FIR that came out of a filing, whatever became of the filing.
 * @param from - the states that a filing can be in once there is a FIR
 */
export const caseEvents = <const State extends FilingState>(from: readonly State[]) =>
  ({
    // Whoever gave the information is told how far it is, within ninety days (BNSS s.193(3)(ii)).
    progress_told: { from, by: ['officer'], enters: false, ofFir: true, requires: ['text', 'caseStage'] },
    // A DSP or above decides that not everybody finds it, and takes that back (Youth Bar Association, 2016); whoever filed is told.
    fir_withheld: {
      from,
      by: ['officer'],
      enters: false,
      ofFir: true,
      decidesPublication: true,
      requires: ['text'],
    },
    fir_released: {
      from,
      by: ['officer'],
      enters: false,
      ofFir: true,
      decidesPublication: true,
      undoes: 'fir_withheld',
    },
  }) as const;

/** Waiting for what an officer says to somebody who asked for an ended filing to be opened again, and after a no. */
export const REOPENING = ['reopening_asked', 'reopening_refused'] as const satisfies readonly FilingState[];

/**
 * What opens again what has ended: an officer, on appeal or because something new came; whoever filed asks for it, and is told why not.
 * Asking puts it on the station's list again, with the hours of escalation, and takes nothing from the way to the Superintendent of Police.
 * @param from - the ends that are not for ever
 */
export const reopening = <const State extends FilingState>(from: readonly State[]) =>
  ({
    reopening_asked: { from, by: ['citizen'], enters: true, requires: ['text'], tells: 'station' },
    reopening_refused: {
      from: ['reopening_asked'],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['text'],
    },
    reopened: {
      from: [...from, ...REOPENING],
      by: ['officer'],
      enters: true,
      requires: ['text'],
    },
  }) as const;

/** Whoever filed says anew how they are reached: also of what is over, because an officer may still call. Whoever reads along learns nothing. */
export const contactChanged = <const State extends FilingState>(from: readonly State[]) =>
  ({ contact_changed: { from, by: ['citizen'], enters: false, toldAs: 'information_added' } }) as const;
