// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { codePoints, format, minProperties, requireIf, uniqueItems } from '../../validation/checks.ts';

const filingReference = z.string().check(z.regex(new RegExp('^BR-[0-9]{7}-[0-9]{2}-[0-9]{5}-[0-9A-Z]$', 'u')));
const personName = z.string().check(codePoints(1, 120), z.regex(new RegExp('\\S', 'u')));
const gender = z.string();
const age = z.int().check(z.gte(0), z.lte(120));
const districtCode = z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')));
const pinCode = z.string().check(z.regex(new RegExp('^[1-9][0-9]{5}$', 'u')));
const address = z.looseObject({
  text: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  village: z.optional(z.string().check(codePoints(1, 120))),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const complainant = z.looseObject({
  name: personName,
  relativeName: z.optional(z.string().check(codePoints(1, 120))),
  gender: z.optional(gender),
  age: z.optional(age),
  address: address,
  email: z.optional(z.string().check(codePoints(undefined, 254), format('email'))),
});
const onBehalfConsent = z.string();
const mobile = z.string().check(z.regex(new RegExp('^[6-9][0-9]{9}$', 'u')));
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
    description: z.optional(z.string().check(codePoints(1, 500))),
    address: z.optional(z.string().check(codePoints(1, 300))),
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
  text: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  village: z.optional(z.string().check(codePoints(1, 120))),
  landmark: z.optional(z.string().check(codePoints(1, 200))),
  pinCode: z.optional(pinCode),
  position: z.optional(position),
});
const incident = z.looseObject({ nature: nature, when: when, place: place });
const stationCode = z.string().check(z.regex(new RegExp('^[0-9]{7}$', 'u')));
const imei = z.string().check(z.regex(new RegExp('^[0-9]{15}$', 'u')));
const lostMobile = z.looseObject({
  description: z.string().check(codePoints(1, 200), z.regex(new RegExp('\\S', 'u'))),
  imei: z.optional(imei),
  secondImei: z.optional(imei),
  simNumber: z.optional(mobile),
});
const lostCard = z.looseObject({
  kind: z.string(),
  holderName: personName,
  lastFour: z.optional(z.string().check(z.regex(new RegExp('^[0-9]{4}$', 'u')))),
});
const lostDocument = z.looseObject({
  kind: z.string(),
  holderName: personName,
  number: z.optional(z.string().check(codePoints(1, 40), z.regex(new RegExp('\\S', 'u')))),
  issuedBy: z.optional(z.string().check(codePoints(1, 120))),
});
const lostVehicle = z.looseObject({
  description: z.string().check(codePoints(1, 200), z.regex(new RegExp('\\S', 'u'))),
  registration: z.optional(
    z
      .string()
      .check(
        z.regex(
          new RegExp(
            '^([A-Z]{2}[0-9]{1,2}[A-Z]{0,3}[0-9]{1,4}|[A-Z]{3}[0-9]{1,4}|[0-9]{2}BH[0-9]{4}[A-HJ-NP-Z]{1,2})$',
            'u',
          ),
        ),
      ),
  ),
  chassisNumber: z.optional(z.string().check(codePoints(undefined, 25), z.regex(new RegExp('^[A-Z0-9]+$', 'u')))),
});
const lostThing = z.looseObject({
  kind: z.string(),
  description: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  serialNumber: z.optional(z.string().check(codePoints(1, 40), z.regex(new RegExp('\\S', 'u')))),
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
  description: z.string().check(codePoints(1, 300), z.regex(new RegExp('\\S', 'u'))),
  valueRupees: z.optional(z.int().check(z.gte(0), z.lte(1000000000000))),
});
const witness = z.looseObject({ name: personName, contact: z.optional(z.string().check(codePoints(1, 200))) });
const uploadId = z.string().check(codePoints(22, 40), z.regex(new RegExp('^[A-Za-z0-9_-]+$', 'u')));
const language = z.string();
const contactBy = z.string();
const contactTime = z.string().check(codePoints(1, 200));
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
    narrative: z.optional(z.string().check(codePoints(1, 4000), z.regex(new RegExp('\\S', 'u')))),
    items: z.optional(lostItems),
    property: z.optional(z.array(propertyItem).check(z.maxLength(20))),
    witnesses: z.optional(z.array(witness).check(z.maxLength(10))),
    uploadIds: z.optional(z.array(uploadId).check(z.maxLength(20), uniqueItems())),
    earlierReference: z.optional(z.string().check(codePoints(1, 60))),
    language: language,
    wishes: z.optional(wishes),
    privacyNoticeVersion: z.string().check(codePoints(1, 40)),
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
  sha256: z.string().check(z.regex(new RegExp('^[0-9a-f]{64}$', 'u'))),
});
const complaint = z.looseObject({
  reference: filingReference,
  filedAt: z.string().check(format('date-time')),
  filing: complaintFiling,
  attachments: z.array(attachment),
});

/** Answer of `readComplaint`. */
export const readComplaintAnswer = complaint;
