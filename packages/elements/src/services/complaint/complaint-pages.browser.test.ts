import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import {
  arrive,
  depart,
  find,
  form,
  next,
  pages,
  press,
  shown,
  start,
  title,
  type,
  until,
  walk,
} from '../../testing/complaint-visit.ts';

beforeEach(arrive);
afterEach(depart);

describe('the first screen', () => {
  it('says whom to call, what happens and what is done with the answers, before anything is asked', async () => {
    await shown('[part=start]');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=danger] a') ?? [])].map((a) =>
      a.getAttribute('href'),
    );
    expect(numbers).to.deep.equal(['tel:112', 'tel:181', 'tel:1098', 'tel:1930']);
    expect(find('[part=privacy-notice]')?.querySelectorAll('dt').length).to.equal(6);
    expect(find('[part=privacy-notice] dd:last-child')?.textContent).to.contain('15');
    expect(find('input')).to.equal(null);
  });

  it('speaks the language of the page, and changes it without losing an answer', async () => {
    await start();
    await walk('place');
    await type('#q-incident-place-text', 'काल्पनिक चौक');
    form.lang = 'ur';
    await until('Urdu', () => title() === 'ٹھیک ٹھیک کہاں ہوا؟');
    expect(find('[dir]')?.dir).to.equal('rtl');
    expect(find('#q-incident-place-text')?.value).to.equal('काल्पनिक चौक');
  });
});

describe('the station', () => {
  const names = (): string[] =>
    [...(form.shadowRoot?.querySelectorAll('.found label') ?? [])].map((label) => label.textContent?.trim() ?? '');
  const pick = async (): Promise<void> => {
    await start();
    await walk('station-known');
    await press('#q-local-stationKnown-yes');
    await next();
    await shown('#q-stationCode-name');
  };

  it('is found by its name in either script, and stays picked on the way back', async () => {
    await pick();
    for (const name of ['kotwali', 'कोतवाली']) {
      await type('#q-stationCode-name', name);
      await until(name, () => names().some((found) => /^kotwali.*patna/isu.test(found)));
    }
    await press('#q-stationCode-5117044');
    await next();
    await press('[part=back]');
    expect((await shown('#q-stationCode-5117044')).checked).to.equal(true);
  });

  it('is offered out of the district that the page names', async () => {
    form.district = '5117';
    await pick();
    await until('stations of Patna', () => names().length > 20 && names().every((name) => name.includes('Patna')));
  });
});

describe('a page', () => {
  it('shows errors on Continue only, in a summary that takes focus and leads to the field', async () => {
    await start();
    await shown('#q-incident-nature');
    expect(find('.summary')).to.equal(null);
    await next();
    const summary = await shown<HTMLElement>('.summary');
    await until('focus', () => form.shadowRoot?.activeElement === summary);
    await press('.summary a');
    await until('focus', () => form.shadowRoot?.activeElement?.id === 'q-incident-nature-theft');
    expect(find('fieldset')?.getAttribute('aria-describedby')).to.include('q-incident-nature-error');
  });

  it('tells that a story is too long before it is sent, and cuts nothing off', async () => {
    await start();
    await walk('story');
    await type('#q-narrative', 'न'.repeat(4001));
    expect(find('#q-count')?.textContent).to.include('1 letters too many');
    await next();
    await shown('.summary');
    expect(find('#q-narrative')?.value.length).to.equal(4001);
  });

  it('asks what was taken by its number, and names the mistake in an IMEI', async () => {
    await start();
    await walk('sorts');
    await press('#q-local-sorts-mobiles');
    await next();
    await type('#q-items-mobiles-0-description', 'नमूना फ़ोन');
    await type('#q-items-mobiles-0-imei', '490154203237519');
    await next();
    expect((await shown<HTMLElement>('.summary')).textContent).to.include('last digit does not fit');
    await type('#q-items-mobiles-0-imei', '490154203237518');
    await next();
    await until('what else there is', () => pages.at(-1) === 'more-taken');
  });

  it('goes back with the button of the browser, and keeps what was answered', async () => {
    await start();
    await walk('place-kind');
    history.back();
    await until('the page before', () => pages.at(-1) === 'precision');
    expect((await shown('#q-incident-when-precision-unknown')).checked).to.equal(true);
    await press('[part=back]');
    await until('the page before that', () => pages.at(-1) === 'nature');
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(true);
  });

  it('asks what a changed answer has opened, then comes back to check answers', async () => {
    await start();
    await walk('check');
    const change = [...(form.shadowRoot?.querySelectorAll<HTMLElement>('.answered .button') ?? [])];
    change.find((button) => button.textContent?.includes('when it happened'))?.click();
    await press('#q-incident-when-precision-day');
    await next();
    await type('#q-incident-when-from-date', '2026-11-01');
    await next();
    await until('check answers', () => pages.at(-1) === 'check');
  });

  it('has no accessibility violation that axe can see', async () => {
    await start();
    for (const page of ['nature', 'place', 'story', 'files', 'sign-in', 'you', 'check']) {
      const before = pages.at(-1) ?? 'nature';
      await walk(page, before);
      await form.updateComplete;
      const { violations } = await axe.run(form, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${page}: ${id} ${nodes[0]?.html}`)).to.deep.equal([]);
    }
  });
});
