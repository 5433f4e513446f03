import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getAt, isWithin, merged, pathOfPointer, pointerOfPath, withAt } from './path.ts';
import type { Path, ValueAt } from './path.ts';

interface Filing {
  incident: { place: { text: string; kind: 'road' | 'home' }; when?: { from?: string } };
  victims?: { name: string }[];
}

test('a path that the request has not got does not compile', () => {
  const right: Path<Filing>[] = ['incident', 'incident.place.text', 'incident.when.from', 'victims'];
  // @ts-expect-error a misspelt key
  const misspelt: Path<Filing> = 'incident.plaice.text';
  // @ts-expect-error the items of an array have paths of their own
  const inside: Path<Filing> = 'victims.name';
  const kind: ValueAt<Filing, 'incident.place.kind'> = 'road';
  // @ts-expect-error not a value of the enum
  const wrong: ValueAt<Filing, 'incident.place.kind'> = 'moon';
  assert.equal([...right, misspelt, inside, kind, wrong].length, 8);
});

test('a value is set without touching what lies beside it or the old tree', () => {
  const before = { a: { b: 1, c: 2 }, list: [{ x: 1 }, { x: 2 }] };
  const after = withAt(withAt(before, 'a.b', 5), 'list.1.x', 9);
  assert.deepEqual(after, { a: { b: 5, c: 2 }, list: [{ x: 1 }, { x: 9 }] });
  assert.deepEqual(before, { a: { b: 1, c: 2 }, list: [{ x: 1 }, { x: 2 }] });
});

test('the first answer of a list that nobody has begun makes a list', () => {
  assert.deepEqual(withAt({}, 'property.0.description', 'x'), { property: [{ description: 'x' }] });
});

test('the first item of a list that is not there yet begins a list', () => {
  assert.deepEqual(withAt({}, 'people.0.name', 'न'), { people: [{ name: 'न' }] });
});

test('undefined removes, and a missing branch reads as undefined', () => {
  assert.deepEqual(withAt({ a: { b: 1 } }, 'a.b', undefined), { a: {} });
  assert.equal(getAt({ a: 1 }, 'a.b.c'), undefined);
  assert.equal(getAt(undefined, 'a'), undefined);
});

test('a path cannot reach a prototype', () => {
  withAt({}, '__proto__.polluted', true);
  withAt({}, 'constructor.prototype.polluted', true);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(getAt({}, 'constructor'), undefined);
});

test('objects meet when one tree is laid on another', () => {
  assert.deepEqual(merged({ a: { x: 1 }, b: [1] }, { a: { y: 2 }, b: [2] }), { a: { x: 1, y: 2 }, b: [2] });
});

test('pointers and paths say the same', () => {
  assert.equal(pathOfPointer('/against/persons/0/name'), 'against.persons.0.name');
  assert.equal(pathOfPointer('#/a~1b/c~0d'), 'a/b.c~d');
  assert.equal(pointerOfPath('incident.place.text'), '/incident/place/text');
  assert.ok(isWithin('a.b', 'a') && !isWithin('ab', 'a'));
});
