import '../define/fir-lookup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { findFirs, type FirSummary, unwrap } from '@nagrik/sdk';
import type { NagrikFirLookup } from '../services/fir/fir-lookup.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

const station = '5117044';
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

describe('<nagrik-fir-lookup>', () => {
  let stage: Stage;
  let firs: readonly FirSummary[];
  let page: Mounted<NagrikFirLookup>;

  const mount = (set: Partial<NagrikFirLookup> = { district: '5117', station }, lang = 'en') => {
    const element = Object.assign(document.createElement('nagrik-fir-lookup'), { portal: stage.portal, ...set });
    page = new Mounted(element, lang);
    return page;
  };
  const submit = async () => (await page.one<HTMLFormElement>('form')).requestSubmit();
  const ask = async (number: string, year: string) => {
    await page.write('#number', number);
    await page.write('#year', year);
    await submit();
  };

  before(async () => {
    stage = await openStage();
    firs = unwrap(await findFirs(stage.portal, { station, from: day(89), to: day(0), limit: 100 })).items;
    expect(firs.length).to.be.greaterThan(0);
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('leads from the district to its stations', async () => {
    mount({});
    const district = await page.one<HTMLSelectElement>('#district');
    await eventually('districts', () => district.options.length > 30);
    expect((await page.one<HTMLSelectElement>('#station')).disabled).to.equal(true);
    await page.write('#district', '5117');
    await eventually('stations', () => (page.find<HTMLSelectElement>('#station')?.options.length ?? 0) > 5);
  });

  it('says everything that is missing at once, and takes the focus there', async () => {
    mount({});
    await submit();
    const summary = await page.one('#summary');
    expect(summary.querySelectorAll('a')).to.have.lengthOf(4);
    await eventually('focus', () => page.element.shadowRoot?.activeElement === summary);
    summary.querySelectorAll('a')[2]?.click();
    await eventually('focus', () => page.element.shadowRoot?.activeElement?.id === 'number');
  });

  it('changes its language with what it says of mistakes', async () => {
    mount({});
    await submit();
    await page.text('#summary', 'Choose the district');
    page.element.parentElement?.setAttribute('lang', 'hi');
    await page.text('#summary', 'ज़िला चुनें');
  });

  it('leaves a day alone that is not one yet: 31 January on its way to February', async () => {
    mount();
    (await page.one<HTMLInputElement>('[value=dates]')).click();
    const from = await page.one<HTMLInputElement>('#from');
    await page.write('#from', '2026-01-31');
    from.focus();
    // The browser of the tests asks for the month first.
    await sendKeys({ type: '02' });
    expect(from.validity.badInput, 'the 31st of February').to.equal(true);
    await sendKeys({ type: '15' });
    expect(from.value).to.equal('2026-02-15');
  });

  it('finds a FIR by its number, with the stage of its case', async () => {
    const [wanted] = firs;
    mount();
    await ask(wanted?.number ?? '', String(wanted?.year));
    const card = await page.text('[part=results] li', `FIR ${wanted?.number}/${wanted?.year}`);
    expect(card.querySelector('[part=stage]')?.textContent).to.not.equal('');
  });

  it('takes Devanagari digits, and number and year in one', async () => {
    const [wanted] = firs;
    const devanagari = `${wanted?.number}/${wanted?.year}`.replace(/\d/g, (digit) =>
      String.fromCharCode(0x0966 + Number(digit)),
    );
    mount();
    await ask(devanagari, '');
    await page.text('[part=results] li', `FIR ${wanted?.number}/${wanted?.year}`);
  });

  it('finds the FIRs of some weeks', async () => {
    mount();
    (await page.one<HTMLInputElement>('#by-dates')).click();
    await page.write('#from', day(80));
    await page.write('#to', day(0));
    await submit();
    await page.one('[part=results] li');
  });

  it('tells that a range is too long, beside the date', async () => {
    mount();
    (await page.one<HTMLInputElement>('#by-dates')).click();
    await page.write('#from', day(200));
    await page.write('#to', day(0));
    await submit();
    await page.text('#summary', 'at most 90 days');
  });

  it('answers the same where there is no FIR and where it is withheld, with the SP’s address', async () => {
    mount();
    const ranges = Array.from({ length: 6 }, (_, n) =>
      findFirs(stage.portal, { station, from: day(89 * (n + 1)), to: day(89 * n), limit: 100 }),
    );
    const shown = (await Promise.all(ranges)).flatMap((range) => unwrap(range).items).filter(({ zeroFir }) => !zeroFir);
    // Serials run in the order of time: what is missing between two that are shown is withheld.
    const after = shown.find(({ number, year }) => {
      const sameYear = shown.filter((each) => each.year === year).map((each) => Number(each.number));
      const before = Number(number) - 1;
      return before > Math.min(...sameYear) && !sameYear.includes(before);
    });
    const withheld = Number(after?.number) - 1;
    const year = String(after?.year);
    const answers: string[] = [];
    expect(after).to.not.equal(undefined);
    for (const number of [withheld, 99_990]) {
      await ask(String(number), year);
      await page.text('[part=empty]', 'Nothing can be shown here');
      answers.push((await page.one('#answer')).innerHTML);
    }
    expect(answers[0]).to.equal(answers[1]);
    expect(page.all).to.include('Superintendent of Police (SP), Patna');
  });

  it('says that the portal is down and keeps what was typed', async () => {
    const [wanted] = firs;
    mount();
    // The places are there, so that nothing but the answer fails: they would have a button of their own.
    await eventually('stations', () => (page.find<HTMLSelectElement>('#station')?.options.length ?? 0) > 5);
    stage.mock.setFault('serverDown');
    await ask(wanted?.number ?? '', String(wanted?.year));
    await page.one('#answer [part=error]');
    expect((await page.one<HTMLInputElement>('#number')).value).to.equal(wanted?.number);
    stage.mock.setFault(null);
    (await page.one<HTMLButtonElement>('#answer [part=error] button')).click();
    await page.one('[part=results]');
  });

  it('says when a copy cannot be downloaded', async () => {
    const [wanted] = firs;
    mount();
    await ask(wanted?.number ?? '', String(wanted?.year));
    await page.one('[part=results]');
    stage.mock.setFault('serverDown');
    await page.press('Download the copy');
    await page.text('[role=alert]', 'could not be downloaded');
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`has no accessibility violation in ${lang}, empty, wrong and answered`, async () => {
      mount(undefined, lang);
      await page.one('#number');
      await expect(page.element).to.be.accessible();
      await submit();
      await page.one('#summary');
      await expect(page.element).to.be.accessible();
      await ask(firs[0]?.number ?? '', String(firs[0]?.year));
      await page.one('[part=results]');
      await expect(page.element).to.be.accessible();
    });
});
