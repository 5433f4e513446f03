import { expect } from '@open-wc/testing';
import { IndexedDbDrafts } from '@nagrik/journey/drafts';
import { connect } from '../../portal-context.ts';
import {
  arrive,
  depart,
  file,
  filed,
  find,
  forgetPages,
  form,
  mobile,
  mock,
  open,
  pages,
  press,
  shown,
  start,
  turnTo,
  type,
  until,
  walk,
} from '../../testing/complaint-visit.ts';

beforeEach(arrive);
afterEach(depart);

describe('filing', () => {
  it('files once though the button is pressed twice, and shows reference, code and what comes next', async () => {
    await start();
    await walk('check');
    await press('#q-declaration');
    let told = '';
    form.addEventListener('nagrik-filed', ({ reference }) => (told = reference));
    const button = await shown<HTMLElement>('[part=file]');
    button.click();
    button.click();
    await shown('[part=confirmation]');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=receipt] [translate=no]') ?? [])];
    expect(told).to.match(/^BR-\d{7}-\d{2}-\d{5}-[0-9A-Z]$/u);
    expect(numbers[0]?.textContent).to.equal(told);
    expect(numbers[1]?.textContent).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/u);
    expect(find('.next')?.textContent).to.include('Sign it by');
    expect(await filed()).to.equal(1);
    await press('[part=finish]');
    await shown('[part=start]');
    expect(form.shadowRoot?.textContent).not.to.include(told);
    await until('the end of the session', () => form.portal && !connect(form.portal).session.current);
    form.remove();
    open();
    await shown('[part=start]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(find('[part=draft]')).to.equal(null);
  });

  it('asks what became of it when the answer is lost, and shows the receipt of the one filing', async () => {
    await start();
    await walk('check');
    mock.setFault('commitThenTimeout');
    await file();
    await shown('[part=confirmation]');
    expect(await filed()).to.equal(1);
  });

  it('survives a reload while nobody knows whether it arrived', async () => {
    await start();
    await walk('check');
    mock.setFault('commitThenTimeout');
    await press('#q-declaration');
    await press('[part=file]');
    await shown('[part=sending]');
    while ((await filed()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    form.remove();
    mock.setFault(null);
    forgetPages();
    open();
    await press('[part=draft] .button');
    await shown('[part=confirmation]');
    expect(await filed()).to.equal(1);
  });

  it('says that nothing was filed when the network is gone, and files when it is back', async () => {
    const failed: string[] = [];
    form.addEventListener('nagrik-failed', ({ outcome, code }) => failed.push(`${outcome} ${code}`));
    await start();
    await walk('check');
    mock.setFault('serverDown');
    await file();
    await until('the truth', () => find('[part=unknown]') ?? find('.summary'));
    expect(find('[part=confirmation]')).to.equal(null);
    await until('that the host was told', () => failed.length > 0);
    expect(failed).to.deep.equal(['rejected unavailable']);
    mock.setFault(null);
    if (find('[part=unknown]')) await press('[part=unknown] .button');
    await until('check answers', () => find('[part=file]'));
    await press('[part=file]');
    await shown('[part=confirmation]');
    expect(await filed()).to.equal(1);
  });

  it('renews a session that has run out, without a word', async () => {
    await start();
    await walk('check');
    mock.setFault('tokenExpired');
    await file();
    await shown('[part=confirmation]');
  });
});

describe('sign-in on the way', () => {
  it('tells a wrong code with the tries that are left, and keeps the answers', async () => {
    await start();
    await walk('sign-in');
    await type('#sign-in-mobile', '12');
    await press('form .button');
    expect((await shown<HTMLElement>('#sign-in-mobile-error')).textContent).to.include('10 digits');
    await type('#sign-in-mobile', mobile);
    await press('form .button');
    await type('#sign-in-code', (await mock.otpFor(mobile)) === '000000' ? '111111' : '000000');
    await press('form .button');
    expect((await shown<HTMLElement>('#sign-in-code-error')).textContent).to.include('4');
    await type('#sign-in-code', await mock.otpFor(mobile));
    await press('form .button');
    await until('the next page', () => pages.at(-1) === 'for-whom');
    await walk('check', 'for-whom');
    expect(find('.answers')?.parentElement?.textContent).to.include('साइकिल');
  });
});

describe('the draft', () => {
  it('offers to go on after the tab was closed, with every letter', async () => {
    await start();
    await walk('place');
    await type('#q-incident-place-text', 'काल्पनिक चौक');
    form.remove();
    forgetPages();
    await new Promise((resolve) => setTimeout(resolve, 100));
    open();
    await press('[part=draft] .button');
    expect((await shown('#q-incident-place-text')).value).to.equal('काल्पनिक चौक');
  });

  it('has the pages before it behind the button of the browser, after a reload too', async () => {
    await start();
    await walk('place');
    form.remove();
    forgetPages();
    open();
    await press('[part=draft] .button');
    await shown('#q-incident-place-text');
    history.back();
    expect((await shown('#q-incident-place-kind-road')).checked).to.equal(true);
  });

  it('goes on where somebody was, also where their last step did not reach the device before a reload', async () => {
    await start();
    await walk('place');
    form.remove();
    forgetPages();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const drafts = new IndexedDbDrafts();
    const draft = await drafts.load('complaint', Date.now());
    expect(draft?.done).not.to.include(draft?.page);
    if (draft) await drafts.save({ ...draft, page: draft.done[0] ?? '' }, draft.revision);
    open();
    await press('[part=draft] .button');
    await shown('#q-incident-place-text');
  });

  it('is deleted for whoever wants to start afresh', async () => {
    await start();
    await walk('place');
    form.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    open();
    await press('[part=draft] .secondary');
    await start();
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(false);
  });

  it('is gone when somebody leaves quickly', async () => {
    form.exitUrl = '#weather';
    await start();
    await walk('place');
    await press('[part=exit]');
    await until('the other page', () => location.hash === '#weather');
    expect(form.hidden).to.equal(true);
    form.remove();
    open();
    await start();
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(false);
  });

  it('tells that another tab has changed it, and overwrites nothing', async () => {
    await start();
    await walk('precision');
    const mine = form;
    await new Promise((resolve) => setTimeout(resolve, 600));
    open();
    await press('[part=draft] .button');
    await press('#q-incident-when-precision-day');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const other = form;
    turnTo(mine);
    await press('#q-incident-when-precision-range');
    await shown('[part=conflict]');
    await press('[part=conflict] .button');
    await until('what the other tab has', () => find('#q-incident-when-precision-day')?.checked);
    other.remove();
  });
});
