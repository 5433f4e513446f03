import { ESCALATION, type EscalationStep, URGENT_ESCALATION } from '../../domain/escalation.ts';
import type { ClockRule, EventRule, FilingRules, RequiredField, Role } from '../../domain/filing-rules.ts';
import { SILENCE } from '../../domain/silence.ts';
import { filingKinds } from '../../generated/filing-kinds.ts';

/** Words for what only the pages have words for. */
export interface RuleWords {
  /** What an event is called, in English and in Hindi. */
  event(kind: string): { readonly en: string; readonly hi: string };
  service(id: string): { readonly en: string; readonly hi: string };
  /** What one of several tables of a service is about. */
  table(rules: object): string;
}

type Event = readonly [kind: string, rule: EventRule];

const roles: Readonly<Record<Role, string>> = {
  citizen: 'whoever filed',
  officer: 'an officer',
  system: 'the portal',
  subject: 'whom it is about',
};

const above: Readonly<Record<EscalationStep['to'] | 'filer', string>> = {
  station: 'the station',
  sub_divisional_officer: 'the Sub-Divisional Police Officer',
  superintendent_of_police: 'the Superintendent of Police',
  filer: 'whoever filed',
};

const needed: Readonly<Record<RequiredField, string>> = {
  text: 'what it is, in words',
  reasonCode: 'the reason',
  toStationCode: 'the other station',
  officerName: 'the name of the officer',
  firNumber: 'the number of the FIR',
  sections: 'the sections',
  permissionBy: 'who of the rank of a DSP permits it',
  caseStage: 'the stage of the case',
  publicPlace: 'the place that everybody may read',
  publicPhoto: 'whether the photo is shown',
  permittedBy: 'who permits it',
  permittedOn: 'the day of the permission',
};

const list = (words: readonly string[]): string => [...new Set(words)].join('; ');

/** What an event brings with it, beside its state. */
const also = (rule: EventRule, words: RuleWords): readonly string[] => [
  ...(rule.enters ? [] : ['beside the state']),
  ...(rule.closes ? ['nothing more is expected of the station'] : []),
  ...(rule.appeal ? ['whoever filed can turn to the Superintendent of Police'] : []),
  ...(rule.decidesPublication ? ['only by a DSP or above'] : []),
  ...(rule.toldInPerson ? ['told in person before it is recorded'] : []),
  ...(rule.toldAs ? [`whoever filed is told: ${words.event(rule.toldAs).en}`] : []),
  ...(rule.tells ? [`${above[rule.tells]} hears of it at once`] : []),
  ...(rule.once ? ['once'] : []),
  ...(rule.keeps === 'day' ? ['only its day is kept'] : []),
  ...(rule.searchGoesOn ? ['what is looked for is looked for still'] : []),
];

const eventRow = ([kind, rule]: Event, words: RuleWords): string =>
  `| ${[
    // Several ends are told as one: the code keeps them apart.
    `${words.event(kind).en} · ${words.event(kind).hi} (\`${kind}\`)`,
    list(rule.from.map((state) => words.event(state).en)) || 'the beginning',
    list(rule.by.map((role) => roles[role])),
    list((rule.requires ?? []).map((field) => needed[field])),
    list(also(rule, words)),
  ].join(' | ')} |`;

const eventTable = (events: readonly Event[], words: RuleWords): readonly string[] => [
  '| What happens | After | By | It must say | Then |',
  '| --- | --- | --- | --- | --- |',
  ...events.map((event) => eventRow(event, words)),
  '',
];

const clockLine = ([kind, rule]: readonly [string, ClockRule], words: RuleWords): string => {
  const english = (event: string): string => words.event(event).en;
  const within = rule.days === undefined ? `${rule.hours ?? 0} hours` : `${rule.days} days`;
  const met = rule.meets.length > 0 ? `, met by: ${list(rule.meets.map(english))}` : '';
  return `- **${kind.replaceAll('_', ' ')}**: within ${within} of: ${list(rule.starts.map(english))}${met} (${rule.rule})`;
};

const eventsOf = ({ events }: FilingRules): readonly Event[] => Object.entries(events) as Event[];

/** What of another table is not as in the first. */
const differing = (rules: FilingRules, first: FilingRules): readonly Event[] =>
  eventsOf(rules).filter(
    ([kind, rule]) => JSON.stringify(rule) !== JSON.stringify(first.events[kind as keyof typeof first.events]),
  );

const steps = (all: readonly EscalationStep[]): string =>
  all.map(({ afterHours, to }) => `${above[to]} after ${afterHours} ${afterHours === 1 ? 'hour' : 'hours'}`).join(', ');

/**
 * The rules of every service as a policeman reads them, out of the tables that the portal applies.
 * @returns Markdown
 */
export function describeRules(words: RuleWords): string {
  const parts = filingKinds.flatMap(({ service, rules, otherRules = [] }) => {
    const { en, hi } = words.service(service);
    const clocks = Object.entries(rules.clocks) as (readonly [string, ClockRule])[];
    const others = [...new Set(otherRules)].flatMap((other) => [
      `### Otherwise for: ${words.table(other)}`,
      '',
      ...(other.urgent && !rules.urgent ? ['Every hour counts.', ''] : []),
      ...(differing(other, rules).length > 0 ? eventTable(differing(other, rules), words) : ['The same events.', '']),
    ]);
    return [
      `## ${en} · ${hi}`,
      '',
      ...eventTable(eventsOf(rules), words),
      ...(clocks.length > 0 ? ['Dates that run:', '', ...clocks.map((clock) => clockLine(clock, words)), ''] : []),
      ...(rules.tellsSilence ? [] : ['Nobody is told that nothing has been recorded for long.', '']),
      ...others,
    ];
  });
  const silence = SILENCE.map(({ afterDays, to }) => `${above[to]} after ${afterDays} days`).join(', ');
  return [
    '# Rules',
    '',
    'What can happen to what somebody filed, in which order, by whom, and which dates run. The portal applies these very tables, and refuses',
    'what is not in them.',
    '',
    `A filing that nobody has accepted is told to ${steps(ESCALATION)}; where every hour counts, to ${steps(URGENT_ESCALATION)}.`,
    '',
    `That nothing has been recorded for long is told to ${silence}.`,
    '',
    ...parts,
  ].join('\n');
}
