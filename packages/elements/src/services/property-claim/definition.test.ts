import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import { validate } from '@nagrik/sdk/validation';
import { fileRecoveredClaimBody } from '@nagrik/sdk/validators/file-recovered-claim';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { claimForm } from './definition.ts';
import { form } from './form.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileRecoveredClaimBody, body);
const { RecoveredClaim: schema } = contract.components.schemas;
const { minimalRecoveredClaim: minimal, maximalRecoveredClaim: maximal } = contract.components.examples;
const questions = claimForm.pages.flatMap((page: Page) => page.questions);

const typedIn = (body: object, known: string): Journey => {
  const journey = new Journey(claimForm, { validator });
  journey.restore({ page: '', done: [], returning: false, answers: answersFrom(claimForm, body, { known }) });
  return journey as Journey;
};
const body = (journey: Journey): unknown => inLocale('hi', () => journey.body());
const wrong = (journey: Journey): string[] => {
  inLocale('hi', () => journey.ready());
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};

describe('the claim of recovered property', () => {
  test('comes out of the pages as the minimal example of the contract', () => {
    const journey = typedIn(minimal.value, 'mark');
    assert.deepEqual(body(journey), minimal.value);
    assert.deepEqual(wrong(journey), []);
  });

  test('comes out of the pages as the maximal example of the contract', () => {
    const journey = typedIn(maximal.value, 'number');
    assert.deepEqual(body(journey), maximal.value);
    assert.deepEqual(wrong(journey), []);
  });

  test('asks or fills in everything that the contract requires or can take', () => {
    const filled = Object.keys(inLocale('hi', () => claimForm.fill({} as never)));
    const asked = new Set(questions.map(({ path }) => path.split('.')[0] ?? ''));
    assert.deepEqual(
      Object.keys(schema.properties).filter((property) => !asked.has(property) && !filled.includes(property)),
      [],
    );
  });

  test('wants the number where the list shows its end, and else a mark', () => {
    const { number: _, ...unnumbered } = maximal.value;
    assert.deepEqual(wrong(typedIn(unnumbered, 'number')), ['number required']);
    const { mark: __, ...unmarked } = minimal.value;
    assert.deepEqual(wrong(typedIn(unmarked, 'mark')), ['mark required']);
    const { mark: ___, ...byNumber } = maximal.value;
    assert.deepEqual(wrong(typedIn(byNumber, 'number')), []);
  });

  test('sends a number without what people put between its parts, and none that belongs to another answer', () => {
    const typed = typedIn({ ...maximal.value, number: ' br-०१ ab १२३४ ' }, 'number');
    assert.equal((body(typed) as { number?: string }).number, 'BR01AB1234');
    assert.equal('number' in (body(typedIn(maximal.value, 'mark')) as object), false);
  });

  test('counts letters to the limit of the contract', () => {
    assert.equal(questions.find(({ path }) => path === 'mark')?.limit, schema.properties.mark.maxLength);
  });

  test('opens with the entry from which somebody came', () => {
    assert.deepEqual(form.opensWith?.('rv_0002'), { recoveredId: 'rv_0002' });
  });

  test('says what the portal found wrong where it can be mended, in words that tell nothing of the number', () => {
    const journey = typedIn(maximal.value, 'number');
    for (const code of ['not-accepted', 'pattern', 'check-character', 'too-many', 'required']) {
      inLocale('hi', () =>
        journey.applyProblem({ code: 'invalid-request', errors: [{ pointer: '/number', code, params: { limit: 3 } }] }),
      );
      assert.equal(journey.state.page.id, 'number');
      const words = questions.find(({ path }) => path === 'number')?.errors?.[code as 'pattern'];
      assert.ok(words, `no words for ${code}`);
      for (const locale of ['hi', 'en', 'ur'] as const)
        assert.ok(!inLocale(locale, () => words({})).includes(maximal.value.number));
    }
  });
});
