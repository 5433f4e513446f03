import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineForm, type FileAnswer, Journey } from '@nagrik/journey';
import { loseFiles } from './lose-files.ts';

const form = defineForm<{ evidence?: { uploadIds?: string[] } }>()({
  id: 'files',
  pages: [{ id: 'files', questions: [{ path: 'evidence.uploadIds', control: 'files', label: () => 'Files' }] }],
});
const stored = (fileId: string): FileAnswer => ({
  fileId,
  name: fileId,
  mediaType: 'image/jpeg',
  bytes: 1,
  state: 'stored',
  uploadId: `upl_${fileId}`,
});
const states = (journey: Journey): string[] =>
  (journey.read('evidence.uploadIds') as FileAnswer[]).map(({ fileId, state, failure }) =>
    [fileId, state, failure].filter(Boolean).join(' '),
  );

test('only the file that the portal no longer has must be sent again', () => {
  const journey = new Journey(form) as Journey;
  journey.answer('evidence.uploadIds', [stored('a'), stored('b')]);
  loseFiles(journey, [{ pointer: '/evidence/uploadIds/1', code: 'not-found' }]);
  assert.deepEqual(states(journey), ['a stored', 'b failed not-found']);
  assert.deepEqual(journey.body(), { evidence: { uploadIds: ['upl_a'] } });
});

test('another error about files, or about something else, loses none', () => {
  const journey = new Journey(form) as Journey;
  journey.answer('evidence.uploadIds', [stored('a')]);
  loseFiles(journey, [
    { pointer: '/evidence/uploadIds', code: 'too-many' },
    { pointer: '/evidence/other/0', code: 'not-found' },
  ]);
  assert.deepEqual(states(journey), ['a stored']);
});
