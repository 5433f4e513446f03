import { expect } from '@open-wc/testing';
import '../../define/verification.ts';
import {
  answer,
  arrive,
  depart,
  find,
  form,
  leaveMessages,
  mobile,
  mock,
  next,
  press,
  shown,
  signIn,
  start,
  titled,
  type,
} from '../../testing/form-visit.ts';
import { eventually } from '../../testing/mount.ts';

beforeEach(() => arrive('nagrik-verification'));
afterEach(depart);

describe('a verification', () => {
  it('of oneself is told at the number, with everything that was typed; with the person’s own it asks them', async () => {
    await start();
    await answer('input[value=tenant]');
    await type('#q-subject-name', 'नमूना');
    await type('#q-subject-relativeName', 'काल्पनिक');
    await type('#q-subject-age', 'लगभग २४');
    await next();
    await type('#q-subject-mobile', mobile);
    await answer('input[value=ur]');
    await type('#q-subject-permanentAddress-text', 'टोला');
    await next();
    await answer('input[value=premises]');
    const kind = await shown<HTMLElement>('#q-subject-document-kind');
    Object.assign(kind, { value: 'aadhaar' }).dispatchEvent(new Event('change', { bubbles: true }));
    await type('#q-subject-document-lastFour', '2341 2341 7518');
    await next();
    await type('#q-premises-text', 'वार्ड 4');
    await next();
    await type('#q-from-date', '2026-12-01');
    await next();
    await titled('What more do you know of the person? (optional)');
    await next();
    await titled('Do you have a photo of them? (optional)');
    await next();
    await answer('input[value=no]');
    await titled('In which district are they to live or work? (optional)');
    await next();
    await signIn();
    await type('#q-reporter-name', 'न');
    await next();
    await type('#q-reporter-address-text', 'टोला');
    await next();
    await leaveMessages();
    await titled('Check your answers');
    const answers = form.shadowRoot?.textContent ?? '';
    expect(answers).to.include('7518').and.not.to.include('2341');
    await press('#q-declaration');
    await press('[part=file]');
    const field = await shown('#q-subject-mobile');
    await eventually('the words at the field', () => find('.error-message')?.textContent?.includes('your own number'));
    expect(field.value).to.equal(mobile);
    expect(find('input[value=ur]')?.checked).to.equal(true);
    await type('#q-subject-mobile', '9000099991');
    await next();
    await titled('Check your answers');
    await press('[part=file]');
    await titled('Your request is filed');
    const [asking] = (await mock.sentMessages()).filter(({ template }) => template === 'consent-asked');
    expect(asking?.to).to.equal('9000099991');
    expect(asking?.text).to.match(/lang=ur#/);
  });
});
