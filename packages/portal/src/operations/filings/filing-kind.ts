import type { Places } from '../../data/places.ts';
import type { DocumentContent, DocumentLanguage } from '../../documents/document-page.ts';
import type { EventKind, FilingRules, FilingState } from '../../domain/filing-rules.ts';
import type { LostPerson } from '../../domain/matching/match-persons.ts';
import type { LostThing } from '../../domain/matching/match-things.ts';
import type { Area } from '../../domain/matching/match-weights.ts';
import type { PublicationFacts } from '../../domain/publication.ts';
import type { components } from '../../generated/types.ts';
import type { OperationId } from '../../handler/operation.ts';
import type { Portal, PortalSettings } from '../../handler/portal.ts';
import type { FieldProblem } from '../../handler/problem.ts';

type Schemas = components['schemas'];

/** What a filing of any kind has. */
export interface FiledBody {
  /** Of the person, and so of what the portal sends. */
  readonly language: Schemas['Language'];
  readonly districtCode?: string;
  readonly stationCode?: string;
  readonly uploadIds?: readonly string[];
  readonly onBehalfOf?: Schemas['OnBehalfOf'];
  /** What a message about it may say; a kind that asks for it among other wishes has a `care` of its own. */
  readonly messages?: Schemas['MessageWish'];
}

/** What is known when a filing is judged. */
export interface JudgeContext {
  readonly places: Places;
  readonly uploads: PortalSettings['uploads'];
  readonly now: Date;
  /** The number of whoever files; absent where nobody signs in. */
  readonly mobile?: string;
}

/** What a receipt tells of. */
export interface ReceiptFacts<Body extends FiledBody = FiledBody> {
  readonly reference: string;
  /** ISO 8601. */
  readonly filedAt: string;
  readonly filing: Body;
  /** Where it went; absent while a desk looks for the right station. */
  readonly station?: Schemas['StationRef'];
  readonly attachments: readonly { readonly name?: string; readonly sha256: string }[];
}

/** What a letter about a filing, to whoever stands above the station, takes from it. */
export interface LetterFacts {
  readonly writer: { readonly name: string; readonly address: string };
  /** Of whom or what it tells, where that is no account. */
  readonly about?: string;
  /** What was told to the police, in the writer's words: the law wants the substance of it in the letter (BNSS s.173(4)). */
  readonly account?: string;
}

/** What a paper about the outcome tells of. */
export interface ResultFacts<Body extends FiledBody = FiledBody> extends ReceiptFacts<Body> {
  /** ISO 8601. */
  readonly decidedAt: string;
}

/** Something or somebody that a filing looks for, by what it can be known by; the area is that of the filing. */
export type Sought =
  ({ readonly of: 'thing' } & Omit<LostThing, keyof Area>) | ({ readonly of: 'person' } & Omit<LostPerson, keyof Area>);

/** What whoever deals with a filing must know of the people in it, before they read on. */
export interface Care {
  /** For whom it was filed, where that is not the filer. */
  readonly onBehalfOf?: Schemas['OnBehalfOf'];
  /** How whoever filed may be reached; the portal's own messages keep to it. */
  readonly contact?: Schemas['SafeContact'];
  /** What helps them to be heard and understood. */
  readonly support?: Schemas['Support'][];
}

/** What a FIR that comes out of a filing takes from it. */
export interface FirFacts extends PublicationFacts {
  readonly informant: { readonly name: string; readonly address: string };
}

/**
 * How the portal takes and follows the filings of one service. Everything that is the same for all of them (keys, references, access
 * codes, alerts, events, clocks, receipts) is done by the operations beside this file; a service says only what is its own.
 */
export interface FilingKind<Body extends FiledBody = FiledBody> {
  /** The id of the service in the catalogue. */
  readonly service: string;
  /** The operation that files one. */
  readonly operationId: OperationId;
  readonly rules: FilingRules;
  /** The rules of one filing, where what it tells decides them; `rules` otherwise. */
  rulesFor?(body: Body): FilingRules;
  /** All that `rulesFor` can give besides `rules`. */
  readonly otherRules?: readonly FilingRules[];
  /** What a schema cannot say about it, besides area and number of files, which are judged for every kind. */
  judge(body: Body, context: JudgeContext): FieldProblem[];
  /**
   * What is wrong with it beside another of the same service that the same account has open; judged where it is written, so that of two at
   * once only one is kept. Absent where any two can stand together.
   */
  collides?(body: Body, other: Body, reference: string): FieldProblem | undefined;
  /** What is kept of it, where something that was sent does not count. It is judged as it was sent. */
  keeps?(body: Body): Body;
  /** What an inbox says of it; names nobody. */
  subject?(body: Body): Schemas['LocalName'];
  /** The e-mail address that whoever filed gave. Nobody has proven it, so nothing goes there but what an SMS says. */
  email?(body: Body): string | undefined;
  /**
   * Absent where the body says it as every body does, and nothing is so sensitive that messages are discreet unasked. Read by `careOf` alone.
   *
   * @param later what the filer wished since, in the place of all that the body says of it
   */
  care?(body: Body, later?: Schemas['ContactWishes']): Care;
  /** What was filed, with wishes that came later in the place of earlier ones; absent where `messages` is the only one it has. */
  wished?(body: Body, later: Schemas['ContactWishes']): Body;
  /** Whether files can be added: not where they could point back at the filer. */
  readonly takesFiles: boolean;
  /** The last day of what it tells of, `yyyy-mm-dd` in India; after it comes what the rules say (`comes`). */
  lastDay?(body: Body): string | undefined;
  /** Absent where a paper that somebody finds would tell of the filing. */
  receipt?(facts: ReceiptFacts<Body>, language: DocumentLanguage): DocumentContent;
  /**
   * The states in which its receipt proves nothing any more, and whoever checks the paper is told that. Absent where the paper is not for
   * others: then how the filing ended is nobody's business.
   */
  readonly receiptEndsWith?: readonly FilingState[];
  /** Absent where the station decides nothing that could be appealed against. */
  letter?(body: Body): LetterFacts;
  /** A paper about the outcome, given in one state and in no other. */
  readonly result?: {
    readonly state: FilingState;
    content(facts: ResultFacts<Body>, language: DocumentLanguage): DocumentContent;
  };
  /** Absent where nobody need agree before the station may begin. */
  readonly consent?: {
    /** Who, and in which language they are asked. */
    asks(body: Body): { readonly mobile: string; readonly language: Schemas['Language'] };
    /** What the station may read before they have: nothing about them, nor about those around them. */
    readable(body: Body): Partial<Body>;
  };
  /**
   * What an event changes beside the log: one of the station, and that whoever filed has taken it back. Done again when the request is
   * repeated, so twice must be as once.
   */
  followUp?(portal: Portal, filing: Body, event: EventKind, reference: string): Promise<void>;
  /**
   * What is looked for, as long as nothing was found and the filing is open or ended without an end of the search (`isLookedFor`): it is compared with what stations have found, and
   * nobody but the two stations learns of it. Absent where nothing is.
   * @param secret of the portal, for the digests of numbers
   */
  seeks?(body: Body, secret: string): Promise<readonly Sought[]>;
  /** Absent where no FIR can come out of it. */
  firFacts?(body: Body): FirFacts;
}

/** The rules that one filing goes by. */
export const rulesOf = <Body extends FiledBody>(kind: FilingKind<Body>, body: Body): FilingRules =>
  kind.rulesFor?.(body) ?? kind.rules;
