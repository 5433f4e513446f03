import * as z from 'zod';

/**
 * What a backend sends for the public lists: the types of `domain/backend-records.ts`, field by field, to which `read-records.test.ts` holds
 * them. What is not named there is refused and not passed over: a misspelt `withheldBy` would publish a FIR. For commands on Node alone: a
 * portal in a browser has no use for zod.
 */

const text = z.string().trim().min(1).max(4000);
const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const scripted = z.strictObject({ en: text, hi: text.exactOptional(), ur: text.exactOptional() }).readonly();
const sections = z.array(text).readonly();
const station = z.string().regex(/^\d{7}$/);
const fir = { stationCode: station, number: z.string().regex(/^\d{4,5}$/), year: z.int().min(1900).max(2200) };
const gender = z.enum(['female', 'male', 'other']);
const age = z.int().min(0).max(120);
export const recordId = z.string().regex(/^[\w.-]{1,80}$/);
const names = z.array(scripted).readonly();
const texts = z.array(text).readonly();
const caller = z.strictObject({ name: text, mobile: text.exactOptional() }).readonly();
const pictured = {
  photograph: z
    .strictObject({ mediaType: z.enum(['image/webp', 'image/jpeg', 'image/png']), base64: z.base64() })
    .readonly()
    .exactOptional(),
  // Drawings stand for people in the demonstration alone.
  photoSvg: z.never().exactOptional(),
};

const publication = z.discriminatedUnion('subject', [
  z.strictObject({
    subject: z.literal('adult'),
    photo: z.boolean(),
    ...{ office: scripted, authorisedAt: moment, withdrawnAt: moment.exactOptional() },
  }),
  z.strictObject({
    subject: z.literal('child'),
    permission: z.strictObject({
      by: z.enum(['child-welfare-committee', 'juvenile-justice-board']),
      on: day,
      photo: z.boolean(),
    }),
    ...{ office: scripted, authorisedAt: moment, withdrawnAt: moment.exactOptional() },
  }),
]);

const firs = z.strictObject({
  ...fir,
  registeredAt: moment,
  sections,
  zeroFir: z.boolean(),
  zeroFirMark: recordId.exactOptional(),
  registeredAs: z.strictObject(fir).readonly().exactOptional(),
  stage: z
    .enum(['not-published', 'registered', 'under_investigation', 'chargesheeted', 'final_report', 'in_court'])
    .exactOptional(),
  finalReport: z.enum(['true_untraced', 'mistake_of_fact_or_law', 'false_case', 'civil', 'abated']).exactOptional(),
  courtCaseNumber: z
    .string()
    .regex(/^[A-Z]{4}\d{12}$/)
    .exactOptional(),
  publishedAt: moment.exactOptional(),
  withheldBy: text.exactOptional(),
  involvesChild: z.boolean().exactOptional(),
  // Filings are made here and nowhere else.
  filingReference: z.never().exactOptional(),
  occurredOn: day.exactOptional(),
  occurredTo: day.exactOptional(),
  place: scripted.exactOptional(),
  gist: scripted.exactOptional(),
  informant: z.strictObject({ name: text, address: text.exactOptional() }).readonly().exactOptional(),
  victims: z
    .array(z.strictObject({ name: text }))
    .readonly()
    .exactOptional(),
  accused: z
    .array(z.strictObject({ name: text.exactOptional(), description: text.exactOptional() }))
    .readonly()
    .exactOptional(),
  officer: z.strictObject({ name: text, rank: text.exactOptional() }).readonly().exactOptional(),
});

const wanted = z.strictObject({
  ...pictured,
  wantedId: recordId,
  name: scripted,
  aliases: names.exactOptional(),
  parentName: scripted.exactOptional(),
  village: scripted.exactOptional(),
  stationCode: station,
  sections,
  caseCount: z.int().min(0),
  rewardRupees: z.int().min(0).exactOptional(),
  announcedBy: scripted,
  orderDate: day,
  marks: scripted.exactOptional(),
  bornOn: z.union([day, z.string().regex(/^\d{4}$/)]).exactOptional(),
  address: text.exactOptional(),
  family: texts.exactOptional(),
  phone: text.exactOptional(),
  officer: text.exactOptional(),
});

const looks = {
  ageFrom: age,
  ageTo: age,
  gender: gender.exactOptional(),
  stationCode: station,
  sections,
  heightCm: z.int().min(20).max(250).exactOptional(),
  build: scripted.exactOptional(),
  marks: scripted.exactOptional(),
  clothing: scripted.exactOptional(),
  languages: scripted.exactOptional(),
  publication: publication.exactOptional(),
  condition: text.exactOptional(),
  officer: text.exactOptional(),
};

const missing = z.strictObject({
  ...pictured,
  ...looks,
  missingId: recordId,
  name: scripted,
  aliases: names.exactOptional(),
  lastSeenOn: day,
  lastSeenPlace: scripted.exactOptional(),
  state: z.enum(['missing', 'traced', 'matched', 'closed']),
  parentName: scripted.exactOptional(),
  address: text.exactOptional(),
  family: texts.exactOptional(),
  phone: text.exactOptional(),
  informant: caller.exactOptional(),
  companion: text.exactOptional(),
});

const unidentified = z.strictObject({
  ...pictured,
  ...looks,
  unidentifiedId: recordId,
  state: z.enum(['living', 'dead']),
  status: z.enum(['unidentified', 'identified', 'closed']),
  foundOn: day,
  foundPlace: scripted.exactOptional(),
  care: z.enum(['hospital', 'shelter', 'childrens-home']).exactOptional(),
  complexion: scripted.exactOptional(),
  hair: scripted.exactOptional(),
  belongings: scripted.exactOptional(),
  keptAt: text.exactOptional(),
  testMark: scripted.exactOptional(),
  causeOfDeath: text.exactOptional(),
  caseNumber: text.exactOptional(),
  finder: caller.exactOptional(),
});

const arrests = z.strictObject({
  arrestId: recordId,
  name: scripted,
  aliases: names.exactOptional(),
  age: age.exactOptional(),
  gender: gender.exactOptional(),
  fir: z.strictObject({ number: fir.number, year: fir.year }).readonly().exactOptional(),
  sections,
  arrestedOn: day,
  stationCode: station,
  parentName: scripted.exactOptional(),
  address: text.exactOptional(),
  officer: text.exactOptional(),
  parade: z.boolean().exactOptional(),
});

const recovered = z.strictObject({
  recoveredId: recordId,
  kind: z.enum(['mobile', 'vehicle', 'document', 'jewellery', 'cash', 'electronics', 'cattle', 'other']),
  description: scripted,
  number: z
    .strictObject({ kind: z.enum(['imei', 'registration', 'chassis', 'serial', 'document']), value: text })
    .readonly()
    .exactOptional(),
  mark: scripted.exactOptional(),
  recoveredOn: day,
  recoveredPlace: scripted.exactOptional(),
  stationCode: station,
  sections,
  state: z.enum(['kept', 'returned', 'disposed']),
  holderName: text.exactOptional(),
  foundWith: text.exactOptional(),
  firNumber: text.exactOptional(),
  officer: text.exactOptional(),
});

export const recordSchemas = { firs, wanted, missing, arrests, recovered, unidentified } as const;
