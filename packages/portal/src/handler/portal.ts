import type { Places } from '../data/places.ts';
import { deprecations } from '../generated/routes.ts';
import { ESCALATION, type EscalationStep, URGENT_ESCALATION } from '../domain/escalation.ts';
import type { Ports } from '../ports/ports.ts';
import type { Store } from '../store/store.ts';
import type { ArrivingKeys } from './arriving-keys.ts';

/** One entry of the catalogue, as `GET /services` gives it. */
export interface Service {
  readonly id: string;
  readonly tag: string;
  readonly kind: 'form' | 'list' | 'lookup' | 'tracker' | 'directory';
  readonly signIn: 'none' | 'citizen' | 'citizen-or-access-code';
  readonly sensitive: boolean;
  /** Of a form: somebody asks for something with it. */
  readonly asks?: boolean;
  readonly name: LocalText;
  readonly summary: LocalText;
  /** Minutes that most people need. */
  readonly takes: number;
  readonly haveAtHand: readonly LocalText[];
  readonly operations: readonly string[];
}

export interface LocalText {
  readonly hi: string;
  readonly en: string;
  readonly ur: string;
}

/** Numbers that a state may choose otherwise. */
export interface PortalSettings {
  readonly otp: {
    /** Minutes until a code expires. */
    readonly minutes: number;
    readonly tries: number;
    readonly resendAfterSeconds: number;
    /** Codes a number gets per day; DOMAIN and ASVS 6.5: five tries each leave 25 in a million. */
    readonly perNumberPerDay: number;
    /** Codes one network may ask for per hour. */
    readonly perNetworkPerHour: number;
  };
  readonly session: {
    readonly accessMinutes: number;
    readonly refreshHours: number;
    readonly officerHours: number;
  };
  readonly uploads: {
    readonly maxBytes: number;
    readonly maxFiles: number;
    readonly mediaTypes: readonly string[];
    readonly imageMaxEdgePixels: number;
    /** Hours after which an unclaimed upload is removed. */
    readonly keepHours: number;
    readonly perNetworkPerHour: number;
  };
  /** Filings one citizen may make per day. */
  readonly filingsPerDay: number;
  /** SMS to one number, in a day, that somebody has filed for it. */
  readonly behalfPerNumberPerDay: number;
  /** Without an account, from one network: many phones share one address, and what is counted by it is forgotten soon. */
  readonly nobodysFilingsPerHour: number;
  /** FIR lookups that one network may make per hour: many citizens share the address of a mobile network. */
  readonly firLookupsPerNetworkPerHour: number;
  /** How often a recovered thing may be claimed: a thief who holds its description tries numbers. */
  readonly claims: {
    /** One thing by one citizen, in a week. */
    readonly perThingAndCitizen: number;
    /** By one citizen, in a day. */
    readonly perCitizen: number;
    /** One thing by all citizens, in a week: after that it can be claimed at the station alone. */
    readonly perThing: number;
  };
  /** Links by which somebody agrees to what was filed about them: how long they work, and how many wrong codes a network may send. */
  readonly consent: { readonly days: number; readonly wrongCodesPerNetworkPerHour: number };
  /** Wrong access codes for one filing per hour. */
  readonly accessCodeTriesPerHour: number;
  readonly officerTriesPerHour: number;
  /** Who is told, and when, that nobody has acknowledged a filing. */
  readonly escalation: readonly EscalationStep[];
  /** The same for what is urgent by the rules of its kind. */
  readonly urgentEscalation: readonly EscalationStep[];
  readonly stream: { readonly heartbeatSeconds: number; readonly retryMilliseconds: number };
  /** Largest JSON body. */
  readonly maxBodyBytes: number;
  /** Operations whose answers say that they are to be left: what the contract marks, unless a portal says more. */
  readonly deprecations: typeof deprecations;
}

export const defaultSettings: PortalSettings = {
  otp: { minutes: 5, tries: 5, resendAfterSeconds: 30, perNumberPerDay: 10, perNetworkPerHour: 60 },
  session: { accessMinutes: 15, refreshHours: 12, officerHours: 8 },
  uploads: {
    maxBytes: 5 * 1024 * 1024,
    maxFiles: 5,
    mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    imageMaxEdgePixels: 2048,
    keepHours: 24,
    perNetworkPerHour: 200,
  },
  filingsPerDay: 20,
  behalfPerNumberPerDay: 3,
  nobodysFilingsPerHour: 60,
  firLookupsPerNetworkPerHour: 600,
  claims: { perThingAndCitizen: 3, perCitizen: 5, perThing: 20 },
  consent: { days: 7, wrongCodesPerNetworkPerHour: 20 },
  accessCodeTriesPerHour: 20,
  officerTriesPerHour: 20,
  escalation: ESCALATION,
  urgentEscalation: URGENT_ESCALATION,
  stream: { heartbeatSeconds: 15, retryMilliseconds: 2000 },
  maxBodyBytes: 256 * 1024,
  deprecations,
};

export interface PortalConfig {
  readonly mode: 'demo' | 'production';
  /** The address by which the world reaches the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** Host sites that may call operations which need a token (`https://patna.example`). Public operations need no entry. */
  readonly allowedOrigins: readonly string[];
  /**
   * Whether the same account may file exactly the same again while it is open: for mocks and tests alone, which do so all the time. Of people
   * it is an accident.
   */
  readonly takesSameAgain?: boolean;
  /** Registered host sites: their exact origins by their name. Only these can frame a service. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  /** Key of every HMAC: one-time passwords, access codes, handles. At least 32 characters, kept out of the database. */
  readonly secret: string;
  readonly settings: PortalSettings;
}

/** All that an operation can reach. */
export interface Portal {
  readonly store: Store;
  readonly services: readonly Service[];
  /** The districts and stations that count now. */
  places(): Promise<Places>;
  readonly ports: Ports;
  readonly config: PortalConfig;
  readonly arriving: ArrivingKeys;
}
