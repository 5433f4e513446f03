import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import type { MissingPersonReport } from '@nagrik/sdk';
import { validate } from '@nagrik/sdk/validation';
import { fileMissingPersonBody } from '@nagrik/sdk/validators/file-missing-person';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { missingPersonForm } from './definition.ts';
import { ending } from './ending.ts';
import { start } from './start.ts';
import { form } from './form.ts';

type Age = MissingPersonReport['person']['age'];

const validator = (body: unknown): readonly BodyIssue[] => validate(fileMissingPersonBody, body);
const { MissingPersonReport: schema, MissingSubject: subject } = contract.components.schemas;
const { minimalMissingPerson: minimal, maximalMissingPerson: maximal } = contract.components.examples;
const everything = ['looks', 'clothing', 'health', 'company', 'account'];
const questions = missingPersonForm.pages.flatMap((page) => page.questions);

const typedIn = (body: object, local: object): Journey => {
  const journey = new Journey(missingPersonForm, { validator, now: () => new Date('2026-11-21T12:00:00+05:30') });
  const answers = answersFrom(missingPersonForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

const least = { stationKnown: 'no', forWhom: 'self' };
const aged = (age: object) => ({ ...minimal.value, person: { ...minimal.value.person, age } });

/** What Continue says at the end. */
const wrong = (body: object, typed: Readonly<Record<string, unknown>> = {}): string[] => {
  const journey = typedIn(body, least);
  for (const [path, answer] of Object.entries(typed)) journey.answer(path, answer);
  inLocale('hi', () => journey.ready());
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};

const ageOf = (kind: Age['kind'], years: string): Age | undefined => {
  const journey = typedIn(aged({ kind }), least);
  journey.answer('person.age.years', years);
  return (inLocale('hi', () => journey.body()) as MissingPersonReport).person.age;
};

describe('the report of a missing person', () => {
  test('comes out of the pages as the minimal and the maximal example of the contract', () => {
    for (const [{ value }, local] of [
      [minimal, least],
      [maximal, { stationKnown: 'yes', forWhom: 'other', more: everything }],
    ] as const) {
      const journey = typedIn(value, local);
      assert.deepEqual(
        inLocale('hi', () => journey.body()),
        value,
      );
      assert.ok(
        inLocale('hi', () => journey.ready()),
        JSON.stringify([...journey.state.errors]),
      );
    }
  });

  test('asks or fills in everything that the contract requires or can take', () => {
    const asked = new Set(questions.map(({ path }) => path.split('.')[0]));
    const filled = Object.keys(inLocale('hi', () => missingPersonForm.fill({ stationCode: '5117044' } as never)));
    for (const property of Object.keys(schema.properties))
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    for (const property of Object.keys(subject.properties))
      assert.ok(
        questions.some(({ path }) => path.startsWith(`person.${property}`)),
        `nothing asks for the ${property}`,
      );
  });

  test('asks what the missing person is to whoever misses them, and sends one answer', () => {
    const asked = (forWhom: string) =>
      typedIn(maximal.value, { stationKnown: 'yes', forWhom }).pages.filter(({ questions: own }) =>
        own.some(({ path }) => path === 'relation'),
      );
    assert.deepEqual(
      asked('self').map(({ id }) => id),
      ['relation'],
    );
    assert.deepEqual(
      asked('other').map(({ id }) => id),
      ['their-relation'],
    );
  });

  test('counts letters to the limit of the contract', () => {
    const story = questions.find(({ path }) => path === 'account');
    assert.equal(story?.limit, schema.properties.account.maxLength);
  });

  test('has no page that cannot be reached', () => {
    const shown = new Set<string>();
    for (const kind of contract.components.schemas.AgeSaid.properties.kind.enum)
      for (const stationKnown of ['yes', 'no'])
        for (const forWhom of ['self', 'other']) {
          const body = { ...aged({ kind }), onBehalfOf: { consent: 'agreed' } };
          for (const { id } of typedIn(body, { stationKnown, forWhom, more: everything }).pages) shown.add(id);
        }
    assert.deepEqual(
      missingPersonForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
  });

  test('passes all that only describes with one tap', () => {
    const pages = typedIn(minimal.value, least).pages.map(({ id }) => id);
    assert.deepEqual(pages.slice(pages.indexOf('place') + 1, pages.indexOf('station-known')), ['more', 'photo']);
  });

  test('asks little on each page', () => {
    for (const { id, questions: asked } of missingPersonForm.pages) assert.ok(asked.length <= 5, id);
  });

  test('takes "about 60" as people write it', () => {
    for (const typed of ['about 60', 'लगभग ६०', '60 साल', '60'])
      assert.deepEqual(ageOf('about', typed), { kind: 'about', years: 60 }, typed);
  });

  test('takes an exact age as a number alone, so that a guess is not taken for one', () => {
    assert.deepEqual(wrong(aged({ kind: 'years' }), { 'person.age.years': 'about 18' }), ['person.age.years type']);
    assert.deepEqual(wrong(aged({ kind: 'years', years: 18 })), []);
  });

  test('refuses whoever is born in the future or aged 130, and who was last seen tomorrow', () => {
    assert.deepEqual(wrong(aged({ kind: 'years', years: 130 })), ['person.age.years maximum']);
    assert.deepEqual(wrong(aged({ kind: 'date_of_birth', dateOfBirth: '2026-11-22' })), [
      'person.age.dateOfBirth in-future',
    ]);
    assert.deepEqual(wrong(aged({ kind: 'year_of_birth', yearOfBirth: 2027 })), ['person.age.yearOfBirth in-future']);
    assert.deepEqual(wrong(aged({ kind: 'year_of_birth', yearOfBirth: 1900 })), [
      'person.age.yearOfBirth not-accepted',
    ]);
    assert.deepEqual(wrong(aged({ kind: 'range', atLeast: 20, atMost: 15 })), ['person.age.atMost before-start']);
    assert.deepEqual(wrong({ ...minimal.value, lastSeen: { ...minimal.value.lastSeen, date: '2026-11-22' } }), [
      'lastSeen.date in-future',
    ]);
  });

  test('shows 112 and 1098 on the page after the age, where it is a child or may be (Bachpan Bachao Andolan, 2013)', () => {
    const numbers = (age: object, page = 'last-seen') =>
      ending.note(page, { person: { age } })?.helpLines.map(({ number }) => number);
    for (const age of [
      { kind: 'years', years: 17 },
      { kind: 'about', years: 15 },
      { kind: 'range', atLeast: 15, atMost: 20 },
      { kind: 'year_of_birth', yearOfBirth: new Date().getFullYear() - 17 },
    ]) {
      assert.deepEqual(numbers(age), ['112', '1098'], JSON.stringify(age));
      assert.deepEqual(numbers(age, 'check'), ['112', '1098']);
    }
    assert.equal(numbers({ kind: 'about', years: 60 }), undefined);
    assert.equal(ending.note('last-seen', {}), undefined);
  });

  test('names on its first screen whom to call for a child and for a woman', () => {
    assert.deepEqual(
      start.helpLines?.map(({ number }) => number),
      ['112', '1098', '181'],
    );
  });

  test('tells of the FIR and the signature where the report is a child’s, and of neither otherwise', () => {
    const receipt = { reference: '', accessCode: '', service: '', state: 'submitted', filedAt: '' } as const;
    const said = (clocks: Parameters<typeof ending.next>[0]['clocks']) =>
      inLocale('en', () => ending.next({ ...receipt, clocks })).map(({ title }) => title);
    const clock = { kind: 'signature', startedAt: '', dueAt: '2026-11-24T18:29:59Z', state: 'running' } as const;
    assert.match(said([clock]).join(), /FIR.*Sign the report by/);
    assert.doesNotMatch(said([]).join(), /FIR|Sign/);
  });

  test('has a Hindi and an Urdu word for every question and option', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    for (const locale of ['hi', 'ur'] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      for (const question of questions) {
        const words = [question.label, ...Object.values(question.options ?? {})].map((option) =>
          inLocale(locale, typeof option === 'function' ? option : option.label),
        );
        for (const word of words) assert.match(word, /[\u0900-\u097f\u0600-\u06ff]/u, `${question.path}: ${word}`);
      }
    }
  });
});
