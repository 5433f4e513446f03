import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, foldNames, matchKey } from './fold.ts';

/** What is typed, and what it must find: station, district and family names of Bihar in three scripts. */
const SAME: readonly (readonly [typed: string, stored: string])[] = [
  ['मुज़फ़्फ़रपुर', 'Muzaffarpur'],
  ['मुजफ्फरपुर', 'MUJAFFARPUR'],
  ['مظفرپور', 'Muzaffarpur'],
  ['मुजफ्फरपुर', 'مظفرپور'],
  ['पटना', 'Patna'],
  ['پٹنہ', 'पटना'],
  ['कोतवाली', 'KOTWALI'],
  ['Kotwali', 'कोतवाली'],
  ['کوتوالی', 'Kotwali'],
  ['पूर्णिया', 'Purnia'],
  ['Purniya', 'PURNEA'],
  ['पश्चिम चंपारण', 'Pashchim Champaran'],
  ['Paschim Champaran', 'पश्चिम चम्पारण'],
  ['औरंगाबाद', 'Aurangabad'],
  ['اورنگ آباد', 'Aurangabad'],
  ['दरभंगा', 'Darbhanga'],
  ['دربھنگہ', 'दरभंगा'],
  ['सीतामढ़ी', 'Sitamarhi'],
  ['Seetamarhi', 'सीतामढ़ी'],
  ['Begusaray', 'बेगूसराय'],
  ['بیگوسرائے', 'Begusarai'],
  ['kankarbagh', 'KANKAR BAGH'],
  ['कंकड़बाग', 'KANKAR BAGH'],
  ['फुलवारी शरीफ', 'PHULWARI SHARIF'],
  ['Fulwari', 'फुलवारी शरीफ'],
  ['गांधी मैदान', 'GANDHI MAIDAN'],
  ['gandi maidan', 'गाँधी मैदान'],
  ['Jahanabad', 'JEHANABAD'],
  ['लखीसराय', 'LAKHI SARAI'],
  ['खगड़िया', 'Khagaria'],
  ['किशनगंज', 'Kishanganj'],
  ['Krishnaganj', 'कृष्णगंज'],
  ['मोतिहारी', 'Motihari'],
  ['mothihari', 'मोतिहारी'],
  ['नौगछिया', 'NAUGACHHIA'],
  ['बख्तियारपुर', 'BAKHTIYARPUR'],
  ['Lakshmipur', 'Laxmipur'],
  ['मोहम्मद', 'Mohammad'],
  ['محمد', 'मोहम्मद'],
  ['Mohd Khan', 'Mohd. Khaan'],
  ['ख़ान', 'Khan'],
  ['خان', 'खान'],
  ['شاہ', 'शाह'],
  ['सिंह', 'Singh'],
  ['سنگھ', 'सिंह'],
  ['Sinha', 'सिन्हा'],
  ['Choudhary', 'चौधरी'],
  ['Chaudhari', 'Chowdhury'],
  ['यादव', 'Yadav'],
  ['Jha', 'झा'],
  ['Mishra', 'मिश्र'],
  ['नमूना कुमार', 'Namuna Kumar'],
  ['pat', 'पटना'],
  ['थाना १२', 'Thana 12'],
];

/** What must not be found: near neighbours, and names of the same few consonants in another order. */
const DIFFERENT: readonly (readonly [typed: string, stored: string])[] = [
  ['Gaya', 'Patna'],
  ['Arwal', 'Araria'],
  ['Siwan', 'Saran'],
  ['सीवान', 'Supaul'],
  ['Madhubani', 'Madhepura'],
  ['Rohtas', 'Katihar'],
  ['Nawada', 'Nalanda'],
  ['नवादा', 'Nalanda'],
  ['Jamui', 'Jhajha'],
  ['Buxar', 'Bhojpur'],
  ['Kumar', 'Karim'],
  ['राम', 'मोहन'],
  ['خان', 'Naik'],
  ['Kishanganj', 'Gopalganj'],
  ['Vaishali', 'Shivhar'],
  ['Samastipur', 'Sitamarhi'],
  ['Munger', 'Nagar'],
  ['Khagaria', 'Katihar'],
  ['Singh', 'Ganesh'],
  ['Banka', 'Kanti'],
];

test('a name finds itself in another script, another spelling, or before it is typed to its end', () => {
  const lost = SAME.filter(([typed, stored]) => matchKey(foldName(typed), foldNames([stored])) === 0);
  assert.deepEqual(
    lost.map(([typed, stored]) => `${typed} (${foldName(typed)}) ≠ ${stored} (${foldNames([stored])})`),
    [],
  );
});

test('a name does not find another that only looks near', () => {
  const taken = DIFFERENT.filter(([typed, stored]) => matchKey(foldName(typed), foldNames([stored])) > 0);
  assert.deepEqual(
    taken.map(([typed, stored]) => `${typed} (${foldName(typed)}) = ${stored} (${foldNames([stored])})`),
    [],
  );
});

test('the nearer name ranks first', () => {
  const query = foldName('Kotwali');
  assert.ok(matchKey(query, foldNames(['KOTWALI'])) > matchKey(query, foldNames(['KOTWALI NAGAR CHOWK KATRA'])) - 1e-9);
  assert.equal(matchKey(query, foldNames(['KOTWALI'])), 1);
});

test('what is typed to its end ranks above what it only begins', () => {
  const query = foldName('Jamui');
  assert.ok(matchKey(query, foldNames(['JAMUI'])) > matchKey(query, foldNames(['JAMALPUR'])));
});

test('similarity is what pg_trgm computes, for a word and for two that stand together', () => {
  // select strict_word_similarity('mjfrpr', 'mjfrpr ngr'), strict_word_similarity('ktlr', 'ktl'), …
  assert.equal(matchKey('mjfrpr', 'mjfrpr ngr'), 1);
  assert.equal(matchKey('ktlr', 'ngr ktl'), 3 / 6);
  assert.equal(matchKey('ktlr', 'ngr ktm'), 0, '2 of 7 is not enough');
  assert.equal(matchKey('knkrbg', 'knkr bg'), 0.5);
});

test('nothing to search for is an empty key, and matches nothing', () => {
  assert.equal(foldName(' — !?'), '');
  assert.equal(matchKey('', 'ptn'), 0);
  assert.equal(foldNames([undefined, '']), '');
});
