import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { everyCombination, inTurn } from '@nagrik/chromium';
import { fieldsOf, type Kept, ScriptlessFiling } from './scriptless-filing.ts';
import { type Language, languages, ScriptlessVisitor } from './scriptless-visitor.ts';
import { setStage } from './stage.ts';

/** As much of an entry of the portal's catalogue as a walk needs. */
interface Service {
  readonly id: string;
  readonly kind: string;
  readonly signIn: string;
  readonly operations: readonly string[];
}

interface Filed extends Kept {
  readonly language: Language;
  readonly mobile: string;
}

type Content = Readonly<
  Record<
    string,
    {
      readonly schema?: { readonly $ref?: string };
      readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
    }
  >
>;

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

const contract = JSON.parse(
  await readFile(new URL('../../../../openapi/generated/openapi.json', import.meta.url), 'utf8'),
) as Contract;

/** An example of the body with which a service files: of the first operation of its own that gives a receipt. */
function exampleOf({ id, operations }: Service, size: 'minimal' | 'maximal'): unknown {
  const [operation] = Object.values(contract.paths)
    .flatMap((path) => Object.values(path))
    .filter(({ responses }) => responses?.['201']?.content?.['application/json']?.schema?.$ref?.endsWith('/Receipt'))
    .filter(({ operationId = '' }) => operations.includes(operationId))
    // A form that goes on as another one files with that one's operation, too.
    .toSorted((a, b) => operations.indexOf(a.operationId ?? '') - operations.indexOf(b.operationId ?? ''));
  const example = operation?.requestBody?.content['application/json']?.examples?.[size];
  const name = example?.$ref?.split('/').at(-1);
  const value = name === undefined ? example?.value : contract.components.examples[name]?.value;
  assert.ok(value, `the contract has a ${size} example of what ${id} files`);
  return value;
}

/** Where the demonstration has FIRs. */
const place = { district: '5117', station: '5117044' };

const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

describe('Without script', () => {
  const stage = setStage();
  const filed: Filed[] = [];
  let services: readonly Service[] = [];
  let citizens = 0;

  before(async () => {
    services = ((await (await fetch(`${stage.nagrik.portalUrl}/services`)).json()) as { services: readonly Service[] })
      .services;
  });

  /** Walks in several languages at once, in every one unless said. @returns how many pages were looked at */
  async function inEach(
    walk: (visitor: ScriptlessVisitor) => Promise<void>,
    among?: readonly Language[],
  ): Promise<number> {
    const visitors = await ScriptlessVisitor.arriveInEach(stage.browser, stage.nagrik.portalUrl, among);
    await Promise.all(visitors.map(walk));
    await Promise.all(visitors.map((visitor) => visitor.leave()));
    return visitors.reduce((sum, { looked }) => sum + looked, 0);
  }

  /** Opens a filing by what stands on its receipt, and does what that lets one do. */
  async function byReceipt(visitor: ScriptlessVisitor, reference: string, code: string): Promise<void> {
    const { page } = visitor;
    await visitor.press('on');
    assert.ok(await visitor.refused());
    await visitor.look();
    await page.locator('#reference').fill(reference);
    await page.locator('#code').fill(code);
    await visitor.press('on');
    assert.ok((await page.locator('main').innerText()).includes(reference));
    assert.ok((await page.locator('.timeline > *').count()) > 0, 'its log is there');
    assert.doesNotMatch(page.url(), new RegExp(reference));
    await visitor.look();
    assert.match((await visitor.download('receipt')).begins, /^%PDF-/);
    assert.match((await visitor.download('calendar')).begins, /^BEGIN:VCALENDAR/);
    await visitor.press('information');
    await visitor.look();
    await page.locator('#information').fill('नमूना: एक बात और');
    await visitor.press('information');
    await page.locator('.note.good').waitFor();
    // The code may be in other hands: taking back is for whoever has filed it.
    assert.equal(await visitor.button('withdraw').count(), 0, 'the code takes nothing back');
    await visitor.press('other');
  }

  /** Takes the open filing back, as whoever filed it may. */
  async function takeBack(visitor: ScriptlessVisitor): Promise<void> {
    const { page } = visitor;
    await page
      .locator('details', { has: visitor.button('withdraw') })
      .locator('summary')
      .click();
    await visitor.press('withdraw');
    assert.ok(await visitor.refused());
    await visitor.look();
    await page.locator('input[name="reason"]').first().check();
    await visitor.press('withdraw');
    assert.equal(await visitor.button('withdraw').count(), 0, 'what is taken back cannot be taken back again');
    await visitor.look();
  }

  /** Finds in the tracker what was filed, and everything in it that was typed: out of the portal's database. */
  async function follow(
    visitor: ScriptlessVisitor,
    { signIn }: Service,
    { reference, code, mobile }: Filed,
    filing: ScriptlessFiling,
  ): Promise<void> {
    const { page, hands } = visitor;
    const theirs = services.find(
      (each) => each.kind === 'tracker' && (each.signIn === 'citizen') === (signIn === 'citizen'),
    );
    assert.ok(theirs);
    await visitor.open(theirs.id);
    if (signIn !== 'citizen') {
      await hands.write(page.locator('#reference'), reference);
      await hands.write(page.locator('#code'), code);
      await visitor.press('on');
      assert.ok((await page.locator('.timeline > *').count()) > 0, 'its log is there');
      return;
    }
    await visitor.press(page.locator('main a[href*="/sign-in"]'));
    await visitor.signIn(mobile);
    await visitor.press(`open:${reference}`);
    assert.ok((await page.locator('.timeline > *').count()) > 0, 'its log is there');
    await visitor.press('filed');
    await visitor.look();
    filing.isReadIn(await page.locator('main').innerText());
  }

  /** @returns the line that is printed for a service of this kind */
  const walks: Readonly<Record<string, (service: Service) => Promise<string>>> = {
    async form(service) {
      const begin = (visitor: ScriptlessVisitor, size: 'minimal' | 'maximal') => {
        const mobile = String(9_000_000_700 + (citizens += 1));
        const fields = fieldsOf(exampleOf(service, size));
        return { mobile, filing: new ScriptlessFiling(visitor, { service: service.id, fields, size, mobile }) };
      };
      // What nobody's account has is followed by its code, and taken back by nobody.
      const keep = (kept: Kept, { language }: ScriptlessVisitor, mobile: string): void => {
        if (service.signIn === 'citizen') filed.push({ ...kept, language, mobile });
      };
      const forms = services.filter(({ kind }) => kind === service.kind);
      const maximal = inTurn(languages, forms.indexOf(service));
      const minimal = everyCombination ? languages : languages.filter((language) => !maximal.includes(language));
      let pages = await inEach(async (visitor) => {
        const { mobile, filing } = begin(visitor, 'minimal');
        keep(await filing.file(), visitor, mobile);
        const receipt = visitor.page.locator('a[href*="/receipt?"]');
        if (service.operations.includes('downloadReceipt'))
          assert.match((await visitor.download(receipt)).begins, /^%PDF-/);
        else assert.equal(await receipt.count(), 0, 'nothing to save that somebody could find');
        await visitor.press('finish');
        assert.equal(visitor.step, '', 'nothing is left on the screen');
        await visitor.page.goBack();
        assert.equal(await visitor.page.locator('.receipt').count(), 0, 'nor behind it');
      }, minimal);
      let last = '';
      for (const language of maximal) {
        const visitor = await ScriptlessVisitor.arriveWithKeys(stage.browser, stage.nagrik.portalUrl, language);
        const { mobile, filing } = begin(visitor, 'maximal');
        const kept = await filing.file();
        keep(kept, visitor, mobile);
        await follow(visitor, service, { ...kept, mobile, language }, filing);
        pages += visitor.looked;
        last = kept.reference;
        await visitor.leave();
      }
      const asked = `least in ${minimal.join(', ')}, most in ${maximal.join(', ')} with the keys alone`;
      return `filed (${asked}) and read again in the tracker, the last as ${last}, over ${pages} pages`;
    },

    async tracker(service) {
      assert.ok(filed.length > 0, 'a form has filed something that can be tracked');
      const pages = await inEach(async (visitor) => {
        const { page, language } = visitor;
        const { reference, code, mobile } = filed.find((each) => each.language === language) as Filed;
        await visitor.open(service.id);
        if (service.signIn !== 'citizen') await byReceipt(visitor, reference, code);
        await page.locator('main a[href*="/sign-in"]').click();
        await visitor.look();
        await visitor.signIn(mobile);
        await visitor.press(`open:${reference}`);
        await visitor.look();
        if (service.signIn !== 'citizen') await takeBack(visitor);
        await visitor.press('other');
        await visitor.look();
        await visitor.press(`open:${reference}`);
        assert.ok((await page.locator('main').innerText()).includes(reference));
      });
      return `opened ${filed.length} filings, over ${pages} pages`;
    },

    async lookup(service) {
      const pages = await inEach(async (visitor) => {
        const { page } = visitor;
        await visitor.open(service.id);
        await visitor.press('on');
        assert.ok(await visitor.refused());
        await visitor.look();
        // What is looked up by a code alone has no place to choose.
        if ((await page.locator('#district').count()) === 0) {
          await page.locator('#code').fill('zzzz zzzz zzzk');
          await visitor.press('on');
          await visitor.look();
          assert.match(page.url(), /ZZZZ-ZZZZ-ZZZK/);
          return;
        }
        await page.locator('#district').selectOption(place.district);
        await visitor.press('on');
        await visitor.press('on');
        assert.ok(await visitor.refused());
        await visitor.look();
        await page.locator('#station').selectOption(place.station);
        await page.locator('#by-dates').check();
        await page.locator('#from').fill(dayBefore(80));
        await page.locator('#to').fill(dayBefore(0));
        await visitor.press('on');
        await visitor.look();
        const copy = await visitor.download(page.locator('button[value^="copy:"]').first());
        assert.match(copy.begins, /^%PDF-/);
        await visitor.press(page.locator(`main a[href*="/services/${service.id}?"]`));
        await page.locator('#by-number').check();
        await page.locator('#number').fill('९९९९/2024');
        await visitor.press('on');
        assert.equal(await page.locator('button[value^="copy:"]').count(), 0);
        await visitor.look();
      });
      return `asked and answered, over ${pages} pages`;
    },

    async list(service) {
      const pages = await inEach(async (visitor) => {
        const { page } = visitor;
        await visitor.open(service.id);
        const closed = service.signIn !== 'none';
        if (closed) {
          await visitor.look();
          assert.equal(await page.locator('.entry').count(), 0, 'nothing is shown before the sign-in');
          await visitor.signIn(String(9_000_000_700 + (citizens += 1)));
        }
        await visitor.look();
        const days = page.locator('#from');
        if ((await days.count()) > 0) {
          const before = await days.inputValue();
          await days.fill(dayBefore(400));
          // Where no days are given none are too many; but the last can still be before the first.
          const last = page.locator('#to');
          const until = await last.inputValue();
          if (until === '') await last.fill(dayBefore(500));
          await visitor.press(page.locator('[role="search"] button:not([aria-hidden])'));
          assert.ok(await visitor.refused(), 'so many days are too many, or in the wrong order');
          assert.equal(await days.inputValue(), dayBefore(400), 'and what was chosen stays');
          await visitor.look();
          await days.fill(before);
          await last.fill(until);
          await visitor.press(page.locator('[role="search"] button:not([aria-hidden])'));
        }
        const next = page.locator('main a[href*="cursor="], main button[value^="more:"]');
        if ((await next.count()) > 0) await visitor.press(next);
        assert.ok((await page.locator('.entry').count()) > 0, 'each page has entries');
        await visitor.press(page.locator('.entry a').first());
        await visitor.look();
        await page.goBack();
        await page.locator('#q').fill('यह किसी का नाम नहीं');
        await visitor.press(page.locator('[role="search"] button:not([aria-hidden])'));
        assert.equal(await page.locator('.entry').count(), 0);
        await visitor.look();
        if (!closed) return;
        assert.doesNotMatch(page.url(), /[?&]q=/, 'a name that somebody looks for stands in no address');
        await visitor.press('sign-out');
        assert.equal(await page.locator('.entry').count(), 0);
      });
      return `browsed, opened and searched, over ${pages} pages`;
    },

    async directory(service) {
      const others = services.filter(({ kind }) => kind !== service.kind).map(({ id }) => `/services/${id}`);
      const pages = await inEach(async (visitor) => {
        const { page } = visitor;
        await visitor.open(service.id);
        await visitor.look();
        const links = page.locator('main h4 > a');
        const leads = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
        assert.deepEqual(leads.toSorted(), others.toSorted());
        await visitor.press(links.first());
        assert.equal(new URL(page.url()).pathname, leads[0]);
        assert.equal(new URL(page.url()).searchParams.get('lang'), visitor.language);
        // The portal's own start says the same.
        await page.goto(`${stage.nagrik.portalUrl}/?lang=${visitor.language}`);
        await visitor.look();
        assert.equal(await links.count(), others.length);
      });
      return `led to ${others.length} services, over ${pages} pages`;
    },
  };

  it('there is a walk for each kind of service of the catalogue', () => {
    assert.ok(services.length > 0);
    assert.deepEqual(
      services.map(({ kind }) => kind).filter((kind) => !(kind in walks)),
      [],
    );
  });

  // A tracker shows what a form has filed. How long a kind takes grows with the catalogue; what is limited is each service.
  for (const kind of Object.keys(walks))
    it(
      `every ${kind} of the catalogue works, in Hindi, English and Urdu, on a phone of 360 px`,
      { timeout: 3_600_000 },
      async (t) => {
        for (const service of services.filter((each) => each.kind === kind)) {
          await t.test(service.id, { timeout: 300_000 }, async (each) =>
            each.diagnostic(`${service.id}: ${await walks[kind]?.(service)}`),
          );
        }
      },
    );
});
