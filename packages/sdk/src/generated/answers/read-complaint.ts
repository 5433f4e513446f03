// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, minProperties, requireIf, text, uniqueItems } from '../../validation/checks.ts';

const filingReference = text('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$');
const personName = text('\\S', 1, 120);
const gender = z.string();
const age = z.int().check(z.gte(0), z.lte(120));
const districtCode = text('^[0-9]{4}$');
const pinCode = text('^[1-9][0-9]{5}$');
const address = z.looseObject({
  text: text('\\S', 1, 300),
  village: z.optional(text('', 1, 120)),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const complainant = z.looseObject({
  name: personName,
  relativeName: z.optional(text('', 1, 120)),
  gender: z.optional(gender),
  age: z.optional(age),
  address: address,
  email: z.optional(text('', undefined, 254).check(format('email'))),
});
const onBehalfConsent = z.string();
const mobile = text('^[6-9][0-9]{9}$');
const onBehalfOf = z.looseObject({
  name: personName,
  relation: z.string(),
  consent: onBehalfConsent,
  mobile: z.optional(mobile),
});
const victim = z.looseObject({ name: z.optional(personName), gender: z.optional(gender), age: z.optional(age) });
const suspect = z
  .looseObject({
    name: z.optional(personName),
    description: z.optional(text('', 1, 500)),
    address: z.optional(text('', 1, 300)),
  })
  .check(minProperties(1));
const against = z.looseObject({ known: z.string(), persons: z.optional(z.array(suspect).check(z.maxLength(20))) });
const nature = z.string();
const when = z.looseObject({
  precision: z.string(),
  from: z.optional(z.string().check(format('date-time'))),
  to: z.optional(z.string().check(format('date-time'))),
});
const position = z.looseObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lng: z.number().check(z.gte(-180), z.lte(180)),
  accuracyMetres: z.optional(z.number().check(z.gte(0))),
});
const place = z.looseObject({
  kind: z.string(),
  text: text('\\S', 1, 300),
  village: z.optional(text('', 1, 120)),
  landmark: z.optional(text('', 1, 200)),
  pinCode: z.optional(pinCode),
  position: z.optional(position),
});
const incident = z.looseObject({ nature: nature, when: when, place: place });
const stationCode = text('^[0-9]{7}$');
const imei = text('^[0-9]{15}$');
const lostMobile = z.looseObject({
  description: text('\\S', 1, 200),
  imei: z.optional(imei),
  secondImei: z.optional(imei),
  simNumber: z.optional(mobile),
});
const lostCard = z.looseObject({ kind: z.string(), holderName: personName, lastFour: z.optional(text('^[0-9]{4}$')) });
const lostDocument = z.looseObject({
  kind: z.string(),
  holderName: personName,
  number: z.optional(text('\\S', 1, 40)),
  issuedBy: z.optional(text('', 1, 120)),
});
const lostVehicle = z.looseObject({
  description: text('\\S', 1, 200),
  registration: z.optional(
    text('^([A-Z]{2}[0-9]{1,2}[A-Z]{0,3}[0-9]{1,4}|[A-Z]{3}[0-9]{1,4}|[0-9]{2}BH[0-9]{4}[A-HJ-NP-Z]{1,2})$'),
  ),
  chassisNumber: z.optional(text('^[A-Z0-9]+$', undefined, 25)),
});
const lostThing = z.looseObject({
  kind: z.string(),
  description: text('\\S', 1, 300),
  serialNumber: z.optional(text('\\S', 1, 40)),
  valueRupees: z.optional(z.int().check(z.gte(0), z.lte(1000000000000))),
});
const lostItems = z
  .looseObject({
    mobiles: z.optional(z.array(lostMobile).check(z.minLength(1), z.maxLength(10))),
    cards: z.optional(z.array(lostCard).check(z.minLength(1), z.maxLength(10))),
    documents: z.optional(z.array(lostDocument).check(z.minLength(1), z.maxLength(10))),
    vehicles: z.optional(z.array(lostVehicle).check(z.minLength(1), z.maxLength(10))),
    things: z.optional(z.array(lostThing).check(z.minLength(1), z.maxLength(10))),
  })
  .check(minProperties(1));
const propertyItem = z.looseObject({
  description: text('\\S', 1, 300),
  valueRupees: z.optional(z.int().check(z.gte(0), z.lte(1000000000000))),
});
const witness = z.looseObject({ name: personName, contact: z.optional(text('', 1, 200)) });
const uploadId = text('^[A-Za-z0-9_-]+$', 22, 40);
const language = z.string();
const contactBy = z.string();
const contactTime = text('', 1, 200);
const messageWish = z.string();
const wishes = z.looseObject({
  womanOfficer: z.optional(z.boolean()),
  interpreter: z.optional(z.boolean()),
  homeVisit: z.optional(z.boolean()),
  support: z.optional(z.array(z.string()).check(z.maxLength(4), uniqueItems())),
  contactBy: z.optional(contactBy),
  contactTime: z.optional(contactTime),
  messages: z.optional(messageWish),
});
const complaintFiling = z
  .looseObject({
    complainant: complainant,
    onBehalfOf: z.optional(onBehalfOf),
    victims: z.optional(z.array(victim).check(z.maxLength(10))),
    against: against,
    incident: incident,
    districtCode: z.optional(districtCode),
    stationCode: z.optional(stationCode),
    narrative: z.optional(text('\\S', 1, 4000)),
    items: z.optional(lostItems),
    property: z.optional(z.array(propertyItem).check(z.maxLength(20))),
    witnesses: z.optional(z.array(witness).check(z.maxLength(10))),
    uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
    earlierReference: z.optional(text('', 1, 60)),
    language: language,
    wishes: z.optional(wishes),
    privacyNoticeVersion: text('', 1, 40),
    declaration: z.literal(true),
  })
  .check(
    requireIf(
      z.looseObject({
        incident: z.optional(
          z.looseObject({
            nature: z.optional(z.enum(['sexual_offence', 'domestic_violence', 'offence_against_child'])),
          }),
        ),
      }),
      [],
      ['narrative'],
    ),
  );
const attachment = z.looseObject({
  uploadId: uploadId,
  name: z.optional(z.string()),
  mediaType: z.string(),
  bytes: z.int().check(z.gte(1)),
  sha256: text('^[0-9a-f]{64}$'),
});
const complaint = z.looseObject({
  reference: filingReference,
  filedAt: z.string().check(format('date-time')),
  filing: complaintFiling,
  attachments: z.array(attachment),
});

/** Answer of `readComplaint`. */
export const readComplaintAnswer = complaint;
