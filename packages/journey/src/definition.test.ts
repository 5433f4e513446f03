import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineForm } from './definition.ts';

interface Filing {
  name: string;
  age?: number;
  agreed: true;
  nature: 'theft' | 'other';
  people?: { name?: string; kind?: 'a' | 'b' }[];
  uploadIds?: string[];
}
const words = () => 'words';

test('a definition becomes plain data that the engine runs', () => {
  const form = defineForm<Filing>()({
    id: 'sample',
    pages: [
      { id: 'intro', step: 'notice' },
      { id: 'name', questions: [{ path: 'name', control: 'text', label: words }] },
    ],
  });
  assert.equal(form.version, 1);
  assert.deepEqual(form.pages[0]?.questions, []);
  assert.equal(form.pages[1]?.questions[0]?.path, 'name');
});

test('what does not fit the request does not compile', () => {
  const form = defineForm<Filing, { sure: 'yes' | 'no' }>();
  form({
    id: 'types',
    pages: [
      {
        id: 'right',
        when: (view) => view.nature === 'theft' && view.local?.sure === 'yes',
        questions: [
          { path: 'nature', control: 'radios', label: words, options: { theft: words, other: words } },
          { path: 'local.sure', control: 'radios', label: words, options: { yes: words, no: words } },
          { path: 'people', control: 'group', label: words, items: [{ path: 'name', control: 'text', label: words }] },
          { path: 'uploadIds', control: 'files', label: words },
          { path: 'agreed', control: 'checkbox', label: words },
          { path: 'age', control: 'number', label: words, optional: (view) => view.nature === 'other' },
        ],
      },
      {
        id: 'wrong-path',
        // @ts-expect-error no such path
        questions: [{ path: 'nam', control: 'text', label: words }],
      },
      {
        id: 'wrong-item',
        questions: [
          {
            path: 'people',
            control: 'group',
            label: words,
            // @ts-expect-error no such path in the item
            items: [{ path: 'nature', control: 'text', label: words }],
          },
        ],
      },
      {
        id: 'missing-words',
        // @ts-expect-error a value of the enum has no words
        questions: [{ path: 'nature', control: 'radios', label: words, options: { theft: words } }],
      },
      {
        id: 'wrong-control',
        // @ts-expect-error a number is not asked with a check box
        questions: [{ path: 'age', control: 'checkbox', label: words }],
      },
      {
        id: 'wrong-when',
        // @ts-expect-error compared with a value outside the enum
        when: (view) => view.nature === 'robbery',
      },
    ],
    // @ts-expect-error a rule must name a path of the request
    rules: [() => [{ path: 'nam', code: 'required' }]],
  });
  assert.ok(true, 'the compiler is the judge here');
});
