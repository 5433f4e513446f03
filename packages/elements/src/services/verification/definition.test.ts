import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import { validate } from '@nagrik/sdk/validation';
import { fileVerificationBody } from '@nagrik/sdk/validators/file-verification';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { verificationForm } from './definition.ts';
import { form } from './form.ts';
import { occupations } from './more-pages.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileVerificationBody, body);
const { VerificationRequest: schema, VerificationSubject: subject, Occupation } = contract.components.schemas;
const { minimalVerification: minimal, maximalVerification: maximal } = contract.components.examples;
const everything = ['previous', 'occupation', 'family', 'references'];
const questions = verificationForm.pages.flatMap((page) => page.questions);

const typedIn = (body: object, local: object): Journey => {
  const journey = new Journey(verificationForm, { validator, now: () => new Date('2026-11-21T12:00:00+05:30') });
  const answers = answersFrom(verificationForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

const least = { stationKnown: 'no' };

/** What Continue says at the end. */
const wrong = (body: object, typed: Readonly<Record<string, unknown>> = {}): string[] => {
  const journey = typedIn(body, least);
  for (const [path, answer] of Object.entries(typed)) journey.answer(path, answer);
  inLocale('hi', () => journey.ready());
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};

describe('a verification', () => {
  test('comes out of the pages as the minimal and the maximal example of the contract', () => {
    for (const [{ value }, local] of [
      [minimal, least],
      [maximal, { stationKnown: 'yes', more: everything }],
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
    const filled = Object.keys(inLocale('hi', () => verificationForm.fill({ stationCode: '5117044' } as never)));
    for (const property of Object.keys(schema.properties))
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    for (const property of Object.keys(subject.properties))
      assert.ok(
        questions.some(({ path }) => path.startsWith(`subject.${property}`)),
        `nothing asks for the ${property}`,
      );
  });

  test('has no page that cannot be reached, and asks little on each', () => {
    const shown = new Set<string>();
    for (const kind of schema.properties.kind ? ['tenant', 'domestic_help', 'driver'] : [])
      for (const stationKnown of ['yes', 'no'])
        for (const { id } of typedIn({ ...maximal.value, kind }, { stationKnown, more: everything }).pages)
          shown.add(id);
    assert.deepEqual(
      verificationForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
    for (const { id, questions: asked } of verificationForm.pages) assert.ok(asked.length <= 5, id);
  });

  test('passes all that need not be known with one tap', () => {
    const pages = typedIn(minimal.value, least).pages.map(({ id }) => id);
    assert.deepEqual(pages.slice(pages.indexOf('period') + 1, pages.indexOf('station-known')), ['more', 'photo']);
    assert.ok(!pages.includes('licence'), 'a tenant is asked for no licence');
  });

  test('sends of a number the last four characters, however much was typed', () => {
    for (const [typed, sent] of [
      ['2341 2341 2346', '2346'],
      ['२३४६', '2346'],
      ['abc-9 a123', 'A123'],
    ] as const) {
      const journey = typedIn(minimal.value, least);
      journey.answer('subject.document.lastFour', typed);
      const body = inLocale('hi', () => journey.body()) as VerificationRequest;
      assert.equal(body.subject.document.lastFour, sent);
      assert.ok(!JSON.stringify(body).includes('23412341'));
    }
  });

  test('needs a licence of a driver, takes it as it is printed, and verifies no child', () => {
    const driver = { ...minimal.value, kind: 'driver' };
    assert.deepEqual(wrong(driver), ['subject.licenceNumber required']);
    assert.deepEqual(wrong(driver, { 'subject.licenceNumber': 'br01 2011-0012345' }), []);
    assert.deepEqual(wrong(driver, { 'subject.licenceNumber': '234123412346' }), ['subject.licenceNumber pattern']);
    assert.deepEqual(wrong(minimal.value, { 'subject.age': '17' }), ['subject.age minimum']);
    assert.deepEqual(wrong(minimal.value, { 'subject.age': 'लगभग २५' }), []);
  });

  test('takes the age or the date of birth, and no date on which nobody who is verified can be born', () => {
    const born = (date: string, age = '') =>
      wrong(minimal.value, { 'subject.age': age, 'subject.dateOfBirth': { date, time: '' } });
    assert.deepEqual(born(''), ['subject.age required']);
    assert.deepEqual(born('2008-11-21'), [], 'eighteen today');
    assert.deepEqual(born('2008-11-22'), ['subject.dateOfBirth too-young']);
    assert.deepEqual(born('2026-11-22', '24'), ['subject.dateOfBirth in-future']);
    assert.deepEqual(born('1906-01-01'), []);
    assert.deepEqual(born('1905-12-31'), ['subject.dateOfBirth not-accepted']);
  });

  test('asks for a present address where it is neither of the others, and sends it then alone', () => {
    const present = 'subject.presentAddress.text';
    assert.deepEqual(wrong(minimal.value, { 'subject.livesAt': 'elsewhere' }), [`${present} required`]);
    assert.deepEqual(wrong(minimal.value, { 'subject.livesAt': 'elsewhere', [present]: 'वार्ड 9' }), []);
    const journey = typedIn(maximal.value, least);
    journey.answer('subject.livesAt', 'premises');
    assert.ok(!('presentAddress' in (inLocale('hi', () => journey.body()) as VerificationRequest).subject));
  });

  test('refuses an end before the beginning', () => {
    assert.deepEqual(wrong(minimal.value, { to: { date: '2026-11-30', time: '' } }), ['to before-start']);
    assert.deepEqual(wrong(minimal.value, { to: { date: '2026-12-01', time: '' } }), []);
  });

  test('offers no occupation that insults whoever is asked about it (DOMAIN §2)', async () => {
    assert.deepEqual(Object.keys(occupations), Occupation.enum);
    const { loadWords } = await import('../../locale/load-words.ts');
    for (const locale of ['hi', 'ur', 'en'] as const) {
      await loadWords(locale, form.laterParts);
      const words = Object.entries(occupations).flatMap(([value, word]) => [value, inLocale(locale, word)]);
      // Words of the national code list, of crimes, of castes: whatever is added later must not say what somebody is accused of being.
      const insults =
        /beg|liquor|smuggl|brothel|prostitut|thief|crimin|convict|goonda|vagabond|pimp|gambl|eunuch|scaveng|caste|servant|maid\b|भिख|शराब|तस्कर|वेश्या|चोर|अपराध|जुआ|नौकर\b|भंगी|बेकार|بھکار|شراب|اسمگل|طوائف|چور|مجرم|جوا/iu;
      for (const word of words) assert.doesNotMatch(word, insults, word);
    }
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
