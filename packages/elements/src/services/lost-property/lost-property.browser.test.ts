import { expect } from '@open-wc/testing';
import '../../define/lost-property.ts';
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
  title,
  titled,
  type,
} from '../../testing/form-visit.ts';
import { eventually } from '../../testing/mount.ts';

beforeEach(() => arrive('nagrik-lost-property'));
afterEach(depart);

describe('lost property', () => {
  it('names the mistake in an IMEI, keeps four digits of a card, and issues the report at once', async () => {
    await start();
    await answer('#q-local-how-lost');
    await press('#q-local-sorts-mobiles');
    await answer('#q-local-sorts-cards');
    await type('#q-items-mobiles-0-description', 'नीला फ़ोन');
    await type('#q-items-mobiles-0-imei', '490154203237519');
    await next();
    expect((await shown<HTMLElement>('.summary')).textContent).to.include('last digit does not fit');
    expect(find('#q-items-mobiles-0-imei')?.value).to.equal('490154203237519');
    await type('#q-items-mobiles-0-imei', '49-015420-323751-8');
    await next();
    const kind = await shown<HTMLSelectElement>('#q-items-cards-0-kind');
    kind.value = 'aadhaar';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await type('#q-items-cards-0-holderName', 'न');
    await type('#q-items-cards-0-lastFour', '2345 6789 0123');
    await eventually('the last four digits alone', () => find('#q-items-cards-0-lastFour')?.value === '0123');
    await next();
    await answer('#q-when-precision-unknown');
    await type('#q-place-text', 'काल्पनिक चौक');
    await next();
    await shown('#q-account');
    await next();
    await answer('#q-local-stationKnown-no');
    await shown('#q-districtCode');
    await next();
    await signIn();
    await answer('#q-local-forWhom-self');
    await type('#q-reporter-name', 'न');
    await next();
    await type('#q-reporter-address-text', 'काल्पनिक टोला');
    await next();
    await leaveMessages();
    await press('#q-declaration');
    await press('[part=file]');
    await titled('Your report is issued');
    expect(form.shadowRoot?.textContent).to.include('Save the report (PDF)').and.not.to.include('calendar');
  });

  it('says of a vehicle number that is none what one looks like, keeps it, and takes those of every series', async () => {
    await start();
    await answer('#q-local-how-lost');
    await answer('#q-local-sorts-vehicles');
    await type('#q-items-vehicles-0-description', 'नीली स्कूटी');
    await type('#q-items-vehicles-0-registration', 'BR 01 AB 12345');
    await next();
    await saysInEach('यह गाड़ी का नंबर नहीं है', 'یہ گاڑی کا نمبر نہیں ہے', 'This is no vehicle number');
    expect(find('#q-items-vehicles-0-registration')?.value).to.equal('BR 01 AB 12345');
    expect(find('#q-items-vehicles-0-description')?.value).to.equal('नीली स्कूटी');
    for (const registration of ['BR 01 1234', 'brn 1234', 'br-०१-ab-१२३४', '22 bh 1234 aa']) {
      await type('#q-items-vehicles-0-registration', registration);
      await next();
      await shown('#q-when-precision-unknown');
      await press('[part=back]');
      expect((await shown('#q-items-vehicles-0-registration')).value).to.equal(registration);
    }
  });

  it('goes on as a complaint in the same place with what was typed, goes back, and finds it again after a reload', async () => {
    await start();
    await answer('#q-local-how-lost');
    await answer('#q-local-sorts-vehicles');
    await type('#q-items-vehicles-0-description', 'नीली स्कूटी');
    await type('#q-items-vehicles-0-registration', 'br 01 ab 1234');
    await next();
    await shown('#q-when-precision-unknown');
    for (let back = 0; back < 3; back++) {
      const before = title();
      await press('[part=back]');
      await eventually('the page before', () => title() !== before);
    }
    await answer('#q-local-how-stolen');
    await titled('Then it is a complaint');
    await press('[part=elsewhere]');
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(true);
    await press('[part=back]');
    await titled('Then it is a complaint');
    await press('[part=elsewhere]');
    await shown('#q-incident-nature-theft');
    await next();
    await answer('#q-incident-when-precision-unknown');
    await titled('What kind of place was it?');
    form.remove();
    open('nagrik-lost-property');
    await press('[part=draft] .button');
    await titled('Then it is a complaint');
    await press('[part=elsewhere]');
    await titled('What kind of place was it?');
    await answer('#q-incident-place-kind-road');
    await type('#q-incident-place-text', 'काल्पनिक चौक');
    await next();
    await answer('#q-local-stationKnown-no');
    await shown('#q-districtCode');
    await next();
    await type('#q-narrative', 'नमूना');
    await next();
    await answer('#q-against-known-unknown');
    await shown('#q-against-persons-0-description');
    await next();
    expect((await shown('#q-local-sorts-vehicles')).checked).to.equal(true);
    await next();
    expect((await shown('#q-items-vehicles-0-description')).value).to.equal('नीली स्कूटी');
    expect((await shown('#q-items-vehicles-0-registration')).value).to.equal('br 01 ab 1234');
  });
});
