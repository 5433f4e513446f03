import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { District } from '@nagrik/sdk';
import { kilometres, nearestDistricts } from './nearest-districts.ts';

const district = (en: string, lat?: number, lng?: number): District => ({
  ...{ code: '5117', lgdCode: 1, name: { en }, division: 'Namuna', policeDistricts: [] },
  ...(lat !== undefined && lng !== undefined && { position: { lat, lng } }),
});

const districts = [
  district('Gaya', 24.8, 85),
  district('Vaishali', 25.69, 85.21),
  district('Nowhere'),
  district('Patna', 25.61, 85.14),
  district('Saran', 25.78, 84.75),
];

test('the three nearest are told, the nearest first', () => {
  const found = nearestDistricts(districts, { lat: 25.6, lng: 85.1 });
  assert.deepEqual(
    found.map(({ name }) => name.en),
    ['Patna', 'Vaishali', 'Saran'],
  );
});

test('whoever is outside of Bihar is told no district', () => {
  assert.deepEqual(nearestDistricts(districts, { lat: 28.6, lng: 77.2 }), []);
  assert.deepEqual(nearestDistricts([district('Nowhere')], { lat: 25.6, lng: 85.1 }), []);
});

test('a degree of longitude is shorter than one of latitude', () => {
  assert.ok(Math.abs(kilometres({ lat: 25.61, lng: 85.14 }, { lat: 24.8, lng: 85 }) - 91.2) < 1, 'Patna to Gaya');
  assert.ok(
    kilometres({ lat: 26, lng: 85 }, { lat: 26, lng: 86 }) < kilometres({ lat: 25, lng: 85 }, { lat: 26, lng: 85 }),
  );
});
