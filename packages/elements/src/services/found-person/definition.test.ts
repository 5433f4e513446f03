import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import { validate } from '@nagrik/sdk/validation';
import { fileFoundPersonBody } from '@nagrik/sdk/validators/file-found-person';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { filedFacts } from '../../filed/filed-facts.ts';
import { foundPersonForm } from './definition.ts';
import { ending } from './ending.ts';
import { form } from './form.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileFoundPersonBody, body);
const { FoundPersonReport: schema, FoundSubject: subject } = contract.components.schemas;
const { minimalFoundPerson: minimal, maximalFoundPerson: maximal } = contract.components.examples;
const questions = foundPersonForm.pages.flatMap((page) => page.questions);

const typedIn = (body: object, local: object): Journey => {
  const journey = new Journey(foundPersonForm, { validator, now: () => new Date('2026-11-21T12:00:00+05:30') });
  const answers = answersFrom(foundPersonForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};
const least = { stationKnown: 'no' };

describe('the report of somebody found', () => {
  test('comes out of the pages as the minimal and the maximal example of the contract', () => {
    for (const [{ value }, local] of [
      [minimal, least],
      [maximal, { stationKnown: 'yes' }],
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
    const filled = Object.keys(inLocale('hi', () => foundPersonForm.fill({ stationCode: '5117044' } as never)));
    for (const property of Object.keys(schema.properties))
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    for (const property of Object.keys(subject.properties))
      assert.ok(
        questions.some(({ path }) => path === `person.${property}`),
        `nothing asks for the ${property}`,
      );
  });

  test('takes a height within what a report of a missing person takes, of a body too, and needs none', () => {
    const wrong = (heightCm: string, state = 'living'): string[] => {
      const journey = typedIn({ ...minimal.value, state }, least);
      journey.answer('person.heightCm', heightCm);
      inLocale('hi', () => journey.ready());
      return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
    };
    assert.deepEqual(wrong('११०'), []);
    assert.deepEqual(wrong('165', 'dead'), []);
    assert.deepEqual(wrong('5'), ['person.heightCm minimum']);
    assert.deepEqual(wrong('500'), ['person.heightCm maximum']);
  });

  test('counts letters to the limit of the contract', () => {
    const limits = { account: schema.properties.account.maxLength, 'person.said': 500 };
    for (const [path, limit] of Object.entries(limits))
      assert.equal(questions.find((question) => question.path === path)?.limit, limit);
    assert.equal(contract.components.schemas.Detail.maxLength, 500);
  });

  test('has no page that cannot be reached', () => {
    const shown = new Set<string>();
    for (const value of [maximal.value, { ...minimal.value, state: 'dead' }])
      for (const stationKnown of ['yes', 'no'])
        for (const { id } of typedIn(value, { stationKnown }).pages) shown.add(id);
    assert.deepEqual(
      foundPersonForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
  });

  test('asks of the dead neither how they are nor what they said, and sends neither where somebody changes the answer', () => {
    const journey = typedIn({ ...maximal.value, state: 'dead' }, least);
    const pages = journey.pages.map(({ id }) => id);
    assert.ok(!pages.includes('needs') && !pages.includes('said'));
    const { person } = inLocale('hi', () => journey.body()) as typeof maximal.value;
    assert.ok(!('needs' in person) && !('said' in person));
  });

  test('asks for no file, and for neither name nor address of whoever tells it', () => {
    assert.ok(questions.every(({ control }) => control !== 'files'));
    assert.doesNotMatch(questions.map(({ path }) => path).join(), /reporter|name|address/);
  });

  test('asks little on each page', () => {
    for (const { id, questions: asked } of foundPersonForm.pages) assert.ok(asked.length <= 3, id);
  });

  test('refuses whoever was found tomorrow', () => {
    const journey = typedIn({ ...minimal.value, found: { ...minimal.value.found, date: '2026-11-22' } }, least);
    inLocale('hi', () => journey.ready());
    assert.deepEqual(
      [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`),
      ['found.date in-future'],
    );
  });

  test('shows the numbers that help right after the answer: 1098 for a child, 112 for the hurt and for a body', () => {
    const numbers = (page: string, view: object) =>
      ending.note(page, { attended: 'me', ...view })?.helpLines.map(({ number }) => number);
    const living = (person: object) => ({ state: 'living', person: { looks: 'adult', ...person } });
    for (const page of ['gender', 'check']) {
      for (const looks of ['baby', 'child', 'teenager', 'unsure'])
        assert.deepEqual(numbers(page, living({ looks })), ['112', '1098'], looks);
      assert.equal(numbers(page, living({})), undefined);
    }
    for (const page of ['place', 'check'])
      for (const need of ['unconscious', 'hurt', 'confused', 'in_danger'])
        assert.deepEqual(numbers(page, living({ needs: [need] })), ['112'], need);
    assert.equal(numbers('place', living({ needs: ['not_speaking'] })), undefined);
    for (const page of ['looks', 'check']) assert.deepEqual(numbers(page, { state: 'dead' }), ['112']);
    assert.equal(ending.note('looks', {}), undefined);
  });

  test('is read at the desk in the words in which it was asked, of the living and of the dead', () => {
    const read = (state: string) => {
      const filed = { ...minimal.value, state, attended: 'in_care' };
      const facts = inLocale('en', () => filedFacts({ definition: foundPersonForm, parts: [] }, filed));
      return facts.map(({ values }) => values.map(String).join(' ')).join('\n');
    };
    assert.match(read('living'), /Are you with them now\? They are in a hospital or a shelter/);
    assert.doesNotMatch(read('living'), /The body was taken|at the place now/);
    assert.match(read('dead'), /Are you at the place now\? The body was taken to a hospital or a mortuary/);
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
