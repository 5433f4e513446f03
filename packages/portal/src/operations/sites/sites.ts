import { exactOrigin } from '../../domain/site-origin.ts';
import type { components } from '../../generated/types.ts';
import type { OfficerCaller, Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { type FieldProblem, invalid, Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { RegisteredSite, SiteChange, SiteWrite } from '../../store/store.ts';
import { keepsSites, keepsSitesOf } from './keep-sites.ts';
import { siteBody } from './site-body.ts';

type Site = components['schemas']['Site'];

export const listSites: Operation<'listSites'> = async ({ portal, caller }) => {
  const { station } = caller.officer;
  const fixed = Object.keys(portal.config.sites).map((name) => fixedSite(portal, name));
  const kept = (await portal.store.sites.list())
    .filter(({ name }) => !isFixed(portal, name))
    .map((site) => siteBody(site, keepsSitesOf(station, site.last.event.districtCode)));
  const sites = [...fixed, ...kept].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { status: 200, json: { sites, mayRegister: keepsSites(station) } };
};

export const readSite: Operation<'readSite'> = async ({ portal, path, caller }) => {
  const name = path.siteName;
  if (isFixed(portal, name))
    return { status: 200, json: { site: fixedSite(portal, name), removed: false, changes: [] } };
  const log = await portal.store.sites.log(name);
  const last = log.at(-1);
  if (!last) throw new Problem('not-found');
  const removed = last.event.kind === 'removed';
  const mayChange = !removed && keepsSitesOf(caller.officer.station, last.event.districtCode);
  const changes = log.map(({ seq, event: { kind, at, officerId, title, origins } }) => ({
    ...{ seq, kind, at, officerId, origins: [...origins] },
    ...(title && { title }),
  }));
  return { status: 200, json: { site: siteBody({ name, last }, mayChange), removed, changes } };
};

export const registerSite: Operation<'registerSite'> = async ({ portal, body, caller, headers, now }) => {
  const { officer } = caller;
  if (!keepsSites(officer.station)) throw new Problem('forbidden');
  const districtCode = body.districtCode ?? officer.station.slice(0, 4);
  if (!keepsSitesOf(officer.station, districtCode)) throw new Problem('forbidden');
  const places = await portal.places();
  if (body.districtCode !== undefined && !places.district(districtCode)) {
    throw invalid({ pointer: '/districtCode', in: 'body', code: 'not-found' });
  }
  const origins = exactOrigins(portal, body.origins);
  const change: SiteChange = {
    ...{ kind: 'registered', at: now.toISOString(), officerId: officer.id, districtCode, origins },
    ...(body.title && { title: body.title }),
  };
  return written(portal, body.name, {
    idempotency: await idempotencyOf(caller, headers['idempotency-key'], 'registerSite', body),
    decide(log) {
      if (log.length > 0 || isFixed(portal, body.name)) {
        throw invalid({ pointer: '/name', in: 'body', code: 'taken' });
      }
      return change;
    },
  });
};

export const changeSite: Operation<'changeSite'> = async ({ portal, path, body, caller, headers, now }) => {
  const origins = exactOrigins(portal, body.origins);
  return written(portal, path.siteName, {
    idempotency: await idempotencyOf(caller, headers['idempotency-key'], 'changeSite', body),
    decide: (log) => ({
      ...{ kind: 'changed', at: now.toISOString(), officerId: caller.officer.id, origins },
      districtCode: keptBy(portal, path.siteName, caller, log.at(-1)?.event).districtCode,
      ...(body.title && { title: body.title }),
    }),
  });
};

export const removeSite: Operation<'removeSite'> = async ({ portal, path, caller, headers, now }) =>
  written(portal, path.siteName, {
    idempotency: await idempotencyOf(caller, headers['idempotency-key'], 'removeSite', {}),
    decide: (log) => ({
      ...keptBy(portal, path.siteName, caller, log.at(-1)?.event),
      ...{ kind: 'removed', at: now.toISOString(), officerId: caller.officer.id },
    }),
  });

/** @throws {Problem} `not-found` for a name without a site, `forbidden` for a site that this officer does not keep. */
function keptBy(portal: Portal, name: string, { officer }: OfficerCaller, last: SiteChange | undefined): SiteChange {
  if (isFixed(portal, name)) throw new Problem('forbidden');
  if (!last || last.kind === 'removed') throw new Problem('not-found');
  if (!keepsSitesOf(officer.station, last.districtCode)) throw new Problem('forbidden');
  return last;
}

/** @throws {Problem} with a pointer to each origin that is none, not allowed here, or there twice. */
function exactOrigins({ config }: Portal, texts: readonly string[]): readonly string[] {
  const origins = texts.map((text) => exactOrigin(text, config.mode === 'demo'));
  const errors = origins.flatMap((origin, at): FieldProblem[] => {
    const pointer = `/origins/${at}`;
    // `pattern` and not `format`: its shape is a matter of the portal's rules, which are stricter than the contract's.
    if (origin === undefined) return [{ pointer, in: 'body', code: 'pattern' }];
    return origins.indexOf(origin) < at ? [{ pointer, in: 'body', code: 'taken' }] : [];
  });
  if (errors.length > 0) throw invalid(...errors);
  return origins.flatMap((origin) => origin ?? []);
}

async function written(portal: Portal, name: string, write: SiteWrite): Promise<{ status: 201; json: Site }> {
  const result = await portal.store.sites.write(name, write);
  if (result.kind === 'key-reused') throw new Problem('key-reused');
  return { status: 201, json: siteBody(result.site, result.site.last.event.kind !== 'removed') };
}

/** The same officer, operation and body, or it is another request. */
async function idempotencyOf(
  { officer }: OfficerCaller,
  key: string,
  operation: string,
  body: object,
): Promise<SiteWrite['idempotency']> {
  return { key, bodyDigest: await sha256(canonicalJson({ officer: officer.id, operation, body })) };
}

function isFixed({ config }: Portal, name: string): boolean {
  return Object.hasOwn(config.sites, name);
}

function fixedSite({ config }: Portal, name: string): Site {
  return { name, origins: [...(config.sites[name] ?? [])], fixed: true, mayChange: false };
}

/** For `readOutcome`: which write made a site what it is, and what that write answered. */
export function siteOutcome(site: RegisteredSite): { operationId: string; response: Record<string, unknown> } {
  const { kind } = site.last.event;
  const operationId = { registered: 'registerSite', changed: 'changeSite', removed: 'removeSite' }[kind];
  return { operationId, response: { ...siteBody(site, kind !== 'removed') } };
}
