import type { components } from '../generated/types.ts';
import type { DemoStep, InventedFiling } from './invented-filings.ts';

type ComplaintFiling = components['schemas']['ComplaintFiling'];
/** None of them tells a day. */
interface InventedComplaint extends Omit<InventedFiling<ComplaintFiling>, 'filing'> {
  readonly filing: ComplaintFiling;
}

const KOTWALI = 'kotwali-1';

const base = {
  districtCode: '5117',
  stationCode: '5117044',
  against: { known: 'unknown' },
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const satisfies Partial<ComplaintFiling>;

const namuna = {
  name: 'नमूना कुमारी',
  relativeName: 'काल्पनिक प्रसाद',
  gender: 'female',
  age: 34,
  address: { text: 'मकान 12, काल्पनिक टोला', districtCode: '5117', pinCode: '800001' },
} as const satisfies ComplaintFiling['complainant'];

const parikshan = {
  name: 'परीक्षण आलम',
  gender: 'male',
  age: 52,
  address: { text: 'नमूना बाज़ार के पीछे', pinCode: '800001' },
} as const satisfies ComplaintFiling['complainant'];

const place = (text: string, kind: ComplaintFiling['incident']['place']['kind'] = 'road') => ({ kind, text });
const unknownTime = { precision: 'unknown' } as const;

/** Opened and acknowledged within two hours, as it should be. */
const taken: readonly DemoStep[] = [
  { hours: 1, officer: KOTWALI },
  { hours: 2, officer: KOTWALI, event: { kind: 'acknowledged', text: 'आपकी शिकायत मिल गई है।' } },
];
const signed: DemoStep = { hours: 26, officer: KOTWALI, event: { kind: 'signed' } };
const assigned: DemoStep = {
  hours: 28,
  officer: KOTWALI,
  event: { kind: 'officer_assigned', officerName: 'परीक्षण कुमारी', officerRank: 'ASI' },
};
const enquiry: DemoStep = {
  hours: 50,
  officer: KOTWALI,
  event: { kind: 'under_enquiry', permissionBy: 'नमूना डीएसपी', text: 'आसपास के लोगों से पूछताछ शुरू की गई है।' },
};
const reported: DemoStep = { hours: 200, officer: KOTWALI, event: { kind: 'enquiry_reported' } };

/** A few complaints in different states, so that neither an inbox nor a tracker is empty. All of it is invented. */
export const DEMO_COMPLAINTS: readonly InventedComplaint[] = [
  {
    mobile: '9000000001',
    hoursAgo: 3,
    filing: {
      ...base,
      complainant: namuna,
      incident: { nature: 'theft', when: unknownTime, place: place('काल्पनिक चौक, सब्ज़ी मंडी', 'market') },
      narrative: 'नमूना: बाज़ार में किसी ने मेरे थैले से मोबाइल निकाल लिया।',
      items: { mobiles: [{ description: 'नमूना कंपनी का काला फ़ोन', imei: '356938035643809' }] },
    },
    steps: [],
  },
  {
    mobile: '9000000002',
    hoursAgo: 30,
    filing: {
      ...base,
      complainant: parikshan,
      incident: { nature: 'fraud', when: unknownTime, place: place('फ़ोन पर', 'online') },
      narrative: 'नमूना: बिजली का बिल जमा करने के नाम पर फ़ोन आया और खाते से ₹4,500 निकल गए।',
    },
    steps: taken,
  },
  {
    mobile: '9000000001',
    hoursAgo: 6 * 24,
    filing: {
      ...base,
      complainant: namuna,
      incident: { nature: 'damage', when: unknownTime, place: place('मकान 12, काल्पनिक टोला', 'home') },
      narrative: 'नमूना: रात में किसी ने दरवाज़ा तोड़ने की कोशिश की।',
    },
    steps: [...taken, signed, assigned, enquiry],
  },
  {
    mobile: '9000000002',
    hoursAgo: 4 * 24,
    filing: {
      ...base,
      complainant: parikshan,
      against: { known: 'known', persons: [{ name: 'उदाहरण सिंह', description: 'पड़ोसी' }] },
      incident: { nature: 'threat', when: unknownTime, place: place('नमूना बाज़ार', 'market') },
      narrative: 'नमूना: दुकान खाली करने की धमकी दी गई।',
    },
    steps: [
      ...taken,
      {
        hours: 30,
        officer: KOTWALI,
        event: { kind: 'information_requested', text: 'कृपया किराये के काग़ज़ की प्रति भेजें या थाने लाएँ।' },
      },
    ],
  },
  {
    mobile: '9000000001',
    hoursAgo: 12 * 24,
    filing: {
      ...base,
      complainant: namuna,
      incident: { nature: 'public_nuisance', when: unknownTime, place: place('काल्पनिक टोला') },
      narrative: 'नमूना: देर रात तक तेज़ लाउडस्पीकर बजता है।',
    },
    steps: taken,
  },
  {
    mobile: '9000000001',
    hoursAgo: 20 * 24,
    filing: {
      ...base,
      complainant: namuna,
      incident: { nature: 'theft', when: unknownTime, place: place('स्टेशन रोड') },
      narrative: 'नमूना: स्टेशन रोड पर खड़ी मेरी मोटरसाइकिल चोरी हो गई।',
      items: { vehicles: [{ description: 'नमूना मोटरसाइकिल, काली', registration: 'BR01AB1234' }] },
    },
    steps: [
      ...taken,
      signed,
      {
        hours: 30,
        officer: KOTWALI,
        event: {
          kind: 'fir_registered',
          text: 'प्राथमिकी दर्ज कर ली गई है।',
          firNumber: '0901',
          sections: ['BNS 303(2)'],
        },
      },
    ],
  },
  {
    mobile: '9000000002',
    hoursAgo: 35 * 24,
    filing: {
      ...base,
      complainant: parikshan,
      against: { known: 'known', persons: [{ name: 'अभ्यास प्रसाद' }] },
      incident: { nature: 'property_dispute', when: unknownTime, place: place('नमूना बाज़ार', 'market') },
      narrative: 'नमूना: दीवार की ज़मीन को लेकर विवाद है।',
    },
    steps: [
      ...taken,
      assigned,
      enquiry,
      reported,
      {
        hours: 220,
        officer: KOTWALI,
        event: {
          kind: 'closed_civil',
          reasonCode: 'civil_dispute',
          text: 'यह ज़मीन का दीवानी विवाद है। इसका फ़ैसला दीवानी अदालत करती है; पुलिस इसमें प्राथमिकी दर्ज नहीं कर सकती।',
        },
      },
    ],
  },
  {
    mobile: '9000000003',
    hoursAgo: 40,
    filing: {
      ...base,
      stationCode: '5117065',
      complainant: { name: 'उदाहरण देवी', gender: 'female', address: { text: 'काल्पनिक नगर' } },
      incident: { nature: 'robbery', when: unknownTime, place: place('काल्पनिक चौक') },
      narrative: 'नमूना: चौक पर दो लोगों ने मेरी चेन छीन ली।',
    },
    steps: [
      { hours: 1, officer: 'kankarbagh-1' },
      { hours: 2, officer: 'kankarbagh-1', event: { kind: 'acknowledged' } },
      {
        hours: 5,
        officer: 'kankarbagh-1',
        event: {
          kind: 'transferred',
          toStationCode: '5117044',
          text: 'घटना कोतवाली थाना क्षेत्र की है, इसलिए शिकायत वहाँ भेजी गई है। आपको दोबारा शिकायत नहीं करनी है।',
        },
      },
    ],
  },
  {
    mobile: '9000000003',
    hoursAgo: 8,
    filing: {
      ...base,
      stationCode: '5117089',
      complainant: { name: 'काल्पनिक कुमारी', gender: 'female', address: { text: 'नमूना गली' } },
      against: { known: 'not_applicable' },
      incident: { nature: 'domestic_violence', when: unknownTime, place: place('घर', 'home') },
      wishes: {
        womanOfficer: true,
        homeVisit: true,
        contactBy: 'call',
        contactTime: 'दोपहर 1 से 3 बजे',
        support: ['read_aloud'],
      },
    },
    steps: [{ hours: 1, officer: 'mahila-1' }],
  },
  {
    mobile: '9000000002',
    hoursAgo: 9 * 24,
    filing: {
      ...base,
      complainant: parikshan,
      incident: { nature: 'other', when: unknownTime, place: place('बस अड्डा', 'vehicle') },
      narrative: 'नमूना: बस में मेरा थैला छूट गया।',
    },
    steps: [...taken, { hours: 20, adds: 'थैला बस वाले ने लौटा दिया है।' }, { hours: 21, withdraws: true }],
  },
];
