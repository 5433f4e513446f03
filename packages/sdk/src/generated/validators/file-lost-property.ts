// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, minProperties, text } from '../../validation/checks.ts';

const personName = text('\\S', 1, 120);
const gender = z.enum(['female', 'male', 'other']);
const age = z.int().check(z.gte(0), z.lte(120));
const districtCode = text('^[0-9]{4}$');
const pinCode = text('^[1-9][0-9]{5}$');
const address = z.strictObject({
  text: text('\\S', 1, 300),
  village: z.optional(text('', 1, 120)),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const complainant = z.strictObject({
  name: personName,
  relativeName: z.optional(text('', 1, 120)),
  gender: z.optional(gender),
  age: z.optional(age),
  address: address,
  email: z.optional(text('', undefined, 254).check(format('email'))),
});
const onBehalfConsent = z.enum(['agreed', 'child', 'unable', 'unsafe']);
const mobile = text('^[6-9][0-9]{9}$');
const onBehalfOf = z.strictObject({
  name: personName,
  relation: z.enum([
    'parent',
    'child',
    'spouse',
    'sibling',
    'relative',
    'neighbour',
    'employer',
    'service_centre',
    'other',
  ]),
  consent: onBehalfConsent,
  mobile: z.optional(mobile),
});
const imei = text('^[0-9]{15}$');
const lostMobile = z.strictObject({
  description: text('\\S', 1, 200),
  imei: z.optional(imei),
  secondImei: z.optional(imei),
  simNumber: z.optional(mobile),
});
const lostCard = z.strictObject({
  kind: z.enum(['aadhaar', 'bank_card']),
  holderName: personName,
  lastFour: z.optional(text('^[0-9]{4}$')),
});
const lostDocument = z.strictObject({
  kind: z.enum([
    'driving_licence',
    'vehicle_papers',
    'pan',
    'voter_id',
    'passport',
    'ration_card',
    'school_certificate',
    'land_papers',
    'other',
  ]),
  holderName: personName,
  number: z.optional(text('\\S', 1, 40)),
  issuedBy: z.optional(text('', 1, 120)),
});
const lostVehicle = z.strictObject({
  description: text('\\S', 1, 200),
  registration: z.optional(
    text('^([A-Z]{2}[0-9]{1,2}[A-Z]{0,3}[0-9]{1,4}|[A-Z]{3}[0-9]{1,4}|[0-9]{2}BH[0-9]{4}[A-HJ-NP-Z]{1,2})$'),
  ),
  chassisNumber: z.optional(text('^[A-Z0-9]+$', undefined, 25)),
});
const lostThing = z.strictObject({
  kind: z.enum(['jewellery', 'cash', 'electronics', 'cattle', 'bag', 'keys', 'other']),
  description: text('\\S', 1, 300),
  serialNumber: z.optional(text('\\S', 1, 40)),
  valueRupees: z.optional(z.int().check(z.gte(0), z.lte(1000000000000))),
});
const lostItems = z
  .strictObject({
    mobiles: z.optional(z.array(lostMobile).check(z.minLength(1), z.maxLength(10))),
    cards: z.optional(z.array(lostCard).check(z.minLength(1), z.maxLength(10))),
    documents: z.optional(z.array(lostDocument).check(z.minLength(1), z.maxLength(10))),
    vehicles: z.optional(z.array(lostVehicle).check(z.minLength(1), z.maxLength(10))),
    things: z.optional(z.array(lostThing).check(z.minLength(1), z.maxLength(10))),
  })
  .check(minProperties(1));
const when = z.strictObject({
  precision: z.enum(['exact', 'day', 'range', 'unknown']),
  from: z.optional(z.string().check(format('date-time'))),
  to: z.optional(z.string().check(format('date-time'))),
});
const lostPlace = z.strictObject({
  text: text('\\S', 1, 300),
  landmark: z.optional(text('', 1, 200)),
  pinCode: z.optional(pinCode),
});
const stationCode = text('^[0-9]{7}$');
const messageWish = z.enum(['plain', 'discreet']);
const language = z.enum(['hi', 'en', 'ur']);
const lostPropertyReport = z.strictObject({
  reporter: complainant,
  onBehalfOf: z.optional(onBehalfOf),
  items: lostItems,
  when: when,
  place: lostPlace,
  account: z.optional(text('\\S', 1, 2000)),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileLostProperty`. */
export const fileLostPropertyBody = lostPropertyReport;
