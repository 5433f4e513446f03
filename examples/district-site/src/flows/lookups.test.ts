import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { dayInIndia } from './complaint-steps.ts';
import { hindi } from './hindi.ts';
import { Keyboard } from './keyboard.ts';
import { assertAccessible, Visitor } from './open-browser.ts';
import { setStage } from './stage.ts';
import { textsDrawn } from './sample-files.ts';

/** The station of the demonstration whose FIRs are looked up. */
const station = { code: '5117044', name: /^कोतवाली$/, district: /^पटना$/ };

interface Fir {
  readonly number: string;
  readonly year: number;
  readonly zeroFir: boolean;
}
interface Wanted {
  readonly name: { readonly en: string; readonly hi: string };
  readonly rewardRupees?: number;
}

describe('The public services on the district site', () => {
  const stage = setStage();
  let visitor: Visitor;
  let keys: Keyboard;

  before(async () => {
    visitor = await Visitor.arrive(stage.browser);
    keys = new Keyboard(visitor.page);
  });

  const ask = async <T>(path: string): Promise<{ items: readonly T[] }> =>
    (await (await fetch(stage.nagrik.portalUrl + path)).json()) as { items: readonly T[] };

  /** The published FIRs of the station, newest first: those of the last year and a half, in ranges as long as is allowed. */
  const publishedFirs = async (): Promise<readonly Fir[]> => {
    const ranges = Array.from({ length: 6 }, (_, index) => [dayInIndia(-89 * (index + 1)), dayInIndia(-89 * index)]);
    const pages = await Promise.all(
      ranges.map(([from, to]) => ask<Fir>(`/firs?station=${station.code}&from=${from}&to=${to}&limit=100`)),
    );
    return pages.flatMap(({ items }) => items).filter(({ zeroFir }) => !zeroFir);
  };

  /** A number that the station must have given, because the ones before and after it are published, and that is not. */
  const withheldFir = (firs: readonly Fir[]): Fir => {
    for (const { year, number } of firs) {
      const of = firs.filter((fir) => fir.year === year).map((fir) => Number(fir.number));
      const before = Number(number) - 1;
      if (before > Math.min(...of) && !of.includes(before)) {
        return { year, number: String(before).padStart(4, '0'), zeroFir: false };
      }
    }
    return assert.fail('The demonstration withholds no FIR.');
  };

  const lookUp = async (number: string, year: number): Promise<string> => {
    await keys.fill(hindi('fir.number'), number);
    await keys.fill(hindi('lookup.year'), String(year));
    const answered = visitor.page.waitForResponse((response) => response.url().includes('/firs?'));
    await keys.press('Enter');
    return (await answered).text();
  };

  it('finds a FIR by station and number, and gives its copy', async () => {
    const { page } = visitor;
    const [fir] = await publishedFirs();
    assert.ok(fir);
    await page.goto(`${stage.nagrik.siteUrl}/fir.html`);
    await page
      .locator('nagrik-fir-lookup')
      .getByRole('option', { name: station.district })
      .waitFor({ state: 'attached' });
    await keys.pick(hindi('lookup.district'), station.district);
    await page.locator('nagrik-fir-lookup').getByRole('option', { name: station.name }).waitFor({ state: 'attached' });
    await keys.pick(hindi('lookup.station'), station.name);
    await lookUp(fir.number, fir.year);
    await page.getByRole('heading', { name: `FIR ${fir.number}/${fir.year}` }).waitFor();
    await assertAccessible(page);

    const download = page.waitForEvent('download');
    await keys.follow(hindi('fir-answer.download'));
    const pdf = await readFile(await (await download).path());
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.ok(textsDrawn(pdf) > 10, `${textsDrawn(pdf)} texts are drawn in it`);
  });

  it('says of a withheld FIR, to the letter, what it says of one that does not exist', async () => {
    const { page } = visitor;
    const withheld = withheldFir(await publishedFirs());
    const answer = page.locator('#answer');
    const said: string[] = [];
    const sent: string[] = [];
    for (const number of [withheld.number, '9998']) {
      sent.push(await lookUp(number, withheld.year));
      await answer.getByText(hindi('fir-answer.nothing.title')).waitFor();
      said.push(await answer.innerText());
    }
    assert.equal(said[0], said[1]);
    assert.equal(sent[0], sent[1]);
    await assertAccessible(page);
  });

  it('takes a number with Devanagari digits, and says what is missing', async () => {
    const { page } = visitor;
    const [fir] = await publishedFirs();
    assert.ok(fir);
    const devanagari = (text: string): string => text.replace(/\d/g, (digit) => '०१२३४५६७८९'[Number(digit)] ?? '');
    await keys.fill(hindi('fir.number'), '');
    await keys.press('Enter');
    await page
      .locator('#summary')
      .filter({ hasText: hindi('fir-answer.number-required') })
      .waitFor();
    await keys.fill(hindi('fir.number'), `${devanagari(fir.number)}/${devanagari(String(fir.year))}`);
    await keys.fill(hindi('lookup.year'), '');
    await keys.press('Enter');
    await page.getByRole('heading', { name: `FIR ${fir.number}/${fir.year}` }).waitFor();
  });

  it('finds what a station registered between two days, and says that a year is too long', async () => {
    const { page } = visitor;
    await keys.choose(hindi('fir.by-dates'));
    await keys.fillDate(hindi('lookup.from'), dayInIndia(-365));
    await keys.fillDate(hindi('lookup.to'), dayInIndia(0));
    await keys.press('Enter');
    await page
      .locator('#summary')
      .filter({ hasText: hindi('fir-answer.range-too-long') })
      .waitFor();
    await keys.fillDate(hindi('lookup.from'), dayInIndia(-80));
    await keys.press('Enter');
    const [newest] = await publishedFirs();
    await page.getByRole('heading', { name: `FIR ${newest?.number}/${newest?.year}` }).waitFor();
  });

  it('finds a person by Roman letters under the Hindi name', async () => {
    const { page } = visitor;
    const { items } = await ask<Wanted>('/wanted?limit=50');
    const person = items[7];
    assert.ok(person);
    await page.goto(`${stage.nagrik.siteUrl}/wanted.html`);
    await page.locator('nagrik-wanted-list').getByRole('listitem').first().waitFor();
    await keys.fill(hindi('list.by-name'), person.name.en.toLowerCase());
    await keys.press('Enter');
    await page
      .locator('nagrik-wanted-list')
      .getByRole('listitem')
      .first()
      .getByRole('heading', { name: person.name.hi })
      .waitFor();
  });

  it('shows only rewards as high as were asked for', async () => {
    const { page } = visitor;
    const list = page.locator('nagrik-wanted-list');
    await keys.fill(hindi('list.by-name'), '');
    await keys.press('Enter');
    await keys.follow(hindi('list.filters'));
    await list.getByRole('combobox', { name: hindi('list-filters.reward') }).waitFor();
    const filtered = page.waitForResponse((response) => response.url().includes('minReward=200000'));
    await keys.pick(hindi('list-filters.reward'), /2,00,000|२,००,०००/);
    const { items } = (await (await filtered).json()) as { items: Wanted[] };
    assert.ok(items.length > 0);
    assert.ok(items.every(({ rewardRupees = 0 }) => rewardRupees >= 200_000));
    await list
      .getByRole('heading', { name: items[0]?.name.hi ?? '' })
      .first()
      .waitFor();
    await assertAccessible(page);
  });

  it('opens a person, says whom to tell, and prints a poster of them alone', async () => {
    const { page } = visitor;
    const printed: string[] = [];
    await page.exposeFunction('reportPrint', (text: string) => printed.push(text));
    await page.context().addInitScript(() => {
      globalThis.print = () => {
        (globalThis.top as unknown as { reportPrint(text: string): void }).reportPrint(document.body.innerText);
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.reload();
    const card = page.locator('nagrik-wanted-list').getByRole('listitem').first();
    const name = await card.getByRole('heading').innerText();
    await keys.follow(new RegExp(`${hindi('list.open').source}.*${name}`));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await keys.follow(hindi('wanted-detail.information'));
    await dialog.locator('a[href="tel:112"]').waitFor();
    await assertAccessible(page);
    await keys.follow(hindi('person-detail.print'));
    await assert.doesNotReject(async () => {
      while (printed.length === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
    });
    assert.match(printed[0] ?? '', hindi('wanted-detail.poster'));
    assert.ok(printed[0]?.includes(name));
    await keys.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.match((await keys.focused()).name, hindi('list.open'), 'the focus goes back to where it came from');
    await visitor.leave();
  });
});
