import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import { issuePass, readPass } from './diagnosis-pass.ts';
import { keepsSites, keepsSitesOf } from './keep-sites.ts';

export const issueDiagnosisPass: Operation<'issueDiagnosisPass'> = async ({ portal, path, caller, now }) => {
  const { station } = caller.officer;
  const { siteName } = path;
  if (Object.hasOwn(portal.config.sites, siteName)) {
    // Nobody keeps it here, and its pages may be broken all the same.
    if (!keepsSites(station)) throw new Problem('forbidden');
  } else {
    const last = (await portal.store.sites.log(siteName)).at(-1)?.event;
    if (!last || last.kind === 'removed') throw new Problem('not-found');
    if (!keepsSitesOf(station, last.districtCode)) throw new Problem('forbidden');
  }
  const { pass, expiresAt } = await issuePass(portal.config.secret, siteName, now);
  return { status: 201, json: { pass, expiresAt: expiresAt.toISOString() } };
};

export const readHosting: Operation<'readHosting'> = async ({ portal, query: { site, origin, pass }, now }) => {
  const { allowedOrigins, publicUrl } = portal.config;
  const origins = await originsOf(portal, site);
  const json = {
    known: origins !== undefined,
    frames: origins?.includes(origin) ?? false,
    trusted: allowedOrigins.includes(origin) || origin === new URL(publicUrl).origin,
    pass: pass === undefined ? ('none' as const) : await judge(portal, pass, origin, now),
  };
  return { status: 200, json };
};

/** A pass of another site's is none here, even where this page is that of a site. */
async function judge(
  portal: Portal,
  pass: string,
  origin: string,
  now: Date,
): Promise<'valid' | 'expired' | 'refused'> {
  const read = await readPass(portal.config.secret, pass, now);
  if (!read || !(await originsOf(portal, read.site))?.includes(origin)) return 'refused';
  return read.expired ? 'expired' : 'valid';
}

/** The origins that a site has now. @returns undefined where there is none of this name */
async function originsOf({ config, store }: Portal, name: string): Promise<readonly string[] | undefined> {
  if (Object.hasOwn(config.sites, name)) return config.sites[name];
  const last = (await store.sites.log(name)).at(-1)?.event;
  return last && last.kind !== 'removed' ? last.origins : undefined;
}
