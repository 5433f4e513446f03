import { districtDeskCode } from '../domain/reference.ts';

/** Everybody of the demonstration has this password. Production refuses to run while such accounts exist. */
export const DEMO_PASSWORD = 'namuna-1234';

export interface DemoOfficer {
  readonly id: string;
  readonly name: string;
  readonly rank: string;
  readonly station: string;
}

export const DEMO_OFFICERS: readonly DemoOfficer[] = [
  { id: 'kotwali-1', name: 'नमूना दरोगा', rank: 'SI', station: '5117044' },
  { id: 'kotwali-2', name: 'परीक्षण कुमारी', rank: 'ASI', station: '5117044' },
  // May decide what everybody sees.
  { id: 'kotwali-dsp', name: 'नमूना उपाधीक्षक', rank: 'DSP', station: '5117044' },
  { id: 'mahila-1', name: 'काल्पनिक देवी', rank: 'Inspector', station: '5117089' },
  { id: 'kankarbagh-1', name: 'उदाहरण सिंह', rank: 'SI', station: '5117065' },
  { id: 'gaya-1', name: 'अभ्यास प्रसाद', rank: 'SI', station: '5109014' },
  // Desks take what has no station yet ("I don't know my station").
  { id: 'patna-desk-1', name: 'नमूना लिपिक', rank: 'ASI', station: districtDeskCode('5117') },
  { id: 'bihar-desk-1', name: 'काल्पनिक लिपिक', rank: 'ASI', station: districtDeskCode('5000') },
];

/** Mobile numbers of the demonstration's citizens: invented, and beginning in a way that is not given out. */
export const DEMO_CITIZENS = ['9000000001', '9000000002', '9000000003'] as const;

/** Stations that have FIRs, with the example's first. */
export const DEMO_FIR_STATIONS = [
  '5117044',
  '5117065',
  '5117089',
  '5117057',
  '5109014',
  '5109051',
  '5114061',
  '5103015',
  '5106035',
  '5127007',
  '5803027',
  '5124043',
] as const;
