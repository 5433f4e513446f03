import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from '../domain/fold.ts';
import { PlantedWords } from './planted-words.ts';

test('a planted word is found as it was written, in other case, and folded to its sound', () => {
  const planted = new PlantedWords();
  const words = Array.from({ length: 12 }, () => planted.next());
  assert.equal(new Set(words).size, 12);
  for (const word of words)
    for (const form of [word, word.toUpperCase(), word.toLowerCase(), word.normalize('NFD'), foldName(word)])
      assert.deepEqual(planted.in(`{"text":"नमूना ${form}, और"}`), [word], form);
  assert.deepEqual(planted.in('Zqnamuna999x नमूना namuna 12'), [], 'what was not planted is not found');
});
