import { expect } from '@open-wc/testing';
import '../../define/senior-citizen.ts';
import {
  answer,
  arrive,
  depart,
  find,
  form,
  leaveMessages,
  next,
  open,
  press,
  saysInEach,
  shown,
  signIn,
  start,
  titled,
  type,
} from '../../testing/form-visit.ts';
import { eventually } from '../../testing/mount.ts';

beforeEach(() => arrive('nagrik-senior-citizen'));
afterEach(depart);

const errorSays = (words: string) => eventually(words, () => find('.error-message')?.textContent?.includes(words));

describe('a senior citizen', () => {
  it('is registered from 60 years on: at 59 they are told so, and nothing typed is lost', async () => {
    await start();
    await answer('input[value=registration]');
    await answer('input[value=years]');
    await type('#q-person-age-years', 'about 59');
    await next();
    await errorSays('go back and choose');
    expect(find('#q-person-age-years')?.value).to.equal('about 59');
    await type('#q-person-age-years', '५९');
    await next();
    await errorSays('from 60 years on');
    expect(find('#q-person-age-years')?.value).to.equal('५९');
    await type('#q-person-age-years', '६०');
    await next();
    await answer('input[value=alone]');
    await type('[id="q-registration-contacts-0-name"]', 'परीक्षण');
    await type('[id="q-registration-contacts-0-mobile"]', '9000000002');
    await next();
    await titled('What should the officer know?');
    await next();
    await titled('Who comes to work in the home? (optional)');
    await next();
    await answer('input[value=refused]');
    await answer('input[value=no]');
    await titled('In which district does the senior citizen live? (optional)');
    await next();
    await signIn();
    await answer('input[value=me]');
    await type('#q-person-name', 'न');
    await next();
    await type('#q-person-address-text', 'टोला');
    await next();
    await leaveMessages();
    await titled('Check your answers');
    await press('#q-declaration');
    await press('[part=file]');
    await titled('Your request is filed');
    expect(find('[part=confirmation]')?.textContent).not.to.include('टोला');
  });

  it('who is ill reads 112 before anything else is asked, and is asked for no age', async () => {
    await start();
    await answer('input[value=help]');
    await answer('input[value=medical]');
    await titled('What should the station do?');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=note] a[href^="tel:"]') ?? [])];
    expect(numbers.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:112']);
    await next();
    await shown('input[value=no]');
    await titled('Do you know which police station it should go to?');
  });

  it('who is treated badly reads 112, and finds what they have typed in the complaint that it becomes', async () => {
    await start();
    await answer('input[value=help]');
    await answer('input[value=ill_treatment]');
    await shown('[part=note] a[href="tel:112"]');
    await type('#q-help-text', 'नमूना - घर से निकालने की धमकी');
    await type('#q-help-callAt', 'सुबह दस से पहले');
    await next();
    await answer('input[value=complaint]');
    await press('[part=elsewhere]');
    await answer('#q-incident-nature-domestic_violence');
    await shown('[part=note] a[href="tel:181"]');
    await answer('#q-incident-when-precision-unknown');
    await answer('#q-incident-place-kind-home');
    await type('#q-incident-place-text', 'टोला');
    await next();
    await answer('#q-local-stationKnown-no');
    await shown('#q-districtCode');
    await next();
    expect((await shown('#q-narrative')).value).to.equal('नमूना - घर से निकालने की धमकी');
  });

  it('who is away reads which days cannot be, and under which number some were told already; what was typed stays', async () => {
    const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const days = async (from: string, to: string): Promise<void> => {
      await type('#q-absence-from-date', from);
      await type('#q-absence-to-date', to);
      await next();
    };
    const goOn = async (): Promise<void> => {
      await titled('Whom can the station ask meanwhile?');
      await next();
      await answer('input[value=no]');
      await titled('In which district does the senior citizen live? (optional)');
      await next();
    };
    const goToEnd = async (): Promise<void> => {
      await answer('input[value=me]');
      await type('#q-person-name', 'नमूना देवी');
      await next();
      await type('#q-person-address-text', 'टोला');
      await next();
      await titled('What may an SMS say? (optional)');
      await next();
      await press('#q-declaration');
      await press('[part=file]');
    };
    await start();
    await answer('input[value=absence]');
    await days(day(10), day(9));
    await saysInEach('आख़िरी दिन पहले दिन से पहले', 'آخری دن پہلے دن سے پہلے', 'The last day is before the first');
    expect([find('#q-absence-from-date')?.value, find('#q-absence-to-date')?.value]).to.deep.equal([day(10), day(9)]);
    await days(day(10), day(12));
    await goOn();
    await signIn();
    await goToEnd();
    await titled('Your request is filed');
    const reference = /BR-\d{7}-\d{2}-\d{5}-\w/u.exec(find('[part=confirmation]')?.textContent ?? '')?.[0] ?? 'none';
    form.remove();
    open('nagrik-senior-citizen');
    await start();
    await answer('input[value=absence]');
    await days(day(12), day(20));
    await goOn();
    // They are still signed in.
    await goToEnd();
    await shown('#q-absence-from-date[aria-invalid=true]');
    await saysInEach(reference, reference, `under number ${reference}`);
    expect([find('#q-absence-from-date')?.value, find('#q-absence-to-date')?.value]).to.deep.equal([day(12), day(20)]);
    await days(day(13), day(20));
    await titled('Check your answers');
    expect(form.shadowRoot?.textContent).to.include('नमूना देवी');
    await press('[part=file]');
    await titled('Your request is filed');
  });
});
