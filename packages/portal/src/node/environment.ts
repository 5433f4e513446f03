import type { KeptDocumentKey } from '../documents/document-signer.ts';
import { readDocumentKeys } from './document-keys.ts';
import { StartRefused } from './start-refused.ts';

/** What the portal is told by environment variables. Every name is in the README. */
export interface PortalEnvironment {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly port: number;
  /** Folder of what is kept outside the database, and of the embedded database itself. */
  readonly data: string;
  /** A database of the operator's; absent: the embedded one. */
  readonly databaseUrl?: string;
  /** A direct one for LISTEN, where `databaseUrl` leads through a pooler. */
  readonly listenUrl?: string;
  readonly publicUrl?: string;
  readonly allowedOrigins: readonly string[];
  /** Host sites that may frame a service: their exact origins by their name. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  /** Key of every HMAC; absent in a demonstration: one is made and kept in the data folder. */
  readonly secret?: string;
  /** Keys that sign documents; absent in a demonstration: one is made and kept in the data folder. */
  readonly documentKeys?: readonly KeptDocumentKey[];
  readonly alerts?: { readonly url: string; readonly token: string };
  /** Whether `x-forwarded-for` is written by a proxy of the operator's. */
  readonly trustProxy: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

const minimalSecret = 32;

/**
 * Reads the environment.
 * @throws {StartRefused} naming every variable that production still needs, or that cannot be read.
 */
export function readEnvironment(variables: Variables): PortalEnvironment {
  const get = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const mode = get('NAGRIK_MODE') ?? 'demo';
  if (mode !== 'demo' && mode !== 'production') {
    throw new StartRefused(`NAGRIK_MODE is "${mode}": set it to demo or production.`);
  }
  const port = Number(get('PORTAL_PORT') ?? 4180);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartRefused(`PORTAL_PORT is "${get('PORTAL_PORT') ?? ''}": set it to a number from 0 to 65535.`);
  }
  if (mode === 'production') refuseDemonstration(get);
  const databaseUrl = get('DATABASE_URL');
  const listenUrl = get('DATABASE_LISTEN_URL');
  const publicUrl = get('NAGRIK_PUBLIC_URL')?.replace(/\/+$/, '');
  const secret = get('NAGRIK_SECRET');
  const documentKeys = get('NAGRIK_DOCUMENT_KEYS');
  const alertsUrl = get('NAGRIK_ALERTS_URL');
  return {
    mode,
    port,
    host: get('NAGRIK_HOST') ?? 'localhost',
    data: get('NAGRIK_DATA') ?? '.data',
    allowedOrigins: originsOf('NAGRIK_ALLOWED_ORIGINS', get('NAGRIK_ALLOWED_ORIGINS') ?? ''),
    sites: sitesOf(get('NAGRIK_SITES') ?? ''),
    trustProxy: get('NAGRIK_TRUST_PROXY') === '1',
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(listenUrl !== undefined && { listenUrl }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(secret !== undefined && { secret }),
    ...(documentKeys !== undefined && { documentKeys: readDocumentKeys(documentKeys) }),
    ...(alertsUrl !== undefined && { alerts: { url: alertsUrl, token: get('NAGRIK_ALERTS_TOKEN') ?? '' } }),
  };
}

/** What a demonstration does by itself, and production must be told. */
function refuseDemonstration(get: (name: string) => string | undefined): void {
  const missing: string[] = [];
  if (get('DATABASE_URL') === undefined) missing.push('DATABASE_URL to your PostgreSQL');
  if ((get('NAGRIK_SECRET')?.length ?? 0) < minimalSecret) {
    missing.push(`NAGRIK_SECRET to at least ${minimalSecret} random characters`);
  }
  if (get('NAGRIK_DOCUMENT_KEYS') === undefined) missing.push('NAGRIK_DOCUMENT_KEYS to what make-document-key prints');
  if (!get('NAGRIK_PUBLIC_URL')?.startsWith('https://'))
    missing.push('NAGRIK_PUBLIC_URL to the https:// address of the portal');
  if (!get('NAGRIK_ALERTS_URL')?.startsWith('https://') || get('NAGRIK_ALERTS_TOKEN') === undefined) {
    missing.push('NAGRIK_ALERTS_URL (and NAGRIK_ALERTS_TOKEN) to the gateway that sends SMS and station alerts');
  }
  if (missing.length > 0)
    throw new StartRefused(`Production does not start like a demonstration: set ${missing.join('; ')}.`);
}

/** `patna: https://patna.example https://www.patna.example; gaya: https://gaya.example` */
function sitesOf(text: string): Record<string, string[]> {
  return Object.fromEntries(
    text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [, name, origins] = /^\s*([a-z0-9-]{1,40})\s*:\s*(.+)$/.exec(part) ?? [];
        if (name === undefined || origins === undefined)
          throw new StartRefused(`NAGRIK_SITES has "${part.trim()}": write a site as patna: https://patna.example`);
        return [name, originsOf('NAGRIK_SITES', origins)];
      }),
  );
}

function originsOf(variable: string, text: string): string[] {
  return text.split(/[\s,]+/).flatMap((part) => {
    if (part === '') return [];
    const url = URL.canParse(part) ? new URL(part) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
      throw new StartRefused(`${variable} has "${part}": list origins such as https://patna.example.`);
    }
    return [url.origin];
  });
}
