import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldNumber } from './on-behalf.ts';

describe('somebody for whom another person files (BNSS s.173(1): anybody may tell the police of an offence)', () => {
  const person = { name: 'नमूना देवी', relation: 'neighbour', mobile: '6000000007' } as const;

  it('is told by SMS where they know of it, or cannot say so now', () => {
    assert.equal(toldNumber({ ...person, consent: 'agreed' }), '6000000007');
    assert.equal(toldNumber({ ...person, consent: 'unable' }), '6000000007');
  });

  it('is not told where they are a child, or asking would put them in danger (DPDP Act 2023 s.9)', () => {
    assert.equal(toldNumber({ ...person, consent: 'child' }), undefined);
    assert.equal(toldNumber({ ...person, consent: 'unsafe' }), undefined);
  });

  it('need not have a phone', () => {
    assert.equal(toldNumber({ name: 'नमूना देवी', relation: 'neighbour', consent: 'agreed' }), undefined);
    assert.equal(toldNumber(undefined), undefined);
  });
});
