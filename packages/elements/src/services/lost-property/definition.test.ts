import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, getAt, Journey, type Page } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import { validate } from '@nagrik/sdk/validation';
import { fileComplaintBody } from '@nagrik/sdk/validators/file-complaint';
import { fileLostPropertyBody } from '@nagrik/sdk/validators/file-lost-property';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { complaintForm } from '../complaint/definition.ts';
import { carryOver } from './carry-over.ts';
import { lostPropertyForm } from './definition.ts';
import { form } from './form.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileLostPropertyBody, body);
const { LostPropertyReport: schema } = contract.components.schemas;
const { minimalLostProperty: minimal, maximalLostProperty: maximal } = contract.components.examples;
const everySort = ['mobiles', 'cards', 'documents', 'vehicles', 'things'];

const typedIn = (body: object, local: object): Journey => {
  const journey = new Journey(lostPropertyForm, { validator, now: () => new Date('2026-11-21T12:00:00+05:30') });
  const answers = answersFrom(lostPropertyForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

const lost = (sorts: readonly string[] = ['things']) => ({ how: 'lost', sorts, stationKnown: 'no', forWhom: 'self' });

/** What Continue says at the end. */
const wrong = (changes: object, local: object): string[] => {
  const journey = typedIn({ ...minimal.value, ...changes }, local);
  inLocale('hi', () => journey.ready());
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};

const typing = (sort: string, items: readonly object[]): string[] => {
  const journey = typedIn(minimal.value, lost([sort]));
  journey.answer(`items.${sort}`, items);
  inLocale('hi', () => journey.ready());
  return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
};

describe('the report of lost property', () => {
  test('comes out of the pages as the minimal example of the contract', () => {
    const journey = typedIn(minimal.value, lost());
    assert.deepEqual(
      inLocale('hi', () => journey.body()),
      minimal.value,
    );
    assert.ok(inLocale('hi', () => journey.ready()));
  });

  test('comes out of the pages as the maximal example of the contract', () => {
    const journey = typedIn(maximal.value, { ...lost(everySort), stationKnown: 'yes', forWhom: 'other' });
    assert.deepEqual(
      inLocale('hi', () => journey.body()),
      maximal.value,
    );
    assert.ok(inLocale('hi', () => journey.ready()));
  });

  test('asks or fills in everything that the contract requires or can take', () => {
    const questions = lostPropertyForm.pages.flatMap((page) => page.questions);
    const asked = new Set(questions.map(({ path }) => path.split('.')[0]));
    const filled = Object.keys(inLocale('hi', () => lostPropertyForm.fill({ stationCode: '5117044' } as never)));
    for (const property of Object.keys(schema.properties)) {
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    }
    const inItems = contract.components.schemas.LostItems.properties;
    for (const [sort, { items }] of Object.entries(inItems)) {
      const name = items.$ref.split('/').at(-1) as 'LostMobile';
      const parts = questions.find(({ path }) => path === `items.${sort}`)?.items?.map(({ path }) => path);
      assert.deepEqual(parts?.sort(), Object.keys(contract.components.schemas[name].properties).sort(), sort);
    }
  });

  test('counts letters to the limit of the contract', () => {
    const story = lostPropertyForm.pages.flatMap((page) => page.questions).find(({ path }) => path === 'account');
    assert.equal(story?.limit, schema.properties.account.maxLength);
  });

  test('has no page that cannot be reached', () => {
    const shown = new Set<string>();
    for (const precision of ['exact', 'day', 'range', 'unknown'])
      for (const how of ['lost', 'stolen'])
        for (const stationKnown of ['yes', 'no'])
          for (const { id } of typedIn(
            { when: { precision }, onBehalfOf: { consent: 'agreed' } },
            { how, sorts: everySort, stationKnown, forWhom: 'other' },
          ).pages)
            shown.add(id);
    assert.deepEqual(
      lostPropertyForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
  });

  test('counts its parts alike from the first question on', () => {
    const [first, second] = [{}, lost()].map((local) => typedIn({}, local).progress());
    assert.deepEqual([first?.at, first?.of], [1, 4]);
    assert.deepEqual([second?.at, second?.of], [1, 4], 'still within the first part');
  });

  test('ends at once for what was stolen: no report can be filed of it', () => {
    const journey = typedIn(maximal.value, { ...lost(everySort), how: 'stolen' });
    assert.deepEqual(
      journey.pages.map(({ id, step }) => [id, step]),
      [
        ['how', undefined],
        ['stolen', 'elsewhere'],
      ],
    );
    assert.equal(journey.goTo('check'), false);
    journey.goTo('stolen');
    journey.goTo('how');
    assert.equal(journey.state.returning, false, 'nothing was checked to which one could come back');
  });

  test('tells of an IMEI with a typing error at its own field, also behind an item that was left blank', () => {
    const item = { description: 'नीला', imei: '49-015420-323751-9' };
    assert.deepEqual(typing('mobiles', [item]), ['items.mobiles.0.imei check-character']);
    assert.deepEqual(typing('mobiles', [{}, item]), ['items.mobiles.1.imei check-character']);
    assert.deepEqual(typing('mobiles', [{ ...item, imei: '1234' }]), ['items.mobiles.0.imei pattern']);
    assert.deepEqual(typing('mobiles', [{ ...item, imei: '४९०१५४२०३२३७५१८' }]), []);
  });

  test('takes vehicle numbers of the old, the new and the Bharat series as people write them', () => {
    for (const registration of ['BR 01 1234', 'BRN 1234', 'br-01-ab-1234', 'BR ०१ AB १२३४', '22 bh 1234 aa']) {
      assert.deepEqual(typing('vehicles', [{ description: 'स्कूटी', registration }]), [], registration);
    }
    for (const registration of ['BR 01 AB 12345', 'AB 1234 BR', '22 BH 12 AA']) {
      const expected = ['items.vehicles.0.registration pattern'];
      assert.deepEqual(typing('vehicles', [{ description: 'स्कूटी', registration }]), expected, registration);
    }
  });

  test('takes the number of a paper as it stands there, except one that may be Aadhaar’s', () => {
    const paper = (number: string) => typing('documents', [{ kind: 'land_papers', holderName: 'न', number }]);
    assert.deepEqual(paper('खाता 12, खेसरा 345/2'), []);
    assert.deepEqual(paper('२३४५ ६७८९ ०१२३'), ['items.documents.0.number not-accepted']);
  });

  test('sends the last four digits of a card, whatever was typed', () => {
    const journey = typedIn(minimal.value, lost(['cards']));
    journey.answer('items.cards', [{ kind: 'aadhaar', holderName: 'न', lastFour: '2345 6789 0123' }]);
    const { items } = inLocale('hi', () => journey.body()) as LostPropertyReport;
    assert.deepEqual(items.cards, [{ kind: 'aadhaar', holderName: 'न', lastFour: '0123' }]);
  });

  test('refuses no thing at all and eleven, counted over all sorts', () => {
    const item = { kind: 'keys', description: 'चाबी' };
    const mobile = { description: 'नीला' };
    assert.deepEqual(wrong({}, { ...lost(), sorts: [] }), ['local.sorts required']);
    assert.deepEqual(typing('things', []), ['items.things required']);
    assert.deepEqual(typing('things', Array(11).fill(item)), ['items.things too-many']);
    assert.deepEqual(
      wrong({ items: { mobiles: [mobile], things: Array(10).fill(item) } }, lost(['mobiles', 'things'])),
      ['items.things too-many'],
    );
    assert.deepEqual(
      wrong({ items: { mobiles: [mobile], things: Array(9).fill(item) } }, lost(['mobiles', 'things'])),
      [],
    );
  });

  test('refuses what lies ahead and an end before the beginning', () => {
    const when = (from: string, to: string) => ({ when: { precision: 'range', from, to } });
    assert.deepEqual(wrong(when('2026-11-22T10:00:00+05:30', '2026-11-22T11:00:00+05:30'), lost()), [
      'when.from in-future',
      'when.to in-future',
    ]);
    assert.deepEqual(wrong(when('2026-11-20T10:00:00+05:30', '2026-11-20T09:00:00+05:30'), lost()), [
      'when.to before-start',
    ]);
  });

  test('has a Hindi and an Urdu word for every question, part and option', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    for (const locale of ['hi', 'ur'] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      const whole = lostPropertyForm.pages.flatMap((page) => page.questions);
      for (const question of [...whole, ...whole.flatMap(({ items }) => items ?? [])]) {
        if (question.path.toLowerCase().endsWith('imei')) continue; // It is called so in every language.
        const words = [question.label, ...Object.values(question.options ?? {})].map((option) =>
          inLocale(locale, typeof option === 'function' ? option : option.label),
        );
        for (const word of words) assert.match(word, /[\u0900-\u097f\u0600-\u06ff]/u, `${question.path}: ${word}`);
      }
    }
  });
});

describe('what was stolen', () => {
  const complaintOf = (answers: unknown): Journey => {
    const journey = new Journey(complaintForm, { validator: (body) => validate(fileComplaintBody, body) });
    const carried = inLocale('hi', () => carryOver(answers));
    journey.restore({ page: '', done: [], returning: false, answers: carried });
    return journey as Journey;
  };

  test('is a complaint of theft from the first question on', () => {
    const journey = complaintOf({ local: { how: 'stolen' } });
    assert.equal(
      getAt(
        inLocale('hi', () => journey.body()),
        'incident.nature',
      ),
      'theft',
    );
    assert.equal(journey.state.page.id, 'nature');
  });

  test('takes everything along that was typed before', () => {
    const { state } = typedIn(maximal.value, {
      ...{ ...lost(everySort), how: 'stolen' },
      ...{ stationKnown: 'yes', forWhom: 'other' },
    });
    const body = inLocale('hi', () => complaintOf(state.answers).body()) as Record<string, unknown>;
    const { reporter, onBehalfOf, when, place, account, stationCode, items } = maximal.value;
    assert.deepEqual([body.complainant, body.onBehalfOf], [reporter, onBehalfOf]);
    assert.deepEqual(getAt(body, 'incident.when'), when);
    assert.deepEqual(getAt(body, 'incident.place'), {
      text: place.text,
      landmark: place.landmark,
      pinCode: place.pinCode,
    });
    assert.deepEqual([body.narrative, body.stationCode], [account, stationCode]);
    assert.deepEqual(body.items, items);
    // What only a complaint asks is all that is left to say.
    const journey = complaintOf(state.answers);
    inLocale('hi', () => journey.ready());
    assert.equal(journey.state.page.id, 'place-kind');
  });

  test('takes no list along that is no longer ticked, and no blank item', () => {
    const { answers } = typedIn(maximal.value, { ...lost(['things']), how: 'stolen' }).state;
    const things = (getAt(answers, 'items.things') as unknown[]).concat({});
    const body = inLocale('hi', () => complaintOf({ ...(answers as object), items: { things } }).body());
    assert.deepEqual(getAt(body, 'items'), { things: maximal.value.items.things });
  });

  test('takes no number along that may be Aadhaar’s', () => {
    const documents = [{ kind: 'other', holderName: 'न', number: '2345 6789 0123', issuedBy: 'दफ़्तर' }];
    const body = inLocale('hi', () =>
      complaintOf({ local: { how: 'stolen', sorts: ['documents'] }, items: { documents } }).body(),
    );
    const { number: _, ...rest } = documents[0] ?? {};
    assert.deepEqual(getAt(body, 'items.documents'), [rest]);
  });
});
