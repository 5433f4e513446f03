import type { components } from '../generated/types.ts';

/**
 * Records as a backend gives them, with everything in them. They never leave the portal as they are: `redaction.ts` makes
 * of them what may.
 */

/** A name in the scripts in which it is recorded. */
export interface ScriptedText {
  readonly en: string;
  readonly hi?: string;
  readonly ur?: string;
}

export type CaseStage =
  'not-published' | 'registered' | 'under_investigation' | 'chargesheeted' | 'final_report' | 'in_court';

/** A FIR by its own key: the serial starts again each year in each station. */
export interface FirKey {
  readonly stationCode: string;
  /** Zero-padded, four or five digits; a zero FIR has `0000`, and is told from others by `zeroFirMark`. */
  readonly number: string;
  readonly year: number;
}

export interface FirSource extends FirKey {
  /** ISO 8601. */
  readonly registeredAt: string;
  /** Act and section, `BNS 303(2)`. They decide what may be published. */
  readonly sections: readonly string[];
  readonly zeroFir: boolean;
  /** Tells the zero FIRs of a station and year, which all have number `0000`, from one another. */
  readonly zeroFirMark?: string;
  /** The FIR that a zero FIR became at the right station. */
  readonly registeredAs?: FirKey;
  readonly stage?: CaseStage;
  /** Why the investigation ended without a charge sheet. */
  readonly finalReport?: components['schemas']['FinalReport'];
  /** CNR number. */
  readonly courtCaseNumber?: string;
  /** When it was put on the portal for everybody; absent while it is not. */
  readonly publishedAt?: string;
  /** Who decided to withhold it; a DSP or above (Youth Bar Association, 2016). */
  readonly withheldBy?: string;
  /** A victim, witness or accused under 18: never public, whatever the sections (JJ Act s.74). */
  readonly involvesChild?: boolean;
  /** The filing on this portal that it came out of. */
  readonly filingReference?: string;
  readonly occurredOn?: string;
  readonly occurredTo?: string;
  /** Village or town and its station's area, never a house. */
  readonly place?: ScriptedText;
  /** What was reported, without the name of any person. */
  readonly gist?: ScriptedText;
  readonly informant?: { readonly name: string; readonly address?: string };
  readonly victims?: readonly { readonly name: string }[];
  readonly accused?: readonly { readonly name?: string; readonly description?: string }[];
  readonly officer?: { readonly name: string; readonly rank?: string };
}

/** Whose picture may be handed out: a photograph, anew and without metadata, or a drawing in its place. */
export interface Pictured {
  readonly photograph?: { readonly mediaType: 'image/webp' | 'image/jpeg' | 'image/png'; readonly base64: string };
  readonly photoSvg?: string;
}

/** A wanted or rewarded person, as the announcing authority recorded them. */
export interface WantedSource extends Pictured {
  readonly wantedId: string;
  readonly name: ScriptedText;
  readonly aliases?: readonly ScriptedText[];
  readonly parentName?: ScriptedText;
  readonly village?: ScriptedText;
  readonly stationCode: string;
  readonly sections: readonly string[];
  readonly caseCount: number;
  readonly rewardRupees?: number;
  readonly announcedBy: ScriptedText;
  readonly orderDate: string;
  readonly marks?: ScriptedText;
  /** `YYYY-MM-DD` or a year; decides that a child is never here. */
  readonly bornOn?: string;
  readonly address?: string;
  readonly family?: readonly string[];
  readonly phone?: string;
  readonly officer?: string;
}

/** A missing person, as the station recorded them. */
export interface MissingSource extends Pictured {
  readonly missingId: string;
  readonly name: ScriptedText;
  readonly aliases?: readonly ScriptedText[];
  /** Years when last seen; the same twice where the age is known exactly. */
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly gender?: 'female' | 'male' | 'other';
  /** `YYYY-MM-DD`. */
  readonly lastSeenOn: string;
  /** Village, town or a public place, never a house. */
  readonly lastSeenPlace?: ScriptedText;
  readonly stationCode: string;
  /** Sections of the FIR, where there is one (for a child always: Bachpan Bachao Andolan, 2013). */
  readonly sections: readonly string[];
  readonly heightCm?: number;
  readonly build?: ScriptedText;
  readonly marks?: ScriptedText;
  readonly clothing?: ScriptedText;
  readonly languages?: ScriptedText;
  /** DOMAIN §3; whoever is not `missing` any more is not looked for by everybody. */
  readonly state: 'missing' | 'traced' | 'matched' | 'closed';
  /** Absent until somebody has authorised it. */
  readonly publication?: PersonPublication;
  readonly parentName?: ScriptedText;
  readonly address?: string;
  readonly family?: readonly string[];
  readonly phone?: string;
  readonly informant?: { readonly name: string; readonly mobile?: string };
  readonly companion?: string;
  /** Health, medicines, state of mind. */
  readonly condition?: string;
  readonly officer?: string;
}

/**
 * That a missing or an unidentified person may be shown to others: a child's cannot be written down without the permission that it needs.
 */
export type PersonPublication = {
  /** The office that authorised it, not the officer. */
  readonly office: ScriptedText;
  /** ISO 8601. */
  readonly authorisedAt: string;
  /** ISO 8601; from then on nobody sees it, whatever else is recorded. */
  readonly withdrawnAt?: string;
} & (
  | { readonly subject: 'adult'; readonly photo: boolean }
  | {
      readonly subject: 'child';
      /**
       * A child's identity is disclosed only where the Child Welfare Committee or the Juvenile Justice Board permits it in writing, in the
       * child's best interest (JJ Act s.74(1), proviso).
       */
      readonly permission: {
        readonly by: 'child-welfare-committee' | 'juvenile-justice-board';
        /** `YYYY-MM-DD`. */
        readonly on: string;
        /** Whether it covers the picture. */
        readonly photo: boolean;
      };
    }
);

/** Somebody whom nobody knows, living or dead, as the station recorded them. */
export interface UnidentifiedSource extends Pictured {
  readonly unidentifiedId: string;
  readonly state: 'living' | 'dead';
  /** Whoever was recognised is nobody's to look at any more. */
  readonly status: 'unidentified' | 'identified' | 'closed';
  /** Years, as they look. */
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly gender?: 'female' | 'male' | 'other';
  /** `YYYY-MM-DD`. */
  readonly foundOn: string;
  /** Village, town or a public place, never a house. */
  readonly foundPlace?: ScriptedText;
  /** What kind of place looks after a living person. */
  readonly care?: 'hospital' | 'shelter' | 'childrens-home';
  readonly stationCode: string;
  /** Sections of the case, where there is one; an inquest (BNSS s.194) has none. */
  readonly sections: readonly string[];
  readonly heightCm?: number;
  readonly build?: ScriptedText;
  readonly complexion?: ScriptedText;
  readonly hair?: ScriptedText;
  readonly marks?: ScriptedText;
  readonly clothing?: ScriptedText;
  readonly belongings?: ScriptedText;
  readonly languages?: ScriptedText;
  /** Absent until somebody has authorised it. */
  readonly publication?: PersonPublication;
  /** Which hospital or home, or which mortuary: whoever means ill must not find them. */
  readonly keptAt?: string;
  /** By what the station will know the family: whoever comes must be able to say it. */
  readonly testMark?: ScriptedText;
  /** Health, medicines, state of mind. */
  readonly condition?: string;
  readonly causeOfDeath?: string;
  readonly caseNumber?: string;
  readonly finder?: { readonly name: string; readonly mobile?: string };
  readonly officer?: string;
}

/** What is written on a thing or its papers, or sent by it, and no other thing has. */
export interface ThingNumber {
  readonly kind: 'imei' | 'registration' | 'chassis' | 'serial' | 'document';
  readonly value: string;
}

/** A recovered thing, as the station entered it in its register of property. */
export interface RecoveredSource {
  readonly recoveredId: string;
  readonly kind: 'mobile' | 'vehicle' | 'document' | 'jewellery' | 'cash' | 'electronics' | 'cattle' | 'other';
  /** What it is, as many would describe theirs; what only its owner knows stands in `mark`. */
  readonly description: ScriptedText;
  readonly number?: ThingNumber;
  /** By what the station will know the owner where there is no number. */
  readonly mark?: ScriptedText;
  /** `YYYY-MM-DD`. */
  readonly recoveredOn: string;
  /** Village, town or a public place, never a house. */
  readonly recoveredPlace?: ScriptedText;
  readonly stationCode: string;
  /** Sections of the case in which it was recovered. */
  readonly sections: readonly string[];
  /** What was given back or disposed of is nobody's to claim. */
  readonly state: 'kept' | 'returned' | 'disposed';
  /** Whose name is on a paper. */
  readonly holderName?: string;
  readonly foundWith?: string;
  readonly firNumber?: string;
  readonly officer?: string;
}

export interface ArrestSource {
  readonly arrestId: string;
  readonly name: ScriptedText;
  readonly aliases?: readonly ScriptedText[];
  /** Years on the day of the arrest. */
  readonly age?: number;
  readonly gender?: 'female' | 'male' | 'other';
  readonly fir?: { readonly number: string; readonly year: number };
  readonly sections: readonly string[];
  readonly arrestedOn: string;
  readonly stationCode: string;
  readonly parentName?: ScriptedText;
  readonly address?: string;
  readonly officer?: string;
  /** A test identification parade is to come: nobody may have seen the face before. */
  readonly parade?: boolean;
}
