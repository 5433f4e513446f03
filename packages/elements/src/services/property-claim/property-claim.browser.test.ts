import { expect } from '@open-wc/testing';
import '../../define/property-claim.ts';
import {
  arrive,
  depart,
  find,
  form,
  leaveMessages,
  next,
  press,
  shown,
  saysInEach,
  signIn,
  start,
  type,
  until,
} from '../../testing/form-visit.ts';

const refused = (words: string): Promise<unknown> =>
  until(words, () => find<HTMLElement>('.summary')?.textContent?.includes(words));

before(() =>
  arrive('nagrik-property-claim', { about: 'rv_0002' }, { wantedCount: 1, missingCount: 1, recoveredCount: 3 }),
);
after(depart);

describe('the claim of recovered property', () => {
  it('opens with the entry, says where a number is wrong and nothing more, keeps all that was typed, and files the right one', async () => {
    await start();
    expect((await shown('#q-recoveredId')).value).to.equal('rv_0002');
    await press('#q-local-known-number');
    await next();
    await type('#q-number', '110154203237518');
    await next();
    await shown('#q-mark');
    await next();
    await signIn();
    await type('#q-reporter-name', 'न');
    await next();
    await type('#q-reporter-address-text', 'काल्पनिक टोला');
    await next();
    await leaveMessages();
    await press('#q-declaration');
    await press('[part=file]');
    await refused('This is not the number of the thing');
    await saysInEach('यह उस चीज़ का नंबर नहीं है', 'یہ اس چیز کا نمبر نہیں ہے', 'This is not the number of the thing');
    expect((await shown('#q-number')).value).to.equal('110154203237518');
    const change = async (number: string): Promise<void> => {
      await type('#q-number', number);
      await next();
      await press('[part=file]');
    };
    await change('490154203237519');
    await refused('not counted as a try');
    await change('४९ ०१५४२० ३२३७५१ ८');
    expect((await shown<HTMLElement>('[part=confirmation]')).textContent).to.include('BR-5117044-');
    expect(form.shadowRoot?.textContent).not.to.include('490154203237518');
  });
});
