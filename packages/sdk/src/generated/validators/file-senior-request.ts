// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text, uniqueItems } from '../../validation/checks.ts';

const personName = text('\\S', 1, 120);
const seniorAge = z.strictObject({
  kind: z.enum(['years', 'about', 'year_of_birth', 'date_of_birth']),
  dateOfBirth: z.optional(z.string().check(format('date'))),
  years: z.optional(z.int().check(z.gte(0), z.lte(120))),
  yearOfBirth: z.optional(z.int().check(z.gte(1900), z.lte(2200))),
});
const gender = z.enum(['female', 'male', 'other']);
const mobile = text('^[6-9][0-9]{9}$');
const districtCode = text('^[0-9]{4}$');
const pinCode = text('^[1-9][0-9]{5}$');
const address = z.strictObject({
  text: text('\\S', 1, 300),
  village: z.optional(text('', 1, 120)),
  districtCode: z.optional(districtCode),
  pinCode: z.optional(pinCode),
});
const seniorPerson = z.strictObject({
  name: personName,
  age: z.optional(seniorAge),
  gender: z.optional(gender),
  mobile: z.optional(mobile),
  address: address,
});
const seniorContact = z.strictObject({ name: personName, mobile: mobile });
const seniorDetail = text('\\S', 1, 500);
const seniorRegistration = z.strictObject({
  living: z.enum(['alone', 'with_spouse', 'with_family']),
  spouseName: z.optional(personName),
  contacts: z.array(seniorContact).check(z.minLength(1), z.maxLength(3)),
  needs: z.optional(
    z
      .array(z.enum(['walking', 'seeing', 'hearing', 'remembering', 'medicine', 'money']))
      .check(z.minLength(1), z.maxLength(6), uniqueItems()),
  ),
  health: z.optional(seniorDetail),
  helpers: z.optional(z.array(seniorContact).check(z.minLength(1), z.maxLength(5))),
  doctor: z.optional(seniorDetail),
  hospital: z.optional(seniorDetail),
  visits: z.enum(['agreed', 'refused']),
});
const seniorHelp = z.strictObject({
  kind: z.enum(['medical', 'danger', 'ill_treatment', 'fraud', 'errand', 'company', 'other']),
  text: z.optional(text('\\S', 1, 2000)),
  callAt: z.optional(text('\\S', 1, 100)),
});
const seniorAbsence = z.strictObject({
  from: z.string().check(format('date')),
  to: z.string().check(format('date')),
  keyHolder: z.optional(z.strictObject({ name: personName, mobile: z.optional(mobile) })),
  mobile: z.optional(mobile),
});
const stationCode = text('^[0-9]{7}$');
const messageWish = z.enum(['plain', 'discreet']);
const language = z.enum(['hi', 'en', 'ur']);
const seniorRequest = z.strictObject({
  need: z.enum(['registration', 'help', 'absence']),
  person: seniorPerson,
  filledInBy: z.optional(
    z.strictObject({
      name: personName,
      relation: z.enum(['spouse', 'child', 'relative', 'neighbour', 'service_centre', 'other']),
      consent: z.enum(['agreed', 'unable', 'unsafe']),
    }),
  ),
  registration: z.optional(seniorRegistration),
  help: z.optional(seniorHelp),
  absence: z.optional(seniorAbsence),
  districtCode: z.optional(districtCode),
  stationCode: z.optional(stationCode),
  messages: z.optional(messageWish),
  language: language,
  privacyNoticeVersion: text('', 1, 40),
  declaration: z.literal(true),
});

/** Body of `fileSeniorRequest`. */
export const fileSeniorRequestBody = seniorRequest;
