import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineForm, type FileAnswer, Journey } from '@nagrik/journey';
import { filesOnTheirWay } from './files-on-their-way.ts';

const form = defineForm<{ name?: string; uploadIds?: string[]; other?: string[] }>()({
  id: 'files',
  pages: [
    { id: 'files', questions: [{ path: 'uploadIds', control: 'files', label: () => 'Files', optional: true }] },
    { id: 'other', questions: [{ path: 'other', control: 'files', label: () => 'Other', optional: true }] },
    { id: 'name', questions: [{ path: 'name', control: 'text', label: () => 'Name', optional: true }] },
  ],
});
const file = (state: FileAnswer['state']): FileAnswer => ({
  ...{ fileId: state, name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, state },
});

test('questions with a file that waits or is being sent are found, wherever they stand', () => {
  const journey = new Journey(form) as Journey;
  assert.deepEqual(filesOnTheirWay(journey), []);
  journey.answer('uploadIds', [file('stored'), file('failed')]);
  journey.answer('name', 'waiting');
  assert.deepEqual(filesOnTheirWay(journey), []);
  journey.answer('uploadIds', [file('stored'), file('sending')]);
  journey.answer('other', [file('waiting')]);
  assert.deepEqual(filesOnTheirWay(journey), ['uploadIds', 'other']);
});
