import { expect } from '@open-wc/testing';
import '../../define/missing-person.ts';
import {
  answer,
  arrive,
  depart,
  find,
  form,
  leaveMessages,
  next,
  press,
  saysInEach,
  shown,
  signIn,
  start,
  titled,
  type,
} from '../../testing/form-visit.ts';

beforeEach(() => arrive('nagrik-missing-person'));
afterEach(depart);

describe('a missing person', () => {
  it('shows 112 and 1098 right after an age that may be a child’s, and tells of the FIR at the end', async () => {
    await start();
    await type('#q-person-name', 'नमूना');
    await next();
    await answer('input[value=female]');
    await answer('input[value=about]');
    await type('#q-person-age-years', 'लगभग १५');
    await next();
    await titled('When were they last seen?');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=note] a[href^="tel:"]') ?? [])];
    expect(numbers.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:1098']);
    await type('#q-lastSeen-date-date', '2026-11-20');
    await next();
    await type('#q-lastSeen-place-text', 'नमूना चौक');
    await next();
    await titled('What more can you tell now? (optional)');
    await next();
    await titled('Do you have a photo? (optional)');
    await next();
    await answer('input[value=no]');
    await titled('In which district were they last seen? (optional)');
    await next();
    await signIn();
    await answer('#q-local-forWhom-self');
    await answer('input[value=child]');
    await type('#q-reporter-name', 'न');
    await next();
    await type('#q-reporter-address-text', 'टोला');
    await next();
    await leaveMessages();
    await titled('Check your answers');
    expect(find(`[part=note] a[href="tel:1098"]`)).not.to.equal(null);
    const answers = [...(form.shadowRoot?.querySelectorAll('.answered') ?? [])].map((each) => each.textContent).join();
    expect(answers).to.match(/About how many years old.*\s15\s/su);
    await press('#q-declaration');
    await press('[part=file]');
    await titled('Your report is filed');
    expect(find('[part=confirmation]')?.textContent).to.match(/must register a FIR/);
  });

  it('says of somebody born in the future or aged 130 what is wrong, keeps it, and takes “about 60”', async () => {
    await start();
    await type('#q-person-name', 'नमूना');
    await next();
    await answer('input[value=female]');
    await answer('input[value=date_of_birth]');
    await type('#q-person-age-dateOfBirth-date', '2999-01-01');
    await next();
    await saysInEach('यह तारीख़ आगे की है', 'یہ تاریخ آگے کی ہے', 'This lies in the future');
    expect(find('#q-person-age-dateOfBirth-date')?.value).to.equal('2999-01-01');
    await press('[part=back]');
    await answer('input[value=about]');
    await type('#q-person-age-years', 'about 130');
    await next();
    await saysInEach('120 साल से बड़ा कोई नहीं', '120 سال سے زیادہ', 'Nobody is older than 120 years');
    expect(find('#q-person-age-years')?.value).to.equal('about 130');
    await type('#q-person-age-years', 'लगभग 60');
    await next();
    await titled('When were they last seen?');
    await press('[part=back]');
    expect((await shown('#q-person-age-years')).value).to.equal('लगभग 60');
  });
});
