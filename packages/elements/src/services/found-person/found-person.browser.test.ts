import { expect } from '@open-wc/testing';
import '../../define/found-person.ts';
import {
  answer,
  arrive,
  depart,
  find,
  form,
  leaveMessages,
  next,
  portal,
  press,
  shown,
  signIn,
  start,
  titled,
  type,
} from '../../testing/form-visit.ts';

beforeEach(() => arrive('nagrik-found-person'));
afterEach(depart);

const numbers = (part: string): (string | null)[] =>
  [...(form.shadowRoot?.querySelectorAll(`[part=${part}] a[href^="tel:"]`) ?? [])].map((link) =>
    link.getAttribute('href'),
  );

describe('somebody found', () => {
  it('shows the numbers first, and leads whoever looks for somebody to the lists', async () => {
    await shown('[part=danger]');
    expect(numbers('danger')).to.deep.equal(['tel:112', 'tel:1098']);
    await shown(`a[href="${portal.settings.baseUrl}/services/unidentified-person?lang=en"]`);
    await shown(`a[href="${portal.settings.baseUrl}/services/unidentified-body?lang=en"]`);
  });

  it('takes a report of a child: whom to call at once, no name, no photo', async () => {
    await start();
    await answer('input[value=living]');
    await titled('Are you with them now?');
    await answer('input[value=me]');
    await answer('input[value=child]');
    await titled('Who do they seem to be?');
    expect(numbers('note')).to.deep.equal(['tel:112', 'tel:1098']);
    await answer('input[value=unknown]');
    await titled('How are they? (optional)');
    await next();
    await type('#q-found-place-text', 'नमूना स्टेशन');
    await next();
    await type('#q-found-date-date', '2026-11-20');
    await next();
    await titled('What can you see?');
    await next();
    await titled('Height in centimetres, about (optional)');
    await type('#q-person-heightCm', '110');
    await next();
    await titled('What have they said? (optional)');
    await next();
    await titled('What else should the police know? (optional)');
    await next();
    await answer('input[value=no]');
    await titled('In which district was it? (optional)');
    await next();
    await signIn();
    await leaveMessages();
    await titled('Check your answers');
    expect(numbers('note')).to.deep.equal(['tel:112', 'tel:1098']);
    expect(find('input[type=file]')).to.equal(null);
    await press('#q-declaration');
    await press('[part=file]');
    await titled('The police have your report');
    expect(find('[part=confirmation]')?.textContent).to.match(/JJ Act s\.74/);
  });

  it('of a body says what not to do before anything else is asked', async () => {
    await start();
    await answer('input[value=dead]');
    await titled('Are you at the place now?');
    expect(find('[part=page]')?.textContent).to.match(/Touch nothing, move nothing, and take no photo/);
    await answer('input[value=nobody]');
    await titled('How old do they look?');
    expect(numbers('note')).to.deep.equal(['tel:112']);
  });
});
