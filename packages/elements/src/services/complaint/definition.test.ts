import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersFrom, type BodyIssue, Journey, type Page } from '@nagrik/journey';
import { validate } from '@nagrik/sdk/validation';
import { natureValues } from '@nagrik/sdk/enums';
import { fileComplaintBody } from '@nagrik/sdk/validators/file-complaint';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { inLocale } from '../../locale/msg.ts';
import { complaintForm } from './definition.ts';
import { ending } from './ending.ts';
import { form } from './form.ts';

const validator = (body: unknown): readonly BodyIssue[] => validate(fileComplaintBody, body);
const { ComplaintFiling } = contract.components.schemas;
const { minimalFiling: minimal, maximalFiling: maximal } = contract.components.examples;

const typedIn = (body: object, local: object): Journey => {
  const journey = new Journey(complaintForm, { validator, now: () => new Date('2026-11-21T12:00:00+05:30') });
  const answers = answersFrom(complaintForm, body, local as Record<string, unknown>);
  journey.restore({ page: '', done: [], returning: false, answers });
  return journey as Journey;
};

describe('the complaint', () => {
  test('comes out of the pages as the minimal example of the contract', () => {
    const { value } = minimal;
    const journey = typedIn(value, { stationKnown: 'no', forWhom: 'self' });
    assert.deepEqual(
      inLocale('hi', () => journey.body()),
      value,
    );
    assert.equal(
      inLocale('hi', () => journey.ready()),
      true,
    );
  });

  test('comes out of the pages as the maximal example of the contract', () => {
    const { value } = maximal;
    const journey = typedIn(value, {
      stationKnown: 'yes',
      forWhom: 'other',
      sorts: ['mobiles', 'cards', 'documents', 'vehicles', 'things'],
      more: ['property', 'witnesses', 'victims', 'earlier'],
    });
    // A wish that is not made is left out; the example says `false` where the form says nothing.
    const { interpreter: _, homeVisit: __, ...wishes } = value.wishes;
    assert.deepEqual(
      inLocale('hi', () => journey.body()),
      { ...value, wishes },
    );
    assert.equal(
      inLocale('hi', () => journey.ready()),
      true,
    );
  });

  test('asks or fills in everything that the contract requires', () => {
    const asked = new Set(complaintForm.pages.flatMap((page) => page.questions.map(({ path }) => path.split('.')[0])));
    const filled = Object.keys(inLocale('hi', () => complaintForm.fill({} as never)));
    for (const property of ComplaintFiling.required) {
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    }
  });

  test('asks for everything that the contract can take', () => {
    const asked = new Set(complaintForm.pages.flatMap((page) => page.questions.map(({ path }) => path.split('.')[0])));
    const filled = Object.keys(inLocale('hi', () => complaintForm.fill({ stationCode: '5117044' } as never)));
    for (const property of Object.keys(ComplaintFiling.properties)) {
      assert.ok(asked.has(property) || filled.includes(property), `nothing asks for ${property}`);
    }
  });

  test('counts letters to the limit of the contract', () => {
    const story = complaintForm.pages.flatMap((page) => page.questions).find(({ path }) => path === 'narrative');
    assert.equal(story?.limit, ComplaintFiling.properties.narrative.maxLength);
  });

  test('has no page that cannot be reached', () => {
    const shown = new Set<string>();
    for (const precision of ['exact', 'day', 'range', 'unknown'])
      for (const known of ['known', 'unknown', 'not_applicable'])
        for (const [stationKnown, forWhom, nature] of [
          ['yes', 'other', 'robbery'],
          ['no', 'self', 'damage'],
        ]) {
          const onBehalfOf = { consent: 'agreed' };
          const body = { incident: { nature, when: { precision } }, against: { known }, onBehalfOf };
          const sorts = ['mobiles', 'cards', 'documents', 'vehicles', 'things'];
          const local = { stationKnown, forWhom, sorts, more: ['property', 'witnesses', 'victims', 'earlier'] };
          for (const { id } of typedIn(body, local).pages) shown.add(id);
        }
    assert.deepEqual(
      complaintForm.pages.map((page: Page) => page.id).filter((id) => !shown.has(id)),
      [],
    );
  });

  test('asks whoever was robbed what was taken, by its number, and nobody to whom something else happened', () => {
    const { items } = maximal.value;
    const sent = (nature: string, sorts?: string[]) => {
      const incident = { ...minimal.value.incident, nature };
      const journey = typedIn({ ...minimal.value, incident, items }, { stationKnown: 'no', forWhom: 'self', sorts });
      assert.ok(
        inLocale('hi', () => journey.ready()),
        nature,
      );
      return (inLocale('hi', () => journey.body()) as { items?: object }).items;
    };
    assert.deepEqual(sent('theft', ['mobiles']), { mobiles: items.mobiles });
    assert.deepEqual(sent('robbery', ['vehicles']), { vehicles: items.vehicles });
    assert.equal(sent('theft'), undefined, 'nobody need answer');
    for (const nature of ['fraud', 'damage', 'sexual_offence']) assert.equal(sent(nature, ['mobiles']), undefined);
  });

  test('judges the numbers of what was taken as a report of lost property does', () => {
    const wrong = (sort: string, item: object) => {
      const journey = typedIn(minimal.value, { stationKnown: 'no', forWhom: 'self', sorts: [sort] });
      journey.answer(`items.${sort}`, [item]);
      inLocale('hi', () => journey.ready());
      return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
    };
    assert.deepEqual(wrong('mobiles', { description: 'नीला', imei: '490154203237519' }), [
      'items.mobiles.0.imei check-character',
    ]);
    assert.deepEqual(wrong('documents', { kind: 'other', holderName: 'न', number: '2345 6789 0123' }), [
      'items.documents.0.number not-accepted',
    ]);
    assert.deepEqual(wrong('vehicles', { description: 'स्कूटी', registration: 'AB 1234 BR' }), [
      'items.vehicles.0.registration pattern',
    ]);
  });

  test('asks for the number of the other person only where they are told by SMS', () => {
    const asked = (consent: string): boolean =>
      typedIn({ ...minimal.value, onBehalfOf: { consent } }, { stationKnown: 'no', forWhom: 'other' }).pages.some(
        ({ id }) => id === 'behalf-mobile',
      );
    assert.deepEqual(['agreed', 'unable', 'child', 'unsafe'].filter(asked), ['agreed', 'unable']);
  });

  test('asks for safe hours and for the words of an SMS only whom the police may reach, and sends neither otherwise', () => {
    const typed = (contactBy?: string) => {
      const wishes = { contactTime: 'नमूना', messages: 'discreet', ...(contactBy && { contactBy }) };
      const journey = typedIn({ ...minimal.value, wishes }, { stationKnown: 'no', forWhom: 'self' });
      const body = inLocale('hi', () => journey.body()) as { wishes?: object };
      return [journey.pages.some(({ id }) => id === 'contact-how'), body.wishes];
    };
    assert.deepEqual(typed('none'), [false, { contactBy: 'none' }]);
    assert.deepEqual(typed('visit_station'), [false, { contactBy: 'visit_station' }]);
    assert.deepEqual(typed('sms'), [true, { contactTime: 'नमूना', messages: 'discreet', contactBy: 'sms' }]);
    assert.deepEqual(typed(), [true, { contactTime: 'नमूना', messages: 'discreet' }]);
  });

  test('takes up a draft in which nobody was asked what the other person says to it, and asks', () => {
    const { onBehalfOf, ...rest } = maximal.value;
    const { name, relation } = onBehalfOf;
    const journey = typedIn({ ...rest, onBehalfOf: { name, relation } }, { stationKnown: 'yes', forWhom: 'other' });
    assert.equal(complaintForm.version, 1, 'what was typed before is not thrown away');
    assert.equal(
      inLocale('hi', () => journey.ready()),
      false,
    );
    assert.equal(journey.state.page.id, 'behalf');
    assert.deepEqual([...journey.state.errors.keys()], ['onBehalfOf.consent']);
  });

  test('never forces the story where it hurts to write it down', () => {
    for (const nature of ['sexual_offence', 'domestic_violence', 'offence_against_child']) {
      const { narrative: _, ...rest } = minimal.value;
      const body = { ...rest, incident: { ...rest.incident, nature } };
      const journey = typedIn(body, { stationKnown: 'no', forWhom: 'self' });
      assert.equal(
        inLocale('hi', () => journey.ready()),
        true,
        nature,
      );
      assert.ok(ending.note('story', journey.view()), 'and says so');
      assert.ok(ending.note('contact-how', journey.view()), 'and says that an SMS is discreet');
      assert.ok((ending.note('precision', journey.view())?.helpLines.length ?? 0) > 0, 'and names who helps');
    }
    const { narrative: _, ...theft } = minimal.value;
    const journey = typedIn(theft, { stationKnown: 'no', forWhom: 'self' });
    assert.equal(
      inLocale('hi', () => journey.ready()),
      false,
    );
    assert.equal(journey.state.page.id, 'story');
    assert.equal(ending.note('contact-how', journey.view()), undefined);
  });

  test('says whom to call right after what it is about, wherever somebody may be in danger, hurt, or losing money', () => {
    const numbers: Record<(typeof natureValues)[number], readonly string[]> = {
      theft: [],
      robbery: ['112'],
      fraud: ['1930'],
      cyber_crime: ['1930'],
      assault: ['112'],
      threat: ['112'],
      harassment: ['112', '181'],
      domestic_violence: ['112', '181'],
      sexual_offence: ['112', '181'],
      offence_against_child: ['112', '1098'],
      caste_atrocity: ['112'],
      property_dispute: [],
      damage: ['112'],
      road_accident: ['112'],
      public_nuisance: [],
      other: [],
    };
    for (const nature of natureValues) {
      const told = ending.note('precision', { incident: { nature } })?.helpLines ?? [];
      assert.deepEqual(
        told.map(({ number }) => number),
        numbers[nature],
        nature,
      );
    }
  });

  test('refuses a moment in the future and an end before the start', () => {
    const when = (from: string, to: string) => ({
      ...minimal.value,
      incident: { ...minimal.value.incident, when: { precision: 'range', from, to } },
    });
    const wrong = (from: string, to: string): string[] => {
      const journey = typedIn(when(from, to), { stationKnown: 'no', forWhom: 'self' });
      inLocale('hi', () => journey.ready());
      return [...journey.state.errors.values()].map(({ path, code }) => `${path} ${code}`);
    };
    assert.deepEqual(wrong('2026-11-22T10:00:00+05:30', '2026-11-22T11:00:00+05:30'), [
      'incident.when.from in-future',
      'incident.when.to in-future',
    ]);
    assert.deepEqual(wrong('2026-11-20T10:00:00+05:30', '2026-11-20T09:00:00+05:30'), [
      'incident.when.to before-start',
    ]);
  });

  test('has a Hindi and an Urdu word for every question and option', async () => {
    const { loadWords } = await import('../../locale/load-words.ts');
    for (const locale of ['hi', 'ur'] as const) {
      await loadWords(locale, [...form.parts, ...form.laterParts]);
      for (const question of complaintForm.pages.flatMap((page) => page.questions)) {
        const words = [question.label, ...Object.values(question.options ?? {})].map((option) =>
          inLocale(locale, typeof option === 'function' ? option : option.label),
        );
        for (const word of words) assert.match(word, /[\u0900-\u097f\u0600-\u06ff]/u, `${question.path}: ${word}`);
      }
    }
  });
});
