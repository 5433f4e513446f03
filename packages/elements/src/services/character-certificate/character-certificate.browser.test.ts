import { expect } from '@open-wc/testing';
import '../../define/character-certificate.ts';
import {
  answer,
  arrive,
  depart,
  form,
  leaveMessages,
  next,
  press,
  shown,
  signIn,
  start,
  titled,
  type,
} from '../../testing/form-visit.ts';

before(() => arrive('nagrik-character-certificate'));
after(depart);

describe('a request for a character certificate', () => {
  it('says at the address which year is wrong, keeps all that was typed, and files it with four characters of a document', async () => {
    await start();
    await answer('input[value=job]');
    await titled('To whom will you give it? (optional)');
    await next();
    await type('#q-applicant-name', 'न');
    await type('#q-applicant-relativeName', 'काल्पनिक प्रसाद');
    await type('#q-applicant-age', 'लगभग २४');
    await next();
    const kind = await shown<HTMLElement>('#q-document-kind');
    Object.assign(kind, { value: 'aadhaar' }).dispatchEvent(new Event('change', { bubbles: true }));
    await type('#q-document-lastFour', '2341 2341 7518');
    await next();
    await titled('Do you have a photo of yourself? (optional)');
    await next();
    await type('#q-applicant-address-text', 'काल्पनिक टोला');
    await next();
    await answer('input[value=yes]');
    await type('#q-earlierAddresses-0-text', 'नमूना नगर');
    await type('#q-earlierAddresses-0-fromYear', '२०२०');
    await type('#q-earlierAddresses-0-toYear', '2019');
    await next();
    await shown('#q-earlierAddresses-0-toYear[aria-invalid=true]');
    expect((await shown('#q-earlierAddresses-0-text')).value).to.equal('नमूना नगर');
    await type('#q-earlierAddresses-0-toYear', '2021');
    await next();
    await answer('input[value=no]');
    await titled('In which district do you live? (optional)');
    await next();
    await signIn();
    await leaveMessages();
    await titled('Check your answers');
    const answers = form.shadowRoot?.textContent ?? '';
    expect(answers).to.include('7518').and.not.to.include('2341');
    await press('#q-declaration');
    await press('[part=file]');
    await titled('Your request is filed');
  });
});
