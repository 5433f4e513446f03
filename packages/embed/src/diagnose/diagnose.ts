import { gapBehind } from '../policy-gaps.ts';
import { askPortal, type Hosting } from './ask-portal.ts';
import type { Diagnosis, Finding, FindingCode, TagReport } from './finding.ts';
import { importMaps } from './import-maps.ts';
import { probeInline, probePolicy } from './probes.ts';
import { collectRefusals, type Refusal } from './refusals.ts';
import {
  definedBy,
  hasFallenBack,
  inlineOrNot,
  isSealed,
  settled,
  stateOf,
  tagsOnPage,
  wantedSurface,
} from './tag-state.ts';

export interface DiagnoseOptions {
  /** The portal, such as `https://portal.example`; unless given the one whose script the page has. */
  readonly portal?: string;
  /** All tags of the page, unless given. */
  readonly tags?: readonly HTMLElement[];
  /** How long to wait for what is still on its way, in milliseconds; 20,000 unless said, as the loader does. */
  readonly patienceMs?: number;
}

/** Which finding a refusal is, by the directive that a browser names (CSP 3 §6.8.1). */
const refused: Readonly<Record<string, FindingCode>> = {
  'script-src': 'csp-script',
  'script-src-elem': 'csp-script',
  'frame-src': 'csp-frame',
  'child-src': 'csp-frame',
  'style-src': 'csp-style',
  'style-src-elem': 'csp-style',
  'connect-src': 'csp-connect',
  'img-src': 'csp-image',
  'trusted-types': 'csp-trusted-types',
};

/** What matters of it to a service in a frame, and to one on the page itself. */
const ofFrames: readonly FindingCode[] = ['csp-script', 'csp-frame', 'csp-style'];
const ofPages: readonly FindingCode[] = ['csp-script', 'csp-style', 'csp-connect', 'csp-image', 'csp-trusted-types'];
/** Without it services come all the same: a little later, or without their pictures. */
const lesser: readonly FindingCode[] = ['csp-style', 'csp-image', 'csp-import-map', 'import-map-late'];

/** Where one of these holds there is nothing to wait for: not even a frame will come. */
const final: readonly FindingCode[] = [
  ...(['no-script', 'unknown-service', 'clash', 'csp-script', 'csp-frame'] as const),
  ...(['site-missing', 'site-unknown', 'origin-unregistered', 'origin-opaque'] as const),
];

/**
 * Finds out what keeps a service off this page, or makes less of it, and which line to add. Runs on the page itself, in the browser, and
 * does there what a service does: a page's policy is known only by what it refuses, so that a page with `report-uri` gets a report of
 * each refusal. Sends the portal the page's origin and the `site` of its tags, nothing else. Rejects never.
 *
 * `explainFinding()` puts a finding into words.
 *
 * @returns nothing but an empty list on a server
 *
 * @example
 * const { findings } = await diagnose({ portal: 'https://portal.example' });
 * for (const finding of findings) console.warn(explainFinding(finding, 'en'), finding.add);
 */
export async function diagnose(options: DiagnoseOptions = {}): Promise<Diagnosis> {
  if (typeof document === 'undefined') return { origin: '', tags: [], findings: [] };
  const script = loaderScript();
  const portal = originOf(options.portal) ?? originOf(script?.src);
  const elements = options.tags ?? tagsOnPage();
  if (!portal) {
    const findings = elements.map((element): Finding => ({ code: 'no-script', severity: 'error', element }));
    const tags = elements.map((element, at): TagReport => report(element, findings.slice(at, at + 1)));
    return { origin: self.origin, tags, findings };
  }
  const collected = collectRefusals();
  try {
    const page = new PageUnderTest(portal, script, collected.refusals);
    const patience = options.patienceMs ?? 20_000;
    await page.probe(elements, patience);
    const tags = await Promise.all(elements.map((element) => page.examine(element, patience)));
    const ofPage = await page.findings();
    const findings = [...ofPage, ...tags.flatMap((tag) => tag.findings)];
    return { origin: self.origin, portal, tags, findings: findings.filter(isNew) };
  } finally {
    collected.stop();
  }
}

/** One page, and what was found out about it. */
class PageUnderTest {
  readonly #portal: string;
  readonly #script: HTMLScriptElement | undefined;
  readonly #refusals: readonly Refusal[];
  readonly #hosting = new Map<string, Promise<Hosting | undefined>>();
  #inlineError: unknown;

  constructor(portal: string, script: HTMLScriptElement | undefined, refusals: readonly Refusal[]) {
    this.#portal = portal;
    this.#script = script;
    this.#refusals = refusals;
  }

  /** Does what the tags need to be let do. @param patience - in milliseconds */
  async probe(elements: readonly HTMLElement[], patience: number): Promise<void> {
    const known = elements.filter((element) => isSealed(element) !== undefined);
    const wanted = new Set(known.map(wantedSurface).filter((surface) => surface !== 'link'));
    const asked = known.map((element) => this.#ask(siteOf(element)));
    await Promise.all([
      ...asked,
      probePolicy(this.#portal, wanted),
      ...known.map((each) => inlineOrNot(each, patience)),
    ]);
    const fellBack = known.find(hasFallenBack);
    if (!fellBack) return;
    const folder = new URL('.', this.#script?.src ?? `${this.#portal}/embed/1/`).href;
    this.#inlineError = await probeInline(this.#portal, folder, fellBack.localName);
    if (!wanted.has('frame')) await probePolicy(this.#portal, new Set(['frame']));
  }

  /** What is wrong with one tag, once it is known how it stands. */
  async examine(element: HTMLElement, patience: number): Promise<TagReport> {
    const findings = await this.#reasons(element);
    // What nothing rules out may only be slow.
    if (!findings.some(({ code }) => final.includes(code))) await settled(element, patience);
    const reported = report(element, findings);
    if (reported.state !== 'missing' && reported.state !== 'waiting')
      return { ...reported, findings: findings.map((finding) => ({ ...finding, severity: 'warning' })) };
    if (findings.some(({ severity }) => severity === 'error') || definedBy(element) === 'elements') return reported;
    return { ...reported, findings: [...findings, this.#because(await this.#unseen(element), element)] };
  }

  /** Of the page itself. */
  async findings(): Promise<readonly Finding[]> {
    const maps = await importMaps(this.#portal);
    const findings: Finding[] = maps.some(({ late }) => late) ? [this.#because('import-map-late')] : [];
    const seen = this.#refusals.map(({ policy }) => policy);
    for (const policy of new Set(seen))
      for (const script of maps) {
        const gap = gapBehind(policy, 'script-src-elem', this.#portal, [script]);
        if (gap?.add.includes(script.hash)) findings.push(this.#because('csp-import-map', undefined, lineOf(gap)));
      }
    return findings;
  }

  async #reasons(element: HTMLElement): Promise<readonly Finding[]> {
    const because = (code: FindingCode, add?: string): Finding => this.#because(code, element, add);
    const sealed = isSealed(element);
    if (sealed === undefined) return [because('unknown-service')];
    const definer = definedBy(element);
    // An element of npm's has its own ways.
    if (definer === 'elements') return [];
    if (definer === 'other') return [because('clash')];
    const wanted = wantedSurface(element);
    const scripts = this.#refused(element, ['csp-script']);
    if (definer === 'nobody') {
      if (scripts.length > 0) return scripts;
      const module = this.#script?.type === 'module';
      return module
        ? []
        : [because('no-script', `<script type="module" src="${this.#portal}/embed/1/embed.js"></script>`)];
    }
    if (wanted === 'link') return [];
    const findings: Finding[] = [];
    const framed = wanted === 'frame' || hasFallenBack(element);
    if (wanted === 'inline') findings.push(...this.#refused(element, ofPages));
    if (framed) findings.push(...this.#refused(element, ofFrames));
    const hosting = await this.#ask(siteOf(element));
    if (wanted === 'inline' && sealed && hosting?.trusted === false) findings.push(because('inline-untrusted'));
    if (wanted === 'inline' && framed && (this.#inlineError || isOldLibrary()) && findings.length === 0)
      findings.push(because(this.#inlineReason()));
    if (framed) findings.push(...(await this.#hostingReasons(element, hosting)));
    return findings.filter(isNew);
  }

  /** Whether the portal lets this page, and every page around it, frame a service. */
  async #hostingReasons(element: HTMLElement, hosting: Hosting | undefined): Promise<readonly Finding[]> {
    const because = (code: FindingCode, add?: string): Finding => this.#because(code, element, add);
    if (!hosting || stateOf(element) === 'frame') return [];
    const site = siteOf(element);
    if (!site) return [because('site-missing', 'site="…"')];
    if (!hosting.known) return [because('site-unknown', site)];
    for (const origin of [self.origin, ...(location.ancestorOrigins ?? [])]) {
      if (origin === 'null') return [because('origin-opaque')];
      const around = origin === self.origin ? hosting : await this.#ask(site, origin);
      if (around?.frames === false) return [because('origin-unregistered', origin)];
    }
    return [];
  }

  #inlineReason(): FindingCode {
    if (isOldLibrary()) return 'old-library';
    return this.#inlineError instanceof SyntaxError ? 'old-browser' : 'blocked';
  }

  /** No rule of anybody's keeps it off: something on the way does. */
  async #unseen(element: HTMLElement): Promise<FindingCode> {
    if (!navigator.onLine) return 'offline';
    return (await this.#ask(siteOf(element))) ? 'blocked' : 'unreachable';
  }

  /** What the page's policies have refused of the portal's, as the lines that they lack. */
  #refused(element: HTMLElement, codes: readonly FindingCode[]): readonly Finding[] {
    return this.#refusals.flatMap(({ directive, what, policy }) => {
      const code = refused[directive];
      if (!code || !codes.includes(code) || !this.#isOurs(code, what)) return [];
      const gap = gapBehind(policy, directive, this.#portal);
      // The name is allowed, and somebody on the page has made it before.
      if (!gap && code === 'csp-trusted-types')
        return this.#because(code, element, lineOf({ directive, add: "'allow-duplicates'" }));
      return this.#because(code, element, lineOf(gap ?? { directive, add: this.#portal }));
    });
  }

  #isOurs(code: FindingCode, what: string): boolean {
    if (code === 'csp-trusted-types') return true;
    // Browsers name no more of it than its scheme.
    return what.startsWith(this.#portal) || (code === 'csp-image' && /^(data|blob)\b/.test(what));
  }

  #ask(site: string, origin: string = self.origin): Promise<Hosting | undefined> {
    const key = `${site} ${origin}`;
    const answer = this.#hosting.get(key) ?? askPortal(this.#portal, { site, origin });
    this.#hosting.set(key, answer);
    return answer;
  }

  #because(code: FindingCode, element?: Element, add?: string): Finding {
    const severity = lesser.includes(code) ? 'warning' : 'error';
    return { code, severity, ...(element && { element }), ...(add && { add }) };
  }
}

/** The portal's script, as the page has it. */
const loaderScript = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => /\/embed\/(1|r\/[\w.-]+)\/embed\.js$/.test(src));

const originOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).origin : undefined;

const siteOf = (element: Element): string => (element.getAttribute('site') ?? '').slice(0, 100);

/** Old libraries put a class of their own where the platform's `Event` was. @see EmbeddedService */
const isOldLibrary = (): boolean => document.createEvent('Event').constructor !== Event;

const lineOf = ({ directive, add }: { readonly directive: string; readonly add: string }): string =>
  `${directive} ${add}`;

/** One line helps all tags that need it. */
const isNew = ({ code, add }: Finding, at: number, all: readonly Finding[]): boolean =>
  all.findIndex((other) => code === other.code && add === other.add) === at;

function report(element: HTMLElement, findings: readonly Finding[]): TagReport {
  return { element, state: stateOf(element), wanted: wantedSurface(element), findings };
}
