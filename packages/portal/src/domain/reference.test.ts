import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueAccessCode, parseAccessCode } from './access-code.ts';
import { districtDeskCode, issueReference, parseReference } from './reference.ts';

const sample = { stationCode: '5117044', year: 2026, serial: 16 };
const issued = issueReference(sample);
const many = [
  issued,
  issueReference({ stationCode: '5101001', year: 2026, serial: 1 }),
  issueReference({ stationCode: '5804044', year: 2099, serial: 99_999 }),
  issueReference({ stationCode: '5137086', year: 2031, serial: 90_210 }),
];

test('the example of DOMAIN §4 is a true reference', () => {
  assert.equal(issued, 'BR-5117044-26-00016-K');
  assert.deepEqual(parseReference(issued), { reference: issued, ...sample });
});

test('a reference is read however it is typed', () => {
  for (const typed of [
    'br-5117044-26-00016-k',
    '  BR 5117044 26 00016 K ',
    'BR511704426OOOI6K',
    '5117044-26-00016-K',
    'BR-५११७०४४-२६-०००१६-K',
    'BR-۵۱۱۷۰۴۴-۲۶-۰۰۰۱۶-k',
    'BR–5117044–26–00016–K',
    'ＢＲ-5117044-26-000l6-K',
    'BR/5117044/26/00016/K',
  ]) {
    assert.equal(parseReference(typed)?.reference, issued, typed);
  }
});

test('every single wrong character is caught, whichever it is and wherever it stands', () => {
  for (const reference of many) {
    for (let at = 0; at < reference.length; at++) {
      const right = reference.charAt(at);
      if (right === '-') continue;
      for (const wrong of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const meant = /\d/.test(right) ? wrong.replace('O', '0').replace(/[IL]/, '1') : wrong;
        if (meant === right) continue;
        const typed = reference.slice(0, at) + wrong + reference.slice(at + 1);
        assert.equal(parseReference(typed), undefined, typed);
      }
    }
  }
});

test('every pair of neighbours that changed places is caught, and every more distant pair of digits', () => {
  for (const reference of many) {
    const plain = [...reference.replaceAll('-', '')];
    for (let left = 0; left < plain.length; left++) {
      for (let right = left + 1; right < plain.length; right++) {
        if (plain[left] === plain[right]) continue;
        const swapped = [...plain];
        [swapped[left], swapped[right]] = [swapped[right] ?? '', swapped[left] ?? ''];
        assert.equal(parseReference(swapped.join('')), undefined, swapped.join(''));
      }
    }
  }
});

test('doubled digits heard wrong, and a lost or added digit, are caught', () => {
  for (const typed of [
    'BR-5227044-26-00016-K',
    'BR-5117044-26-0016-K',
    'BR-5117044-26-000016-K',
    'BR-5117044-26-00000-D',
    '',
    'K',
  ]) {
    assert.equal(parseReference(typed), undefined, typed);
  }
});

test('a part that does not fit is refused, never cut', () => {
  assert.throws(() => issueReference({ ...sample, serial: 100_000 }), RangeError);
  assert.throws(() => issueReference({ ...sample, serial: 0 }), RangeError);
  assert.throws(() => issueReference({ ...sample, stationCode: '511704' }), RangeError);
  assert.throws(() => issueReference({ ...sample, year: 26 }), RangeError);
});

test('what has no station yet is numbered at the desk of its district', () => {
  assert.equal(districtDeskCode('5117'), '5117000');
});

test('an access code is read as typed, and its characters cannot be mistaken for one another', () => {
  const code = issueAccessCode();
  assert.match(code, /^[2346789BCDFGHJKMPQRTVWXY]{4}(-[2346789BCDFGHJKMPQRTVWXY]{4}){2}$/);
  assert.equal(parseAccessCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), code);
  assert.equal(parseAccessCode(code.slice(1)), undefined);
  assert.equal(parseAccessCode('OOOO-IIII-1111'), undefined);
});

test('every slip of one character in an access code is told as one, and so are swapped neighbours', () => {
  const alphabet = '2346789BCDFGHJKMPQRTVWXY';
  assert.equal(parseAccessCode('7KQM-2XVT-9HDC'), '7KQM-2XVT-9HDC', 'the example of the contract is a true code');
  for (let round = 0; round < 20; round++) {
    const code = issueAccessCode().replaceAll('-', '');
    for (const [at, own] of [...code].entries()) {
      for (const other of alphabet.replace(own, ''))
        assert.equal(parseAccessCode(code.slice(0, at) + other + code.slice(at + 1)), 'mistyped');
      const next = code.charAt(at + 1);
      if (!next || own === next || ['2Y', 'Y2'].includes(own + next)) continue;
      assert.equal(parseAccessCode(code.slice(0, at) + next + own + code.slice(at + 2)), 'mistyped', `${own}${next}`);
    }
  }
});

test('an access code takes every character equally often from evenly spread bytes, and skips the bytes that would tilt it', () => {
  const counts = new Map<string, number>();
  for (let round = 0; round < 24; round++) {
    const code = issueAccessCode((into) =>
      into.forEach((_, at) => (into[at] = at < 4 ? 252 + at : (round * 11 + at - 4) % 240)),
    );
    // The last one checks the others.
    for (const character of code.replaceAll('-', '').slice(0, -1))
      counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  assert.equal(counts.size, 24);
  assert.deepEqual(new Set(counts.values()), new Set([11]));
});
