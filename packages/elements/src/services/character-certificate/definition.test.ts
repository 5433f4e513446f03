import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import { validate } from '@nagrik/sdk/validation';
import { fileCharacterCertificateBody } from '@nagrik/sdk/validators/file-character-certificate';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { characterCertificateForm } from './definition.ts';
import { form } from './form.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileCharacterCertificateBody, body);
const { CharacterCertificateRequest: schema, CertificateApplicant: applicant } = contract.components.schemas;
const { minimalCharacterCertificate: minimal, maximalCharacterCertificate: maximal } = contract.components.examples;
const questions = characterCertificateForm.pages.flatMap((page) => page.questions);
const least = { stationKnown: 'no', elsewhere: 'no' };
const most = { stationKnown: 'yes', elsewhere: 'yes' };

const typedIn = (body: object, local: object): Journey => {
  const journey = new Journey(characterCertificateForm, {
    validator,
    now: () => new Date('2026-11-21T12:00:00+05:30'),
  });
  const answers = answersFrom(characterCertificateForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

/** What Continue says at the end of a request by whoever lived in these places. */
const wrong = (...earlierAddresses: object[]): string[] => {
  const journey = typedIn({ ...minimal.value, earlierAddresses }, { ...least, elsewhere: 'yes' });
  inLocale('hi', () => journey.ready());
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};

describe('a request for a character certificate', () => {
  test('comes out of the pages as the minimal and the maximal example of the contract', () => {
    for (const [{ value }, local] of [
      [minimal, least],
      [maximal, most],
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
    const filled = Object.keys(
      inLocale('hi', () => characterCertificateForm.fill({ stationCode: '5117044' } as never)),
    );
    for (const property of Object.keys(schema.properties))
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    for (const property of Object.keys(applicant.properties))
      assert.ok(
        questions.some(({ path }) => path.startsWith(`applicant.${property}`)),
        `nothing asks for the ${property}`,
      );
  });

  test('has no page that cannot be reached, and asks little on each', () => {
    const shown = new Set([least, most].flatMap((local) => typedIn(maximal.value, local).pages.map(({ id }) => id)));
    for (const { id, questions: asked } of characterCertificateForm.pages as readonly Page[]) {
      assert.ok(shown.has(id), id);
      assert.ok(asked.length <= 4, id);
    }
  });

  test('asks for earlier addresses only of whoever had some, and sends none of whoever had none after all', () => {
    const journey = typedIn(maximal.value, { ...most, elsewhere: 'no' });
    assert.ok(!journey.pages.some(({ id }) => id === 'earlier'));
    assert.equal('earlierAddresses' in (inLocale('hi', () => journey.body()) as object), false);
  });

  test('refuses a year that is none, one to come, and an end before its beginning, each where it stands', () => {
    const text = 'काल्पनिक टोला';
    assert.deepEqual(wrong({ text, fromYear: 19 }), ['earlierAddresses.0.fromYear minimum']);
    assert.deepEqual(wrong({ text }, { text, toYear: 2027 }), ['earlierAddresses.1.toYear in-future']);
    assert.deepEqual(wrong({ text, fromYear: 2020, toYear: 2019 }), ['earlierAddresses.0.toYear before-start']);
    assert.deepEqual(wrong({ text, fromYear: 2026, toYear: 2026 }), []);
    assert.deepEqual(wrong({ fromYear: 2020 }), ['earlierAddresses.0.text required']);
  });

  test('has a Hindi and an Urdu word for every question and option', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    for (const locale of ['hi', 'ur'] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      for (const question of questions) {
        const options = [question, ...(question.items ?? [])].flatMap(({ label, options: all }) => [
          label,
          ...Object.values(all ?? {}),
        ]);
        for (const option of options) {
          const word = inLocale(locale, typeof option === 'function' ? option : option.label);
          assert.match(word, /[\u0900-\u097f\u0600-\u06ff]/u, `${question.path}: ${word}`);
        }
      }
    }
  });
});
