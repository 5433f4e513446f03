// Generated from openapi/ by `pnpm generate`. Do not edit.
/**
 * The values of each enum that this SDK knows. A newer portal may answer others: see {@link isKnown}.
 *
 * @module enums
 */
export { isKnown } from '../enums/is-known.ts';
export type { Known, Open, Unknown } from '../enums/unknown.ts';

export const languageValues = ['hi', 'en', 'ur'] as const;

export const otpChallengeChannelValues = ['sms'] as const;

/** What went wrong, as a stable name. Clients choose their words by it. */
export const problemCodeValues = [
  'malformed-request',
  'invalid-request',
  'unauthenticated',
  'session-expired',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'otp-wrong',
  'otp-expired',
  'otp-used',
  'otp-too-many-tries',
  'credentials-wrong',
  'too-many-requests',
  'link-used',
  'link-expired',
  'key-reused',
  'in-progress',
  'illegal-event',
  'already-closed',
  'upload-too-large',
  'upload-type-not-allowed',
  'upload-type-mismatch',
  'upload-corrupt',
  'upload-checksum-mismatch',
  'upload-offset',
  'tus-version',
  'range-too-long',
  'not-asked-for',
  'body-too-large',
  'unavailable',
  'internal',
] as const;

export const fieldProblemCodeValues = [
  'required',
  'type',
  'enum',
  'pattern',
  'format',
  'too-short',
  'too-long',
  'minimum',
  'maximum',
  'too-few',
  'too-many',
  'unknown-property',
  'not-accepted',
  'in-future',
  'in-past',
  'too-young',
  'before-start',
  'range-too-long',
  'overlaps',
  'wrong-district',
  'check-character',
  'not-found',
  'taken',
  'filed-already',
] as const;

/** Where the value stood; `body` where it is absent. */
export const fieldProblemInValues = ['body', 'query', 'path', 'header'] as const;

export const serviceKindValues = ['form', 'list', 'lookup', 'tracker', 'directory'] as const;

/** `none`, `citizen` (an account), or `citizen-or-access-code`. */
export const serviceSignInValues = ['none', 'citizen', 'citizen-or-access-code'] as const;

export const stationKindValues = [
  'territorial',
  'mahila',
  'sc_st',
  'traffic',
  'cyber',
  'railway',
  'riverine',
  'unit',
] as const;

/** What the position is of. */
export const stationPositionOfValues = ['station', 'district'] as const;

export const uploadStateValues = ['awaiting', 'stored', 'claimed', 'refused'] as const;

/** Why it was refused. */
export const uploadRefusalValues = ['upload-checksum-mismatch', 'upload-type-mismatch', 'upload-corrupt'] as const;

/** Of these nobody is made to write the story down, and messages are discreet unless the filer wishes otherwise: whoever did it often lives in the same house. */
export const sensitiveNatureValues = ['sexual_offence', 'domestic_violence', 'offence_against_child'] as const;

export const genderValues = ['female', 'male', 'other'] as const;

/** `agreed`: they know of it and agree. `child`: they are under 18, and somebody older speaks for them (DPDP Act 2023 s.9). `unable`: they cannot say so now, for instance because they are ill, injured or out of reach. `unsafe`: asking them would put them in danger. */
export const onBehalfConsentValues = ['agreed', 'child', 'unable', 'unsafe'] as const;

/** Who they are to the filer; `service_centre`: whom an operator of a Common Service Centre or another helper serves. */
export const onBehalfOfRelationValues = [
  'parent',
  'child',
  'spouse',
  'sibling',
  'relative',
  'neighbour',
  'employer',
  'service_centre',
  'other',
] as const;

/** Whether the complainant knows who did it. */
export const againstKnownValues = ['known', 'unknown', 'not_applicable'] as const;

/** What happened, in plain categories. Never the national code list. */
export const natureValues = [
  'theft',
  'robbery',
  'fraud',
  'cyber_crime',
  'assault',
  'threat',
  'harassment',
  'domestic_violence',
  'sexual_offence',
  'offence_against_child',
  'caste_atrocity',
  'property_dispute',
  'damage',
  'road_accident',
  'public_nuisance',
  'other',
] as const;

export const whenPrecisionValues = ['exact', 'day', 'range', 'unknown'] as const;

export const placeKindValues = [
  'home',
  'road',
  'market',
  'workplace',
  'school',
  'vehicle',
  'train',
  'field',
  'online',
  'other',
] as const;

export const lostCardKindValues = ['aadhaar', 'bank_card'] as const;

export const lostDocumentKindValues = [
  'driving_licence',
  'vehicle_papers',
  'pan',
  'voter_id',
  'passport',
  'ration_card',
  'school_certificate',
  'land_papers',
  'other',
] as const;

export const lostThingKindValues = ['jewellery', 'cash', 'electronics', 'cattle', 'bag', 'keys', 'other'] as const;

/** How the filer may be reached. `call`: by telephone too. `sms`: in writing only. `visit_station`: not at all, they come to the station. `none`: not at all, they look on the portal. With the last two the portal sends nothing either, but codes that they ask for. */
export const contactByValues = ['call', 'sms', 'visit_station', 'none'] as const;

/** `discreet`: an SMS says that a request has an update, and names neither the police nor what it is about. Where nothing is wished messages are `discreet` if what was filed is sensitive, and `plain` elsewhere. Every filing of an account takes it, because its first SMS goes out at once and the phone is often shared: as `messages`, or among other wishes. */
export const messageWishValues = ['plain', 'discreet'] as const;

export const wishesSupportValues = ['special_educator', 'sign_language', 'read_aloud', 'step_free'] as const;

/** Computed from the events, never stored. One vocabulary for filings of every kind: a state means the same wherever it occurs. Which states a kind has, and in which order, its service decides. */
export const filingStateValues = [
  'submitted',
  'delivered',
  'opened',
  'acknowledged',
  'transferred',
  'officer_assigned',
  'under_enquiry',
  'enquiry_reported',
  'fir_registered',
  'zero_fir_registered',
  'zero_fir_transferred',
  'ncr_recorded',
  'referred',
  'closed_no_cognizable_offence',
  'closed_civil',
  'closed_duplicate',
  'rejected',
  'withdrawn',
  'reopened',
  'reopening_asked',
  'reopening_refused',
  'screened',
  'forwarded',
  'issued',
  'matched',
  'accepted',
  'returned',
  'traced',
  'consent_requested',
  'consent_given',
  'consent_refused',
  'consent_expired',
  'field_visit',
  'verified_no_record',
  'record_found',
  'unable_to_verify',
  'verification_visit',
  'registered',
  'not_approved',
  'lapsed',
  'return_asked',
  'unanswered',
  'confirmed',
  'denied',
  'closed',
] as const;

export const clockKindValues = ['signature', 'preliminary_enquiry', 'fir_publication', 'progress'] as const;

/** `passed` deletes nothing: the record only says so. */
export const clockStateValues = ['running', 'met', 'passed'] as const;

/** What it is about, in plain words. Never the national code list. */
export const tipTopicValues = [
  'liquor',
  'drugs',
  'weapons',
  'wanted_person',
  'theft',
  'violence',
  'trafficking',
  'gambling',
  'fraud',
  'other',
] as const;

export const ageSaidKindValues = ['years', 'about', 'range', 'year_of_birth', 'date_of_birth'] as const;

export const missingSubjectBuildValues = ['thin', 'medium', 'heavy'] as const;

export const missingSubjectComplexionValues = ['fair', 'wheatish', 'dark'] as const;

/** What the missing person is to whoever misses them; that is `onBehalfOf`, or else the reporter. */
export const missingPersonReportRelationValues = [
  'child',
  'spouse',
  'parent',
  'sibling',
  'relative',
  'neighbour',
  'in_care',
  'other',
] as const;

/** How a living person is who was found. */
export const foundNeedValues = ['unconscious', 'hurt', 'confused', 'not_speaking', 'in_danger'] as const;

/** How old they look. Whoever may be under 18 counts as a child. */
export const foundSubjectLooksValues = ['baby', 'child', 'teenager', 'adult', 'elderly', 'unsure'] as const;

export const foundSubjectGenderValues = ['female', 'male', 'other', 'unknown'] as const;

/** Whether the person lives, as far as one can tell. */
export const foundPersonReportStateValues = ['living', 'dead'] as const;

/** Who is with them, or at the place, while this is told; `in_care`, a hospital, a shelter or a mortuary has them. */
export const foundPersonReportAttendedValues = ['me', 'others', 'nobody', 'in_care', 'gone'] as const;

export const verificationKindValues = ['tenant', 'domestic_help', 'driver'] as const;

/** Where somebody lives now: at their `permanentAddress`, already at the `premises` where they are to live or work, or `elsewhere`, at the `presentAddress`. */
export const livesAtValues = ['permanent', 'premises', 'elsewhere'] as const;

/** What somebody does, in words that nobody need be ashamed of. Curated, and never the national code list, which has values that insult whoever is asked about them. */
export const occupationValues = [
  'student',
  'private_job',
  'government_job',
  'teacher',
  'health_worker',
  'farmer',
  'labourer',
  'construction_worker',
  'factory_worker',
  'shopkeeper',
  'business',
  'driver',
  'domestic_worker',
  'cook',
  'security_guard',
  'delivery_worker',
  'craftsperson',
  'homemaker',
  'retired',
  'looking_for_work',
  'other',
] as const;

export const documentKindValues = ['aadhaar', 'voter_id', 'driving_licence', 'passport', 'pan', 'ration_card'] as const;

export const familyMemberRelationValues = ['spouse', 'child', 'parent', 'sibling', 'relative', 'other'] as const;

export const consentQuestionSharedValues = [
  'name',
  'relative_name',
  'age',
  'date_of_birth',
  'gender',
  'mobile',
  'permanent_address',
  'present_address',
  'previous_address',
  'occupation',
  'document',
  'licence',
  'photo',
  'family',
  'references',
] as const;

/** `unknown_person`: they do not know who asks. The station reads it; for whoever asked it is a refusal. */
export const consentAnswerKindValues = ['agree', 'refuse', 'unknown_person'] as const;

export const seniorAgeKindValues = ['years', 'about', 'year_of_birth', 'date_of_birth'] as const;

/** With whom they live. */
export const seniorRegistrationLivingValues = ['alone', 'with_spouse', 'with_family'] as const;

export const seniorRegistrationNeedsValues = [
  'walking',
  'seeing',
  'hearing',
  'remembering',
  'medicine',
  'money',
] as const;

/** Whether the beat officer may come to see them from time to time. Can be taken back at any time (DPDP Act 2023 s.6(4)). */
export const seniorRegistrationVisitsValues = ['agreed', 'refused'] as const;

/** With `medical` and `danger` the call to 112 comes first. */
export const seniorHelpKindValues = [
  'medical',
  'danger',
  'ill_treatment',
  'fraud',
  'errand',
  'company',
  'other',
] as const;

/** What is asked for; the part of this name is required. */
export const seniorRequestNeedValues = ['registration', 'help', 'absence'] as const;

export const seniorRequestFilledInByRelationValues = [
  'spouse',
  'child',
  'relative',
  'neighbour',
  'service_centre',
  'other',
] as const;

/** As in `OnBehalfConsent`; nobody of that age is a child. It stops no request. */
export const seniorRequestFilledInByConsentValues = ['agreed', 'unable', 'unsafe'] as const;

export const certificatePurposeValues = ['job', 'passport_visa', 'study', 'licence', 'other'] as const;

/** A state that was entered, or something that happened beside the states. */
export const filingEventKindValues = [
  'submitted',
  'delivered',
  'opened',
  'acknowledged',
  'transferred',
  'officer_assigned',
  'officer_reassigned',
  'under_enquiry',
  'enquiry_reported',
  'fir_registered',
  'zero_fir_registered',
  'zero_fir_transferred',
  'progress_told',
  'fir_withheld',
  'fir_released',
  'ncr_recorded',
  'referred',
  'closed_no_cognizable_offence',
  'closed_civil',
  'closed_duplicate',
  'rejected',
  'withdrawn',
  'reopened',
  'reopening_asked',
  'reopening_refused',
  'screened',
  'forwarded',
  'issued',
  'matched',
  'accepted',
  'returned',
  'traced',
  'published',
  'unpublished',
  'consent_requested',
  'consent_given',
  'consent_refused',
  'consent_expired',
  'field_visit',
  'verified_no_record',
  'record_found',
  'unable_to_verify',
  'verification_visit',
  'registered',
  'not_approved',
  'lapsed',
  'return_asked',
  'unanswered',
  'confirmed',
  'denied',
  'closed',
  'signed',
  'information_requested',
  'information_added',
  'contact_changed',
] as const;

/** Where a case stands after the FIR; `not-published` where the backend does not say. */
export const caseStageValues = [
  'not-published',
  'registered',
  'under_investigation',
  'chargesheeted',
  'final_report',
  'in_court',
] as const;

export const filingStatusCitizenMayValues = [
  'add_information',
  'add_files',
  'withdraw',
  'ask_reopening',
  'download_receipt',
  'download_appeal_letter',
  'download_result',
  'say_satisfaction',
  'change_contact',
  'read_filed',
] as const;

export const actorRoleValues = ['citizen', 'officer', 'system', 'subject'] as const;

/** Why a filing was closed, in a short list; the officer adds words of their own. */
export const closeReasonValues = [
  'no_offence_found',
  'civil_dispute',
  'already_registered',
  'not_enough_information',
  'complainant_not_reachable',
  'other_authority',
  'outside_police_powers',
] as const;

export const appealStepToValues = ['superintendent_of_police', 'magistrate'] as const;

export const withdrawalReasonValues = ['resolved', 'filed_by_mistake', 'other'] as const;

export const filingAnswerAnswerValues = ['confirmed', 'denied'] as const;

export const outcomeStateValues = ['filed', 'not-filed', 'in-progress'] as const;

/** `child`: under 18, or possibly so; `senior`: 60 and above. */
export const ageGroupValues = ['child', 'adult', 'senior'] as const;

export const recoveredKindValues = [
  'mobile',
  'vehicle',
  'document',
  'jewellery',
  'cash',
  'electronics',
  'cattle',
  'other',
] as const;

export const recoveredIdentifierKindValues = ['imei', 'registration', 'chassis', 'serial', 'document'] as const;

/** What a claimant must state. `number`, the whole of it; `mark`, something by which the owner knows it. */
export const recoveredItemWithheldValues = ['number', 'mark'] as const;

/** A list that everybody may see, by the path of its operation. */
export const publicListValues = ['wanted', 'missing', 'recovered-property'] as const;

export const unidentifiedEntryStateValues = ['living', 'dead'] as const;

/** What kind of place looks after a living person. Which one, the station tells whoever knows them. */
export const unidentifiedEntryCareValues = ['hospital', 'shelter', 'childrens-home'] as const;

export const issuedDocumentKindValues = ['receipt', 'fir_copy', 'appeal_letter', 'result'] as const;

/** `replaced`: there is a newer copy, which may say something else; `withdrawn`: who filed has taken it back. */
export const issuedDocumentStandingValues = ['current', 'replaced', 'withdrawn'] as const;

export const officerMayValues = ['keep-sites'] as const;

export const inboxFilterValues = ['new', 'due-today', 'late', 'waiting-for-citizen', 'mine'] as const;

/** How the portal writes to them: `discreet` names neither the police nor what it is about; `none`: it does not. */
export const safeContactMessagesValues = ['plain', 'discreet', 'none'] as const;

/** What somebody asked for so that they are heard and understood: a right of women and of persons with disabilities (BNSS s.173(1), provisos; RPwD Act 2016 s.12), and a kindness to everybody else. */
export const supportValues = [
  'woman_officer',
  'home_visit',
  'interpreter',
  'special_educator',
  'sign_language',
  'read_aloud',
  'step_free',
] as const;

export const stationEventKindValues = [
  'acknowledged',
  'transferred',
  'officer_assigned',
  'officer_reassigned',
  'under_enquiry',
  'enquiry_reported',
  'fir_registered',
  'zero_fir_registered',
  'zero_fir_transferred',
  'progress_told',
  'fir_withheld',
  'fir_released',
  'ncr_recorded',
  'referred',
  'closed_no_cognizable_offence',
  'closed_civil',
  'closed_duplicate',
  'rejected',
  'reopened',
  'reopening_refused',
  'screened',
  'forwarded',
  'issued',
  'matched',
  'accepted',
  'returned',
  'traced',
  'published',
  'unpublished',
  'consent_refused',
  'field_visit',
  'verified_no_record',
  'record_found',
  'unable_to_verify',
  'verification_visit',
  'registered',
  'not_approved',
  'lapsed',
  'closed',
  'signed',
  'information_requested',
] as const;

/** The grounds on which an investigation ends without a charge sheet (BNSS s.193). */
export const finalReportValues = ['true_untraced', 'mistake_of_fact_or_law', 'false_case', 'civil', 'abated'] as const;

/** With `progress_told`: how far the case is now. */
export const stationEventCaseStageValues = [
  'under_investigation',
  'chargesheeted',
  'final_report',
  'in_court',
] as const;

/** With `published`: whether the first picture of the report is shown. */
export const stationEventPublicPhotoValues = ['shown', 'hidden'] as const;

/** With `published`, of a child: who has permitted it in writing (JJ Act s.74(1), proviso). */
export const stationEventPermittedByValues = ['child-welfare-committee', 'juvenile-justice-board'] as const;

export const matchStateValues = ['open', 'not_same', 'tell_family'] as const;

export const matchReasonCodeValues = [
  'same_number',
  'same_ending',
  'alike_description',
  'alike_marks',
  'alike_clothing',
  'alike_hair',
  'same_gender',
  'age_fits',
  'age_near',
  'height_fits',
  'height_near',
  'same_build',
  'same_complexion',
  'same_language',
  'same_station',
  'same_district',
  'near_district',
  'found_within_week',
  'found_within_month',
  'found_within_year',
] as const;

export const matchDecisionKindValues = ['not_same', 'tell_family', 'open'] as const;

export const siteLogEntryKindValues = ['registered', 'changed', 'removed'] as const;

/** `valid` is a pass of this portal's whose time has not ended, for a site of this origin. */
export const hostingPassValues = ['none', 'valid', 'expired', 'refused'] as const;

/** A demonstration says so everywhere. */
export const readinessModeValues = ['demo', 'production'] as const;
