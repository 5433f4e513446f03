import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countingWishes, isSensitive, mayBeCalled, safeContact } from './safe-contact.ts';

type Wishes = Parameters<typeof safeContact>[1];
const contactOf = (nature: Parameters<typeof isSensitive>[0], wishes?: Wishes) =>
  safeContact(isSensitive(nature), wishes);

describe('how whoever filed may be reached (decision 0031; BNSS s.173(1), provisos)', () => {
  it('is as ever where nothing was said of it', () => {
    assert.equal(contactOf('theft'), undefined);
    assert.equal(contactOf('theft', {}), undefined);
  });

  it('is discreet of what often happens in the same house, unless they wish otherwise', () => {
    for (const nature of ['sexual_offence', 'domestic_violence', 'offence_against_child'] as const) {
      assert.deepEqual(contactOf(nature), { messages: 'discreet' });
      assert.equal(contactOf(nature, { messages: 'plain' }), undefined);
    }
  });

  it('is discreet of anything where they wish it', () => {
    assert.deepEqual(contactOf('threat', { messages: 'discreet' }), { messages: 'discreet' });
  });

  it('is not at all where they come or look themselves, whatever words they would have wished', () => {
    assert.deepEqual(contactOf('theft', { contactBy: 'none', messages: 'plain' }), { by: 'none', messages: 'none' });
    assert.deepEqual(contactOf('domestic_violence', { contactBy: 'visit_station' }), {
      by: 'visit_station',
      messages: 'none',
    });
  });

  it('has no safe hours where it is not at all, and only then is anything left out', () => {
    for (const contactBy of ['none', 'visit_station'] as const) {
      const wishes = { contactBy, contactTime: 'नमूना', messages: 'plain', womanOfficer: true } as const;
      assert.deepEqual(countingWishes(wishes), { contactBy, womanOfficer: true });
      assert.equal(contactOf('theft', wishes)?.time, undefined, 'also of what was filed before');
    }
    for (const contactBy of ['call', 'sms'] as const) {
      const wishes = { contactBy, contactTime: 'नमूना', messages: 'plain' } as const;
      assert.deepEqual(countingWishes(wishes), wishes);
    }
  });

  it('is by a call where nothing was said, and in no other way than they said', () => {
    assert.ok(mayBeCalled(undefined));
    assert.ok(mayBeCalled({ messages: 'discreet' }));
    assert.ok(mayBeCalled({ by: 'call', messages: 'plain' }));
    for (const by of ['sms', 'visit_station', 'none'] as const) assert.ok(!mayBeCalled({ by, messages: 'plain' }), by);
  });

  it('keeps the way and the time that are safe', () => {
    assert.deepEqual(contactOf('theft', { contactBy: 'sms' }), { by: 'sms', messages: 'plain' });
    assert.deepEqual(contactOf('theft', { contactBy: 'call', contactTime: 'नमूना: 1 से 3 बजे' }), {
      by: 'call',
      time: 'नमूना: 1 से 3 बजे',
      messages: 'plain',
    });
  });
});
