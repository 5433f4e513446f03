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
  press,
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
});
