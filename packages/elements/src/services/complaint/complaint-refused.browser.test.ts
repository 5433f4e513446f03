import { expect } from '@open-wc/testing';
import {
  arrive,
  depart,
  file,
  find,
  forgetPages,
  form,
  mock,
  next,
  open,
  openPortal,
  pages,
  press,
  saysInEach,
  shown,
  start,
  type,
  until,
  walk,
} from '../../testing/complaint-visit.ts';

beforeEach(arrive);
afterEach(depart);

const answers = (): string => form.shadowRoot?.textContent ?? '';

describe('what the portal refuses', () => {
  it('for a station that was removed while the form was open is told at its question, and nothing else is lost', async () => {
    form.remove();
    let removed = true;
    // Of the station that was picked the portal knows no more than of this one, which none is.
    open('en', async (request) => {
      if (!removed || request.method !== 'POST' || !request.url.endsWith('/complaints')) return mock.fetch(request);
      const { method, headers } = request;
      const body = (await request.text()).replaceAll('5117044', '5117999');
      return mock.fetch(new Request(request.url, { method, headers, body }));
    });
    await start();
    await walk('station-known');
    await press('#q-local-stationKnown-yes');
    await next();
    await type('#q-stationCode-name', 'kotwali');
    await press('#q-stationCode-5117044');
    await next();
    await until('the page after it', () => pages.at(-1) === 'story');
    await walk('check', 'story');
    await file();
    await until('the question', () => pages.at(-1) === 'station');
    await saysInEach('यह थाना अब सूची में नहीं है', 'یہ تھانہ اب فہرست میں نہیں ہے', 'no longer in the list');
    removed = false;
    await type('#q-stationCode-name', 'kotwali');
    await press('#q-stationCode-5117044');
    await next();
    await until('check answers', () => pages.at(-1) === 'check');
    expect(answers()).to.include('नमूना - मेरी साइकिल चोरी हो गई।');
    await press('[part=file]');
    await shown('[part=confirmation]');
  });

  it('because it was filed already is told with the number of the first, nothing is lost, and what differs is filed', async () => {
    form.remove();
    await mock.close();
    // As it is for people: others file the same all the time.
    await openPortal({ seed: false, takesSameAgain: false });
    open();
    await start();
    await walk('check');
    await file();
    await shown('[part=confirmation]');
    const reference = /BR-\d{7}-\d{2}-\d{5}-\w/u.exec(answers())?.[0] ?? 'none';
    form.remove();
    forgetPages();
    open();
    await start();
    await walk('files');
    await next();
    // They are still signed in.
    await until('the page behind the sign-in', () => pages.at(-1) === 'for-whom');
    await walk('check', 'for-whom');
    await file();
    await shown('.summary');
    await saysInEach('दोबारा कुछ दर्ज नहीं हुआ', 'دوبارہ کچھ درج نہیں ہوا', `already, with the number ${reference}`);
    expect(pages.at(-1)).to.equal('check');
    expect(answers()).to.include('नमूना - मेरी साइकिल चोरी हो गई।');
    const change = [...(form.shadowRoot?.querySelectorAll<HTMLElement>('.answered .button') ?? [])];
    change.find((button) => button.textContent?.includes('Tell what happened'))?.click();
    expect((await shown('#q-narrative')).value).to.equal('नमूना - मेरी साइकिल चोरी हो गई।');
    await type('#q-narrative', 'नमूना - आज दूसरी साइकिल चोरी हुई।');
    await next();
    await until('check answers', () => find('[part=file]'));
    await press('[part=file]');
    await shown('[part=confirmation]');
    expect(answers()).not.to.include(reference);
  });
});
