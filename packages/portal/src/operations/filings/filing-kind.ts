import type { Places } from '../../data/places.ts';
import type { DocumentContent, DocumentLanguage } from '../../documents/document-page.ts';
import type { EventKind, FilingRules } from '../../domain/filing-rules.ts';
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
}

/** What is known when a filing is judged. */
export interface JudgeContext {
  readonly places: Places;
  readonly uploads: PortalSettings['uploads'];
  readonly now: Date;
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
  /** What a schema cannot say about it, besides area and number of files, which are judged for every kind. */
  judge(body: Body, context: JudgeContext): FieldProblem[];
  /** What an inbox says of it; names nobody. */
  subject?(body: Body): Schemas['LocalName'];
  /** Whether files can be added: not where they could point back at the filer. */
  readonly takesFiles: boolean;
  /** Absent where a paper that somebody finds would tell of the filing. */
  receipt?(facts: ReceiptFacts<Body>, language: DocumentLanguage): DocumentContent;
  /** What an event of the station changes beside the log. Done again when the request is repeated, so twice must be as once. */
  followUp?(portal: Portal, filing: Body, event: EventKind): Promise<void>;
  /** Absent where no FIR can come out of it. */
  firFacts?(body: Body): FirFacts;
}

/** The rules that one filing goes by. */
export const rulesOf = <Body extends FiledBody>(kind: FilingKind<Body>, body: Body): FilingRules =>
  kind.rulesFor?.(body) ?? kind.rules;
