import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom } from './answers-from.ts';
import { defineForm } from './definition.ts';
import type { BodyIssue, Validator } from './issue.ts';
import { Journey } from './journey.ts';

interface Filing {
  nature: 'theft' | 'fraud';
  mobile: string;
  age?: number;
  narrative: string;
  when?: { from?: string; to?: string };
  things?: { description: string; value?: number }[];
  place?: { text: string; pin?: string };
  language: string;
}
const words = (text: string) => () => text;
const parts = { what: words('What happened'), you: words('About you') };

const form = defineForm<Filing, { moreThings: 'yes' | 'no' }>()({
  id: 'sample',
  pages: [
    { id: 'notice', step: 'notice', section: parts.what },
    {
      id: 'nature',
      section: parts.what,
      questions: [
        {
          path: 'nature',
          control: 'radios',
          label: words('What?'),
          options: { theft: words('Theft'), fraud: words('Fraud') },
        },
      ],
    },
    {
      id: 'more',
      section: parts.what,
      when: (view) => view.nature === 'theft',
      questions: [
        {
          path: 'local.moreThings',
          control: 'radios',
          label: words('More?'),
          options: { yes: words('Yes'), no: words('No') },
        },
      ],
    },
    {
      id: 'things',
      section: parts.what,
      when: (view) => view.local?.moreThings === 'yes',
      questions: [
        {
          path: 'things',
          control: 'group',
          label: words('Things'),
          items: [
            { path: 'description', control: 'text', label: words('Thing') },
            { path: 'value', control: 'number', label: words('Value'), optional: true },
          ],
        },
      ],
    },
    {
      id: 'when',
      section: parts.what,
      questions: [
        { path: 'when.from', control: 'moment', label: words('From'), optional: true },
        { path: 'when.to', control: 'moment', label: words('To'), optional: true, missingTime: 'end-of-day' },
      ],
    },
    {
      id: 'story',
      section: parts.what,
      questions: [
        {
          path: 'narrative',
          control: 'textarea',
          label: words('Story'),
          optional: (view) => view.nature === 'fraud',
          limit: 4000,
        },
      ],
    },
    {
      id: 'you',
      section: parts.you,
      questions: [
        { path: 'mobile', control: 'mobile', label: words('Mobile') },
        { path: 'age', control: 'number', label: words('Age'), optional: true },
      ],
    },
    { id: 'check', step: 'check', section: parts.you },
  ],
  rules: [
    (view, { now }) =>
      view.when?.from && new Date(view.when.from) > now ? [{ path: 'when.from', code: 'in-future' }] : [],
    (view) =>
      view.when?.from && view.when.to && view.when.to < view.when.from
        ? [{ path: 'when.to', code: 'before-start' }]
        : [],
  ],
  fill: () => ({ language: 'hi' }),
});

const now = () => new Date('2026-11-21T12:00:00+05:30');
const start = (validator?: Validator) => new Journey(form, { now, ...(validator && { validator }) });
const page = (journey: Journey<Filing>) => journey.state.page.id;
const errors = (journey: Journey<Filing>) =>
  [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);

/** From the start to check answers with everything that is required. */
function filled(validator?: Validator): Journey<Filing> {
  const journey = start(validator);
  journey.answer('nature', 'fraud');
  journey.answer('narrative', 'नमूना');
  journey.answer('mobile', '+91 ९०००० ००००१');
  while (page(journey) !== 'check') assert.ok(journey.continue(), errors(journey).join());
  return journey;
}

describe('the way forwards and back', () => {
  test('a page whose condition is false is skipped in both directions', () => {
    const journey = start();
    journey.continue();
    journey.answer('nature', 'fraud');
    journey.continue();
    assert.equal(page(journey), 'when');
    journey.back();
    assert.equal(page(journey), 'nature');
  });

  test('going back loses no answer, not even a wrong one', () => {
    const journey = start();
    journey.continue();
    journey.answer('nature', 'theft');
    journey.back();
    journey.continue();
    assert.equal(journey.read('nature'), 'theft');
  });

  test('the first page has nothing behind it', () => {
    assert.equal(start().back(), false);
  });

  test('an answer of a page that no longer applies is kept and not sent, and closes what hangs on it', () => {
    const journey = start();
    journey.answer('nature', 'theft');
    journey.answer('local.moreThings', 'yes');
    journey.answer('things', [{ description: 'साइकिल' }]);
    assert.deepEqual(journey.body().things, [{ description: 'साइकिल' }]);
    journey.answer('nature', 'fraud');
    assert.equal(journey.body().things, undefined);
    assert.ok(!journey.pages.some(({ id }) => id === 'things'), 'its condition hangs on an answer that was skipped');
    journey.answer('nature', 'theft');
    assert.deepEqual(journey.body().things, [{ description: 'साइकिल' }]);
  });

  test('progress counts the parts, not the pages', () => {
    const journey = start();
    assert.deepEqual(
      { ...journey.progress(), section: journey.progress().section?.() },
      { at: 1, of: 2, section: 'What happened' },
    );
    assert.equal(filled().progress().at, 2);
  });
});

describe('errors', () => {
  test('appear on Continue, not while typing', () => {
    const journey = start();
    journey.continue();
    assert.deepEqual(errors(journey), []);
    assert.equal(journey.continue(), false);
    assert.deepEqual(errors(journey), ['nature required']);
    journey.answer('nature', 'theft');
    assert.equal(journey.state.errors.size, 1, 'it stays until Continue is pressed again');
    assert.equal(journey.continue(), true);
  });

  test('an optional question may be left blank, also by what was answered before', () => {
    const journey = start();
    journey.goTo('story');
    assert.equal(journey.continue(), false);
    journey.answer('nature', 'fraud');
    journey.goTo('story');
    assert.equal(journey.continue(), true);
  });

  test('rules between answers are judged on the page of the answer that they name', () => {
    const journey = start();
    journey.answer('when.from', { date: '2026-11-22', time: '10:00' });
    journey.goTo('when');
    journey.continue();
    assert.deepEqual(errors(journey), ['when.from in-future']);
    journey.answer('when.from', { date: '2026-11-20', time: '10:00' });
    journey.answer('when.to', { date: '2026-11-19', time: '' });
    journey.continue();
    assert.deepEqual(errors(journey), ['when.to before-start']);
    journey.answer('when.to', { date: '2026-11-20', time: '' });
    assert.ok(journey.continue(), 'a time that was left out is the end of the day here');
  });

  test('a half-typed moment is incomplete, an impossible one has a wrong format', () => {
    const journey = start();
    journey.goTo('when');
    journey.answer('when.from', { date: '2026-11-20', time: '' });
    journey.continue();
    assert.deepEqual(errors(journey), ['when.from incomplete']);
    journey.answer('when.from', { date: '2026-13-45', time: '10:00' });
    journey.continue();
    assert.deepEqual(errors(journey), ['when.from format']);
  });

  test('of what the validator finds, only this page is shown now, with its bounds', () => {
    const validator: Validator = () => [
      { pointer: '/mobile', code: 'pattern' },
      { pointer: '/age', code: 'maximum', params: { limit: 130 } },
      { pointer: '/narrative', code: 'too-long', params: { limit: 4000 } },
    ];
    const journey = start(validator);
    journey.answer('mobile', '12');
    journey.answer('age', '200');
    journey.goTo('you');
    journey.continue();
    assert.deepEqual(errors(journey), ['mobile pattern', 'age maximum']);
    assert.deepEqual(journey.state.errors.get('age')?.params, { limit: 130 });
  });

  test('an item of a group is judged where it was typed, though blank items before it are not sent', () => {
    const validator: Validator = () => [{ pointer: '/things/0/value', code: 'minimum' }];
    const journey = start(validator);
    journey.answer('nature', 'theft');
    journey.answer('local.moreThings', 'yes');
    journey.answer('things', [{ description: '  ' }, { description: 'घड़ी', value: '-१' }]);
    assert.deepEqual(journey.body().things, [{ description: 'घड़ी', value: -1 }]);
    journey.goTo('things');
    journey.continue();
    assert.deepEqual(errors(journey), ['things.1.value minimum']);
    journey.answer('things', [{ value: '5' }]);
    journey.continue();
    assert.deepEqual(errors(journey), ['things.0.description required', 'things.0.value minimum']);
  });
});

describe('check answers', () => {
  test('says what was asked and how it was answered', () => {
    const rows = filled().checkRows();
    assert.deepEqual(
      rows.map(({ question, answer }) => [question.path, answer]),
      [
        ['nature', 'fraud'],
        ['when.from', undefined],
        ['when.to', undefined],
        ['narrative', 'नमूना'],
        ['mobile', '+91 ९०००० ००००१'],
        ['age', undefined],
      ],
    );
  });

  test('Change comes back to it', () => {
    const journey = filled();
    journey.goTo('story');
    assert.ok(journey.state.returning);
    journey.continue();
    assert.equal(page(journey), 'check');
    assert.equal(journey.state.returning, false);
    journey.goTo('story');
    journey.back();
    assert.equal(page(journey), 'check', 'Back comes back to it too');
  });

  test('a page that a change has opened is asked first', () => {
    const journey = filled();
    journey.goTo('nature');
    journey.answer('nature', 'theft');
    journey.continue();
    assert.equal(page(journey), 'more');
    journey.answer('local.moreThings', 'yes');
    journey.continue();
    assert.equal(page(journey), 'things');
    journey.answer('things', [{ description: 'घड़ी' }]);
    journey.continue();
    assert.equal(page(journey), 'check');
  });

  test('the last Continue judges everything and leads to the first page with an error', () => {
    let issues: readonly BodyIssue[] = [{ pointer: '/narrative', code: 'too-long', params: { limit: 4000 } }];
    const journey = filled();
    journey.validator = () => issues;
    assert.equal(journey.continue(), false);
    assert.equal(page(journey), 'story');
    assert.deepEqual(errors(journey), ['narrative too-long']);
    issues = [];
    journey.continue();
    assert.equal(page(journey), 'check');
    assert.equal(journey.continue(), true);
  });

  test('what a validator finds where nobody was asked is not swallowed', () => {
    const journey = filled();
    journey.validator = () => [{ pointer: '/language', code: 'enum' }];
    assert.equal(journey.continue(), false);
    assert.deepEqual(journey.state.general, [{ path: 'language', code: 'enum', params: undefined }]);
  });
});

describe("a server's problem", () => {
  test('lands at the questions it speaks of', () => {
    const journey = filled();
    journey.applyProblem({ code: 'invalid-request', errors: [{ pointer: '/mobile', code: 'pattern' }] });
    assert.equal(page(journey), 'you');
    assert.deepEqual(errors(journey), ['mobile pattern']);
    journey.continue();
    assert.equal(page(journey), 'check', 'and Continue comes back to check answers');
  });

  test('about something that nobody was asked is a general error', () => {
    const journey = filled();
    journey.applyProblem({ code: 'invalid-request', errors: [{ pointer: '/newField', code: 'required' }] });
    assert.equal(page(journey), 'check');
    assert.deepEqual(
      journey.state.general.map(({ path, code }) => [path, code]),
      [['newField', 'required']],
    );
  });

  test('without pointers is a general error too', () => {
    const journey = filled();
    journey.applyProblem({ code: 'unavailable' });
    assert.deepEqual(journey.state.general, [{ path: '', code: 'unavailable' }]);
  });

  test('about something that holds several questions lands at the first of them', () => {
    const journey = filled();
    journey.applyProblem({ code: 'invalid-request', errors: [{ pointer: '/when', code: 'required' }] });
    assert.deepEqual(errors(journey), ['when.from required']);
  });
});

describe('the body', () => {
  test('has no blanks, no local answers, numbers and mobile in the form of the contract, and what is filled in', () => {
    const journey = filled();
    journey.answer('age', ' ३४ ');
    journey.answer('when.from', { date: '2026-11-20', time: '१८:०५' });
    journey.answer('place.text', 'nobody asks for this');
    assert.deepEqual(journey.body(), {
      nature: 'fraud',
      narrative: 'नमूना',
      mobile: '9000000001',
      age: 34,
      when: { from: '2026-11-20T18:05:00+05:30' },
      language: 'hi',
    });
  });

  test('a number that is none goes on as typed, for the validator to name', () => {
    const journey = filled();
    journey.answer('age', 'thirty');
    assert.equal(journey.body().age, 'thirty' as unknown);
  });

  test('comes out of answers as it went in', () => {
    const body: Filing = {
      nature: 'theft',
      mobile: '9000000001',
      age: 34,
      narrative: 'नमूना',
      when: { from: '2026-11-20T18:00:00+05:30', to: '2026-11-20T20:30:00+05:30' },
      things: [{ description: 'थैला', value: 800 }, { description: 'छाता' }],
      language: 'hi',
    };
    const journey = start();
    journey.restore({ page: '', done: [], returning: false, answers: answersFrom(form, body, { moreThings: 'yes' }) });
    assert.deepEqual(journey.body(), body);
  });
});

test('an upload goes on while the next page is answered, and is waited for at the end', () => {
  const files = defineForm<{ name: string; uploadIds?: string[] }>()({
    id: 'files',
    pages: [
      { id: 'files', questions: [{ path: 'uploadIds', control: 'files', label: words('Files'), optional: true }] },
      { id: 'name', questions: [{ path: 'name', control: 'text', label: words('Name') }] },
      { id: 'check', step: 'check' },
    ],
  });
  const journey = new Journey(files);
  const file = { fileId: 'a', name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1 };
  journey.answer('uploadIds', [{ ...file, state: 'failed' }]);
  assert.equal(journey.continue(), false, 'what has failed must be looked at');
  journey.answer('uploadIds', [{ ...file, state: 'sending' }]);
  assert.equal(journey.continue(), true);
  journey.answer('name', 'न');
  journey.continue();
  assert.equal(journey.continue(), false);
  assert.equal(journey.state.page.id, 'files');
  journey.answer('uploadIds', [{ ...file, state: 'stored', uploadId: 'upl_1' }]);
  journey.continue();
  assert.equal(journey.continue(), true);
  assert.deepEqual(journey.body(), { uploadIds: ['upl_1'], name: 'न' });
});

test('listeners hear of each change until they leave', () => {
  const journey = start();
  let heard = 0;
  const leave = journey.subscribe(() => heard++);
  journey.answer('nature', 'theft');
  journey.continue();
  assert.equal(heard >= 2, true);
  const before = heard;
  leave();
  journey.answer('nature', 'fraud');
  assert.equal(heard, before);
});

test('a snapshot brings a journey back to where it was', () => {
  const journey = filled();
  journey.goTo('story');
  const again = start();
  again.restore(structuredClone(journey.snapshot()));
  assert.equal(page(again), 'story');
  assert.ok(again.state.returning);
  assert.deepEqual(again.body(), journey.body());
  again.continue();
  assert.equal(page(again), 'check');
});

test('a snapshot whose page no longer exists goes to the first page that was not done', () => {
  const again = start();
  again.restore({ page: 'gone', done: ['notice'], returning: false, answers: {} });
  assert.equal(page(again), 'nature');
});

test('a form without any page that applies says so', () => {
  assert.throws(() => new Journey(defineForm<Filing>()({ id: 'empty', pages: [] })).state, /has no page that applies/);
});

describe('a form that opens with its first page', () => {
  const opening = defineForm<Filing, { moreThings: 'yes' | 'no' }>()({
    id: 'sample',
    goesOn: true,
    pages: [{ id: 'story', questions: [{ path: 'narrative', control: 'textarea', label: words('What happened?') }] }],
  });
  const whole = defineForm<Filing, { moreThings: 'yes' | 'no' }>()({
    id: 'sample',
    pages: [
      { id: 'story', questions: [{ path: 'narrative', control: 'textarea', label: words('What happened?') }] },
      { id: 'mobile', questions: [{ path: 'mobile', control: 'mobile', label: words('Number') }] },
      { id: 'age', questions: [{ path: 'age', control: 'number', label: words('Age'), optional: true }] },
      { id: 'check', step: 'check' },
    ],
    fill: () => ({ language: 'hi' }),
  });
  const opened = () => new Journey(opening, { now: () => new Date('2026-07-01T12:00:00+05:30') });

  test('judges that page, then waits for the others and goes on with the first of them', () => {
    const journey = opened();
    assert.equal(journey.continue(), false);
    assert.deepEqual([...journey.state.errors.keys()], ['narrative']);
    journey.answer('narrative', 'नमूना');
    assert.ok(journey.continue());
    assert.deepEqual(journey.state.page, { id: 'coming', questions: [] });
    journey.extend(whole);
    assert.equal(journey.state.page.id, 'mobile');
    assert.deepEqual(journey.body(), { narrative: 'नमूना', language: 'hi' });
  });

  test('stays where it is when the others come, with what was wrong there', () => {
    const journey = opened();
    journey.continue();
    journey.extend(whole);
    assert.equal(journey.state.page.id, 'story');
    assert.deepEqual([...journey.state.errors.keys()], ['narrative']);
  });

  test('goes back from the wait to that page', () => {
    const journey = opened();
    journey.answer('narrative', 'नमूना');
    journey.continue();
    assert.ok(journey.back());
    assert.equal(journey.state.page.id, 'story');
  });

  test('takes up a draft at the page where it stopped, once that is here', () => {
    const journey = opened();
    const draft = { page: 'age', answers: { narrative: 'नमूना' }, done: ['story', 'mobile'], returning: true };
    journey.restore(draft);
    assert.equal(journey.state.page.id, 'coming');
    assert.deepEqual(journey.snapshot(), draft);
    journey.extend(whole);
    assert.equal(journey.state.page.id, 'age');
  });

  test('goes to the first page that was not done, where the awaited one does not exist', () => {
    const journey = opened();
    journey.restore({ page: 'gone', answers: { narrative: 'नमूना' }, done: ['story'], returning: false });
    journey.extend(whole);
    assert.equal(journey.state.page.id, 'mobile');
  });
});
