import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBePublic, protectionOf, readSection } from './sections.ts';

test('ordinary offences may be public', () => {
  for (const section of [
    'BNS 303(2)', // theft
    'BNS 318(4)', // cheating
    'BNS 115(2)', // voluntarily causing hurt
    'BNS 281', // rash driving
    'BNS 124', // grievous hurt by acid: no offence of the exempt classes
    'IPC 379',
    'IPC 353', // the section before the run 354–354D
    'IPC 355', // and the one after
    'IT Act 66C',
    'Arms Act 25(1B)',
    'Bihar Excise Act 30(a)',
    'NDPS Act 20(b)',
  ]) {
    assert.equal(protectionOf(section), undefined, section);
  }
});

test('sexual offences of BNS chapter V and of IPC are never public (BNS s.72, Youth Bar Association 2016)', () => {
  for (let section = 63; section <= 79; section++) assert.equal(protectionOf(`BNS ${section}`), 'sexual-offence');
  for (const section of [
    'BNS 64(1)',
    'BNS 70(2)',
    'BNS 75(2)',
    'BNS 78',
    'IPC 354',
    'IPC 354A',
    'IPC 354D(1)',
    'IPC 376',
    'IPC 376DB',
    'IPC 377',
    'IPC 509',
    'IT Act 66E',
    'IT Act 67A',
  ]) {
    assert.equal(protectionOf(section), 'sexual-offence', section);
  }
});

test('children, trafficking, terrorism and offences against the State are never public', () => {
  assert.equal(protectionOf('BNS 137(2)'), 'child');
  assert.equal(protectionOf('BNS 96'), 'child');
  assert.equal(protectionOf('IPC 363'), 'child');
  assert.equal(protectionOf('BNS 143(4)'), 'trafficking');
  assert.equal(protectionOf('BNS 113(2)'), 'terrorism');
  assert.equal(protectionOf('BNS 152'), 'against-the-state');
  assert.equal(protectionOf('IPC 124A'), 'against-the-state');
  assert.equal(protectionOf('IT Act 66F'), 'terrorism');
});

test('whole acts that are exempt are not in the table, so that they are protected like any unknown law', () => {
  for (const section of [
    'POCSO 4',
    'POCSO Act 12',
    'UAPA 16',
    'JJ Act 75',
    'ITP Act 5',
    'PITA 4',
    'OS Act 3',
    'TADA 3',
  ]) {
    assert.equal(protectionOf(section), 'unknown-law', section);
  }
});

test('what cannot be read is protected', () => {
  for (const section of [
    '',
    'BNS',
    '303',
    'BNS 0',
    'BNS 359',
    'BNS 99999',
    'bns 303',
    'BNS ३०३',
    'BNS 64/303',
    'B.N.S. 64',
    'BNS 303; BNS 64',
    'IPC 600',
  ]) {
    assert.equal(protectionOf(section), 'unknown-law', section);
  }
});

test('one protected section among ordinary ones protects all, and so does none at all', () => {
  assert.equal(mayBePublic(['BNS 303(2)', 'BNS 317(2)']), true);
  assert.equal(mayBePublic(['BNS 303(2)', 'POCSO 8']), false);
  assert.equal(mayBePublic([]), false);
});

test('a section is an act and a number', () => {
  assert.deepEqual(readSection('Bihar Excise Act 30(a)'), { act: 'Bihar Excise Act', section: '30(a)' });
  assert.equal(readSection('303(2) BNS'), undefined);
});
