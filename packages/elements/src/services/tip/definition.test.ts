import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import { validate } from '@nagrik/sdk/validation';
import { fileTipBody } from '@nagrik/sdk/validators/file-tip';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { asksSignIn } from '../../form/asks-sign-in.ts';
import { tipForm } from './definition.ts';
import { ending } from './ending.ts';
import { form } from './form.ts';
import { tipService } from './form-service.ts';
import { start } from './start.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileTipBody, body);
const { TipContent, TipPlace, TipPerson, TipVehicle } = contract.components.schemas;
const { minimalTip: minimal, maximalTip: maximal } = contract.components.examples;

const questions = tipForm.pages.flatMap((page: Page) => page.questions);
const all = { more: ['place', 'person', 'vehicle', 'pictures', 'station'] };

const typedIn = (body: object, local: object = {}): Journey => {
  const journey = new Journey(tipForm, { validator });
  const answers = answersFrom(tipForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

const say = <T>(thunk: () => T): T => inLocale('hi', thunk);

describe('the confidential tip', () => {
  test('names on its first screen whom to call in danger, for a child, for a woman and for fraud', () => {
    assert.deepEqual(
      start.helpLines?.map(({ number }) => number),
      ['112', '1098', '181', '1930'],
    );
  });

  test('is a text and nothing else, as the minimal example of the contract', () => {
    const journey = typedIn(minimal.value);
    assert.deepEqual(
      say(() => journey.body()),
      minimal.value,
    );
    assert.equal(
      say(() => journey.ready()),
      true,
    );
  });

  test('comes out of the pages as the maximal example of the contract', () => {
    const journey = typedIn(maximal.value, all);
    assert.deepEqual(
      say(() => journey.body()),
      maximal.value,
    );
    assert.equal(
      say(() => journey.ready()),
      true,
    );
  });

  test('asks for the text first, and says so where it is missing', () => {
    const journey = typedIn({});
    assert.equal(
      say(() => journey.continue()),
      false,
    );
    assert.deepEqual(
      [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`),
      ['envelope.content.text required'],
    );
  });

  test('asks for everything that the envelope can hold', () => {
    const asked = new Set(questions.map(({ path }) => path));
    const parts = { place: TipPlace, person: TipPerson, vehicle: TipVehicle } as const;
    for (const property of Object.keys(TipContent.properties)) {
      const part = Object.hasOwn(parts, property) && parts[property as keyof typeof parts];
      for (const leaf of part ? Object.keys(part.properties).map((name) => `${property}.${name}`) : [property])
        assert.ok(asked.has(`envelope.content.${leaf}`), `nothing asks for ${leaf}`);
    }
  });

  test('has no page where one signs in, and nothing to save that somebody could find', () => {
    assert.equal(asksSignIn(tipForm), false);
    assert.deepEqual([ending.receipt, ending.calendar], [undefined, undefined]);
    assert.ok(tipService.discreet, 'and keeps no draft');
  });

  test('counts letters to the limits of the contract', () => {
    const limit = (path: string) => questions.find((question) => question.path === path)?.limit;
    assert.equal(limit('envelope.content.text'), TipContent.properties.text.maxLength);
    assert.equal(limit('envelope.content.person.description'), TipPerson.properties.description.maxLength);
  });

  test('has no page that cannot be reached', () => {
    const shown = new Set(
      [typedIn(maximal.value, all), typedIn(minimal.value)].flatMap(({ pages }) => pages.map(({ id }) => id)),
    );
    assert.deepEqual(
      tipForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
  });

  test('opens with the person from whose card somebody came', () => {
    const journey = typedIn({});
    for (const [path, answer] of Object.entries(form.opensWith?.('w_0002') ?? {}))
      say(() => journey.answer(path, answer));
    say(() => journey.answer('envelope.content.text', 'नमूना'));
    const { envelope } = say(() => journey.body()) as typeof maximal.value;
    assert.deepEqual([envelope.content.about, envelope.content.wantedId], ['wanted_person', 'w_0002']);
    assert.ok(journey.pages.some(({ id }) => id === 'wanted'));
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
