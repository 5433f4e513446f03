import type { components, paths } from '../generated/types.ts';
import { DEMO_COMPLAINTS } from './invented-complaints.ts';

type StationEvent = components['schemas']['StationEvent'];

/** Something that happens to an invented filing, so many hours after it was filed. */
export interface DemoStep {
  readonly hours: number;
  /** An officer posts an event; or opens the filing (which the portal itself records). */
  readonly officer?: string;
  readonly event?: StationEvent;
  /** The filer adds something, or withdraws. */
  readonly adds?: string;
  readonly withdraws?: true;
}

/** What is filed at a path, and what became of it. */
export interface InventedFiling<Filing> {
  /** Whose it is; nobody's where it is filed without a name. */
  readonly mobile?: string;
  readonly hoursAgo: number;
  /** The days that are told in it lie around the moment at which it is filed. */
  readonly filing: (filedAt: Date) => Filing;
  readonly steps: readonly DemoStep[];
}

type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export interface DemoFilingPlan extends InventedFiling<unknown> {
  /** The same at each start: nothing is filed twice. */
  readonly key: string;
  readonly path: string;
}

const KOTWALI = 'kotwali-1';

const base = {
  districtCode: '5117',
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const;

const namuna = {
  name: 'नमूना कुमारी',
  relativeName: 'काल्पनिक प्रसाद',
  gender: 'female',
  age: 34,
  address: { text: 'मकान 12, काल्पनिक टोला', districtCode: '5117', pinCode: '800001' },
} as const;

const deviNamuna = {
  name: 'नमूना देवी',
  age: { kind: 'about', years: 74 },
  gender: 'female',
  mobile: '9000000003',
  address: { text: 'मकान 12, काल्पनिक टोला', districtCode: '5117', pinCode: '800001' },
} as const;

/** Opened and acknowledged within two hours, as it should be. */
export const TAKEN: readonly DemoStep[] = [
  { hours: 1, officer: KOTWALI },
  { hours: 2, officer: KOTWALI, event: { kind: 'acknowledged', text: 'आपका आवेदन मिल गया है।' } },
];
const assigned: DemoStep = {
  hours: 3,
  officer: KOTWALI,
  event: { kind: 'officer_assigned', officerName: 'परीक्षण कुमारी', officerRank: 'ASI' },
};

const dayFrom = (day: Date, days: number): string =>
  new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const INVENTED: { readonly [Path in keyof paths]?: readonly InventedFiling<BodyOf<Path>>[] } = {
  '/complaints': DEMO_COMPLAINTS.map(({ filing, ...rest }) => ({ ...rest, filing: () => filing })),
  '/tips': [
    {
      hoursAgo: 30,
      filing: () => ({
        envelope: {
          sealing: 'none',
          content: {
            text: 'नमूना: पुरानी मिल के पीछे रात में शराब उतरती है।',
            about: 'liquor',
            place: { text: 'काल्पनिक चौक की पुरानी मिल', landmark: 'पीपल के पास' },
            when: 'हर शनिवार, रात दस बजे के बाद',
          },
        },
        districtCode: '5117',
        stationCode: '5117044',
        language: 'hi',
      }),
      steps: [
        { hours: 1, officer: KOTWALI },
        { hours: 2, officer: KOTWALI, event: { kind: 'information_requested', text: 'वहाँ कौन-सी गाड़ी आती है?' } },
      ],
    },
  ],
  '/lost-property-reports': [
    {
      mobile: '9000000001',
      hoursAgo: 2 * 24,
      filing: () => ({
        ...base,
        reporter: namuna,
        items: {
          mobiles: [{ description: 'नमूना कंपनी का नीला फ़ोन', imei: '490154203237518' }],
          things: [{ kind: 'keys', description: 'चाबियों का गुच्छा' }],
        },
        when: { precision: 'unknown' },
        place: { text: 'काल्पनिक चौक से बस अड्डे के रास्ते में' },
        account: 'नमूना: थैला शायद ऑटो में छूट गया।',
      }),
      steps: [],
    },
  ],
  '/missing-person-reports': [
    {
      mobile: '9000000002',
      hoursAgo: 26,
      filing: (filedAt) => ({
        ...base,
        reporter: { name: 'परीक्षण आलम', gender: 'male', address: { text: 'नमूना बाज़ार के पीछे', pinCode: '800001' } },
        relation: 'child',
        person: {
          name: 'उदाहरण आलम',
          age: { kind: 'about', years: 70 },
          gender: 'male',
          heightCm: 165,
          clothing: 'सफ़ेद कुर्ता, भूरी चादर',
          languages: 'हिन्दी, उर्दू',
          condition: 'बातें भूल जाते हैं',
        },
        lastSeen: { date: dayFrom(filedAt, -2), time: 'शाम पाँच बजे के आसपास', place: { text: 'नमूना बाज़ार की मस्जिद' } },
        account: 'नमूना: नमाज़ के बाद घर नहीं लौटे।',
      }),
      steps: [...TAKEN, assigned],
    },
  ],
  '/found-person-reports': [
    {
      mobile: '9000000003',
      hoursAgo: 5,
      filing: (filedAt) => ({
        ...base,
        state: 'living',
        attended: 'me',
        person: { looks: 'adult', gender: 'female', clothing: 'हरी साड़ी', said: 'अपना नाम नहीं बतातीं; मगही बोलती हैं' },
        found: { date: dayFrom(filedAt, 0), place: { text: 'काल्पनिक स्टेशन का प्लेटफ़ॉर्म 2' } },
      }),
      steps: TAKEN,
    },
  ],
  '/verifications': [
    {
      mobile: '9000000002',
      hoursAgo: 20,
      filing: (filedAt) => ({
        ...base,
        kind: 'tenant',
        reporter: { name: 'परीक्षण आलम', address: { text: 'नमूना बाज़ार के पीछे', pinCode: '800001' } },
        premises: { text: 'नमूना बाज़ार, पहली मंज़िल', districtCode: '5117', pinCode: '800001' },
        subject: {
          name: 'परीक्षण किरायेदार',
          relativeName: 'काल्पनिक प्रसाद',
          age: 24,
          mobile: '9000099991',
          language: 'hi',
          permanentAddress: { text: 'काल्पनिकपुर, वार्ड 1' },
          livesAt: 'permanent',
          document: { kind: 'aadhaar', lastFour: '7518' },
        },
        from: dayFrom(filedAt, 7),
      }),
      steps: [],
    },
  ],
  '/senior-citizen-requests': [
    {
      mobile: '9000000003',
      hoursAgo: 4 * 24,
      filing: () => ({
        ...base,
        need: 'registration',
        person: deviNamuna,
        registration: {
          living: 'alone',
          contacts: [{ name: 'नमूना बेटा', mobile: '9000000002' }],
          needs: ['walking', 'medicine'],
          visits: 'agreed',
        },
      }),
      steps: [
        ...TAKEN,
        assigned,
        { hours: 72, officer: KOTWALI, event: { kind: 'verification_visit', text: 'आज सुबह आपके घर आए थे।' } },
      ],
    },
    {
      mobile: '9000000003',
      hoursAgo: 3,
      filing: (filedAt) => ({
        ...base,
        need: 'absence',
        person: deviNamuna,
        absence: {
          from: dayFrom(filedAt, 2),
          to: dayFrom(filedAt, 9),
          keyHolder: { name: 'नमूना पड़ोसी', mobile: '9000000004' },
        },
      }),
      steps: [{ hours: 1, officer: KOTWALI }],
    },
    {
      mobile: '9000000003',
      hoursAgo: 2,
      filing: () => ({
        ...base,
        need: 'help',
        person: deviNamuna,
        help: { kind: 'errand', text: 'नमूना: दवा ख़त्म हो गई है और बाहर नहीं जा सकती।', callAt: 'कभी भी' },
      }),
      steps: [{ hours: 1, officer: KOTWALI }],
    },
  ],
  '/character-certificate-requests': [
    {
      mobile: '9000000001',
      hoursAgo: 3 * 24,
      filing: () => ({
        ...base,
        purpose: 'job',
        applicant: { ...namuna, relativeName: 'काल्पनिक प्रसाद' },
        document: { kind: 'aadhaar', lastFour: '7518' },
      }),
      steps: [...TAKEN, assigned],
    },
  ],
  '/recovered-property-claims': [
    {
      mobile: '9000000002',
      hoursAgo: 7,
      filing: () => ({
        recoveredId: 'rv_0001',
        mark: 'पेंदे पर नाम खुदा है',
        reporter: { name: 'परीक्षण आलम', address: { text: 'नमूना बाज़ार के पीछे', pinCode: '800001' } },
        language: 'hi',
        privacyNoticeVersion: '2026-11',
        declaration: true,
      }),
      steps: [{ hours: 1, officer: KOTWALI }],
    },
  ],
};

/** Of each service that takes a filing at least one, so that neither an inbox nor a tracker is empty. All of it is invented. */
export const DEMO_FILINGS: readonly DemoFilingPlan[] = Object.entries(INVENTED).flatMap(([path, filings]) =>
  filings.map((filing: InventedFiling<unknown>, at) => {
    // A key has 22 characters at least.
    const name = path.slice(1, -1).padStart(8, '-');
    return { ...filing, path, key: `demonstration-${name}-${String(at + 1).padStart(2, '0')}` };
  }),
);
