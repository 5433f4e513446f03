import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, getAt, Journey, type Page } from '@nagrik/journey';
import { validate } from '@nagrik/sdk/validation';
import { fileSeniorRequestBody } from '@nagrik/sdk/validators/file-senior-request';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { errorWords } from '../../form/error-words.ts';
import { inLocale } from '../../locale/msg.ts';
import { complaintForm } from '../complaint/definition.ts';
import { seniorForm } from './definition.ts';
import { ending } from './ending.ts';
import { form } from './form.ts';
import { helpNote } from './help-pages.ts';
import { toldNote } from './person-pages.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileSeniorRequestBody, body);
const {
  SeniorRequest: schema,
  SeniorRegistration,
  SeniorHelp,
  SeniorAbsence,
  SeniorPerson,
} = contract.components.schemas;
const { minimalSeniorRequest: minimal, maximalSeniorRequest: maximal } = contract.components.examples;
const questions = seniorForm.pages.flatMap((page) => page.questions);

const typedIn = (body: object, local: object): Journey => {
  // Half past midnight of the 23rd in India.
  const journey = new Journey(seniorForm, { validator, now: () => new Date('2026-11-22T19:00:00Z') });
  const answers = answersFrom(seniorForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

const least = { stationKnown: 'no', forWhom: 'me' };
const { registration: _, ...nothing } = minimal.value;
const away = {
  ...nothing,
  need: 'absence',
  absence: {
    ...{ from: '2026-12-01', to: '2026-12-10', mobile: '9000000003' },
    keyHolder: { name: 'नमूना पड़ोसी', mobile: '9000000004' },
  },
};
const helped = { ...nothing, need: 'help', help: { kind: 'errand' } };

/** What Continue says at the end, and whether what was typed still stands there. */
const wrong = (typed: Readonly<Record<string, unknown>>, body: object = minimal.value): string[] => {
  const journey = typedIn(body, least);
  for (const [path, answer] of Object.entries(typed)) journey.answer(path, answer);
  inLocale('hi', () => journey.ready());
  for (const [path, answer] of Object.entries(typed))
    assert.deepEqual(getAt(journey.state.answers, path), answer, path);
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};
const kind = 'person.age.kind';
const day = (date: string) => ({ date, time: '' });

describe('what a senior citizen asks for', () => {
  test('comes out of the pages as the minimal and the maximal example of the contract, as help, and as an absence', () => {
    for (const [value, local] of [
      [minimal.value, least],
      [maximal.value, { stationKnown: 'yes', forWhom: 'other' }],
      [helped, least],
      [away, least],
    ] as const) {
      const journey = typedIn(value, local);
      const body = inLocale('hi', () => journey.body());
      assert.ok(
        inLocale('hi', () => journey.ready()),
        JSON.stringify([...journey.state.errors]),
      );
      // Only a registration asks how old somebody is.
      const expected =
        value.need === 'registration' ? value : { ...value, person: { ...value.person, age: undefined } };
      assert.deepEqual(JSON.parse(JSON.stringify(body)), JSON.parse(JSON.stringify(expected)));
    }
  });

  test('asks whoever was cheated or treated badly whether it is a complaint, and nobody else', () => {
    const asked = (kind: string): boolean =>
      typedIn({ ...helped, help: { kind } }, least).pages.some(({ id }) => id === 'wants');
    const kinds = SeniorHelp.properties.kind.enum;
    assert.deepEqual(
      kinds.filter((each) => asked(each)),
      ['ill_treatment', 'fraud'],
    );
    assert.ok(!typedIn({ ...minimal.value, help: { kind: 'fraud' } }, least).pages.some(({ id }) => id === 'wants'));
  });

  test('ends there for a complaint, which begins with what was typed; no request can be filed of it', () => {
    const text = 'नमूना - बैंक से बताकर किसी ने रुपये ले लिए।';
    for (const [kind, nature] of [
      ['fraud', 'fraud'],
      ['ill_treatment', undefined],
    ]) {
      const journey = typedIn({ ...helped, help: { kind, text } }, { ...least, wants: 'complaint' });
      assert.deepEqual(journey.pages.at(-1)?.step, 'elsewhere');
      assert.ok(!journey.pages.some(({ step }) => step === 'check' || step === 'sign-in'));
      const complaint = new Journey(complaintForm);
      const carried = ending.elsewhere?.carry(journey.state.answers) as never;
      complaint.restore({ page: '', answers: carried, done: [], returning: false });
      assert.equal(complaint.read('narrative'), text);
      assert.equal(complaint.read('incident.nature'), nature);
    }
    const stays = typedIn({ ...helped, help: { kind: 'fraud', text } }, { ...least, wants: 'help' });
    assert.ok(inLocale('hi', () => stays.ready()));
  });

  describe('that is a complaint after all', () => {
    const help = { kind: 'fraud', text: 'नमूना - रुपये ले लिए।', callAt: 'सुबह दस बजे से पहले' };
    const { age: _, ...who } = maximal.value.person;
    const { filledInBy, districtCode, stationCode } = maximal.value;
    const body = { ...nothing, need: 'help', help, districtCode, stationCode, messages: 'discreet' };
    const carried = (request: object, forWhom: string) => {
      const { state } = typedIn({ ...body, ...request }, { stationKnown: 'yes', forWhom, wants: 'complaint' });
      const journey = new Journey(complaintForm);
      const answers = ending.elsewhere?.carry(state.answers) as never;
      journey.restore({ page: '', answers, done: [], returning: false });
      return { journey, body: inLocale('hi', () => journey.body()) as Record<string, unknown> };
    };

    test('takes everything along that both ask, also what was typed before somebody decided so', () => {
      const { journey, body: complaint } = carried({ person: who }, 'me');
      const { name, gender, address } = who;
      assert.deepEqual(complaint['complainant'], { name, gender, address });
      assert.equal('onBehalfOf' in complaint, false);
      assert.deepEqual([complaint['narrative'], complaint['stationCode']], [help.text, stationCode]);
      assert.deepEqual(complaint['wishes'], { contactTime: help.callAt, messages: 'discreet' });
      assert.equal(journey.read('local.stationKnown'), 'yes');
    });

    test('is filed by whoever fills it in, for the senior citizen, with what they say to it', () => {
      const { body: complaint } = carried({ person: who, filledInBy }, 'other');
      assert.deepEqual(complaint['complainant'], { name: filledInBy.name });
      const { name, mobile } = who;
      const relation = 'parent';
      assert.deepEqual(complaint['onBehalfOf'], { name, relation, consent: filledInBy.consent, mobile });
    });

    test('knows every relation to a senior citizen as one of a complaint', () => {
      const relations = contract.components.schemas.OnBehalfOf.properties.relation.enum;
      for (const relation of schema.properties.filledInBy.properties.relation.enum) {
        const { body: complaint } = carried({ person: who, filledInBy: { ...filledInBy, relation } }, 'other');
        assert.ok(relations.includes(getAt(complaint, 'onBehalfOf.relation') as string), relation);
      }
    });

    test('takes no age along, which a complaint asks for as a number', () => {
      assert.equal(
        carried({ person: { ...who, age: { kind: 'years', years: 70 } } }, 'me').journey.read('complainant.age'),
        undefined,
      );
    });
  });

  test('asks or fills in everything that the contract requires or can take', () => {
    const filled = Object.keys(inLocale('hi', () => seniorForm.fill({ stationCode: '5117044' } as never)));
    for (const [within, properties] of [
      ['', schema.properties],
      ['registration.', SeniorRegistration.properties],
      ['help.', SeniorHelp.properties],
      ['absence.', SeniorAbsence.properties],
      ['person.', SeniorPerson.properties],
    ] as const)
      for (const property of Object.keys(properties))
        assert.ok(
          questions.some(({ path }) => path.startsWith(within + property)) || filled.includes(property),
          `nothing asks for ${within}${property}`,
        );
  });

  test('has no page that cannot be reached, and asks little on each', () => {
    const shown = new Set<string>();
    for (const age of ['years', 'about', 'year_of_birth', 'date_of_birth'])
      for (const need of schema.properties.need.enum)
        for (const [stationKnown, forWhom] of [
          ['yes', 'me'],
          ['no', 'other'],
        ]) {
          const body = { ...maximal.value, need, person: { ...maximal.value.person, age: { kind: age } } };
          for (const { id } of typedIn(body, { stationKnown, forWhom }).pages) shown.add(id);
        }
    const cheated = { ...helped, help: { kind: 'fraud' } };
    for (const { id } of typedIn(cheated, { ...least, wants: 'complaint' }).pages) shown.add(id);
    assert.deepEqual(
      seniorForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
    for (const { id, questions: asked } of seniorForm.pages) assert.ok(asked.length <= 5, id);
  });

  test('tells somebody of 59 that they are too young, by whatever they say of their age, and keeps what they typed', () => {
    assert.deepEqual(wrong({ [kind]: 'years', 'person.age.years': '59' }), ['person.age.years too-young']);
    assert.deepEqual(wrong({ [kind]: 'years', 'person.age.years': '५९' }), ['person.age.years too-young']);
    assert.deepEqual(wrong({ [kind]: 'years', 'person.age.years': '60' }), []);
    assert.deepEqual(wrong({ [kind]: 'year_of_birth', 'person.age.yearOfBirth': '1967' }), [
      'person.age.yearOfBirth too-young',
    ]);
    // The birthday is the day in India.
    const born = (date: string) => wrong({ [kind]: 'date_of_birth', 'person.age.dateOfBirth': day(date) });
    assert.deepEqual(born('1966-11-24'), ['person.age.dateOfBirth too-young']);
    assert.deepEqual(born('1966-11-23'), []);
    assert.deepEqual(born('2027-01-01'), ['person.age.dateOfBirth in-future']);
    assert.deepEqual(born('1906-01-01'), []);
    assert.deepEqual(born('1905-01-01'), ['person.age.dateOfBirth not-accepted']);
  });

  test('takes “about 60” where a guess is asked for, says where it is not, and knows nobody of 130', () => {
    assert.deepEqual(wrong({ 'person.age.years': 'लगभग ६०' }), []);
    assert.deepEqual(wrong({ 'person.age.years': 'about 57' }), ['person.age.years too-young']);
    assert.deepEqual(wrong({ [kind]: 'years', 'person.age.years': 'about 60' }), ['person.age.years type']);
    assert.deepEqual(wrong({ [kind]: 'years', 'person.age.years': '130' }), ['person.age.years maximum']);
    assert.deepEqual(wrong({}, helped), [], 'help asks for no age');
  });

  test('says what is wrong with an age in words of its own, in each language', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    const years = questions.find(({ path, amongWords }): boolean => path === 'person.age.years' && !amongWords);
    assert.ok(years);
    for (const [locale, script] of [
      ['hi', /[\u0900-\u097f]/u],
      ['ur', /[\u0600-\u06ff]/u],
      ['en', /^Registration|^Enter|^Nobody/u],
    ] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      const said = (['too-young', 'type', 'maximum'] as const).map((code): string =>
        inLocale(locale, () => errorWords({ path: years.path, code, params: { limit: 60 } }, years)),
      );
      assert.equal(new Set(said).size, said.length);
      for (const words of said) assert.match(words, script);
    }
  });

  test('refuses an absence that has begun, ends before it begins or is longer than a year, and keeps the days', () => {
    const typed = (from: string, to: string) => wrong({ 'absence.from': day(from), 'absence.to': day(to) }, away);
    assert.deepEqual(typed('2026-11-23', '2026-11-23'), [], 'today is the day in India');
    assert.deepEqual(typed('2026-11-22', '2026-11-23'), ['absence.from in-past']);
    assert.deepEqual(typed('2026-12-02', '2026-12-01'), ['absence.to before-start']);
    assert.deepEqual(typed('2026-12-01', '2027-12-02'), ['absence.to range-too-long']);
    assert.deepEqual(wrong({ 'absence.keyHolder.name': '' }, away), ['absence.keyHolder.name required']);
  });

  test('shows at the first day that the portal knows another absence on these days, and keeps them', () => {
    const journey = typedIn(away, least);
    const refused = { pointer: '/absence/from', code: 'overlaps', params: { reference: 'BR-5117044-26-00016-K' } };
    inLocale('en', () => {
      journey.body();
      journey.applyProblem({ code: 'invalid-request', errors: [refused] });
    });
    assert.deepEqual(
      [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`),
      ['absence.from overlaps'],
    );
    assert.deepEqual(getAt(journey.state.answers, 'absence.to'), day('2026-12-10'));
  });

  test('says what is wrong with the days in words of its own, in each language', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    const params = { limit: 366, reference: 'BR-5117044-26-00016-K' };
    for (const [locale, script] of [
      ['hi', /[\u0900-\u097f]/u],
      ['ur', /[\u0600-\u06ff]/u],
      ['en', /^This day has|^The last|^At most|^You have/u],
    ] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      for (const [path, code] of [
        ['absence.from', 'in-past'],
        ['absence.from', 'overlaps'],
        ['absence.to', 'before-start'],
        ['absence.to', 'range-too-long'],
      ] as const) {
        const question = questions.find((one) => one.path === path);
        assert.ok(question?.errors?.[code], code);
        const words = inLocale(locale, () => errorWords({ path, code, params }, question));
        assert.match(words, script);
        assert.equal(words.includes(params.reference), code === 'overlaps');
      }
    }
  });

  test('says whom to call before anything is typed of illness, danger, ill-treatment or fraud', () => {
    const numbers = (page: string, about: string) =>
      helpNote(page, { need: 'help', help: { kind: about } } as never)?.helpLines.map(({ number }) => number);
    for (const page of ['help-text', 'check']) {
      assert.deepEqual(numbers(page, 'medical'), ['112']);
      assert.deepEqual(numbers(page, 'danger'), ['112']);
      assert.deepEqual(numbers(page, 'ill_treatment'), ['112']);
      assert.deepEqual(numbers(page, 'fraud'), ['1930']);
      assert.equal(numbers(page, 'errand'), undefined);
    }
    assert.equal(numbers('help-kind', 'medical'), undefined);
  });

  test('asks whoever fills it in for somebody what they say to it, and says before their number that they are told', () => {
    const { filledInBy, ...rest } = maximal.value;
    const { name, relation } = filledInBy;
    const journey = typedIn({ ...rest, filledInBy: { name, relation } }, { stationKnown: 'yes', forWhom: 'other' });
    assert.equal(
      inLocale('hi', () => journey.ready()),
      false,
    );
    assert.deepEqual([...journey.state.errors.keys()], ['filledInBy.consent']);
    const told = (consent: string) => toldNote('person', { filledInBy: { consent } } as never) !== undefined;
    assert.deepEqual(schema.properties.filledInBy.properties.consent.enum.filter(told), ['agreed', 'unable']);
    assert.equal(toldNote('person', {}), undefined);
    assert.equal(toldNote('address', { filledInBy: { consent: 'agreed' } }), undefined);
  });

  test('has a Hindi and an Urdu word for every question and option', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    for (const locale of ['hi', 'ur'] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      for (const question of questions)
        for (const option of [question, ...(question.items ?? [])].flatMap(({ label, options: all }) => [
          label,
          ...Object.values(all ?? {}),
        ])) {
          const word = inLocale(locale, typeof option === 'function' ? option : option.label);
          assert.match(word, /[\u0900-\u097f\u0600-\u06ff]/u, `${question.path}: ${word}`);
        }
    }
  });
});
