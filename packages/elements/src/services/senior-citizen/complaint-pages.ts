import { getAt, type Tree } from '@nagrik/journey';
import { msg } from '../../locale/msg.ts';
import { complains, mayBeOffence, type SeniorPage } from './local-answers.ts';
import { what } from './opening.ts';

/**
 * A station that only looks in writes nothing down as an offence, and few senior citizens say the word: so they are asked, and what they
 * have typed goes along. Information about an offence has to be taken down (BNSS s.173).
 */
export const complaintPages: readonly SeniorPage[] = [
  {
    id: 'wants',
    section: what,
    when: mayBeOffence,
    questions: [
      {
        path: 'local.wants',
        control: 'radios',
        label: () => msg('What do you want to happen?', { id: 'senior-citizen-later.wants' }),
        options: {
          help: {
            label: () => msg('Somebody from the station calls or comes', { id: 'senior-citizen-later.wants.help' }),
            hint: () => msg('You can still complain later.', { id: 'senior-citizen-later.wants.help-hint' }),
          },
          complaint: {
            label: () => msg('A complaint that the police look into', { id: 'senior-citizen-later.wants.complaint' }),
            hint: () => msg('It can become a police case (FIR).', { id: 'senior-citizen-later.wants.complaint-hint' }),
          },
        },
      },
    ],
  },
  {
    id: 'complaint',
    section: what,
    step: 'elsewhere',
    when: complains,
    title: () => msg('Then it goes on as a complaint', { id: 'senior-citizen-later.complaint-title' }),
    intro: () =>
      msg('What you have typed so far goes with you. The police must look into it, and you see what they do.', {
        id: 'senior-citizen-later.complaint-intro',
      }),
  },
];

/** What the senior citizen is to whoever fills it in, by what that person is to them. */
const relations: Readonly<Record<string, string>> = { child: 'parent' };

/** Who complains, and for whom: a complaint is of whoever types. */
function people(answers: unknown): Tree {
  const of = (path: string): unknown => getAt(answers, path);
  const name = of('person.name');
  if (of('local.forWhom') !== 'other')
    // Not the age: a complaint asks for it as a number.
    return { complainant: { name, gender: of('person.gender'), address: of('person.address') ?? {} } };
  const relation = of('filledInBy.relation') as string | undefined;
  return {
    complainant: { name: of('filledInBy.name') },
    onBehalfOf: {
      name,
      mobile: of('person.mobile'),
      relation: relation && (relations[relation] ?? relation),
      consent: of('filledInBy.consent'),
    },
  };
}

/**
 * The answers of a complaint, from those about help; whoever decides at the end that it is a complaint has said nearly all of it. What
 * ill-treatment it was, the complaint asks.
 */
export function carryOver(answers: unknown): Tree {
  const nature = getAt(answers, 'help.kind') === 'fraud' ? 'fraud' : undefined;
  const forWhom = getAt(answers, 'local.forWhom');
  return {
    ...(nature && { incident: { nature } }),
    ...people(answers),
    narrative: getAt(answers, 'help.text'),
    stationCode: getAt(answers, 'stationCode'),
    districtCode: getAt(answers, 'districtCode'),
    wishes: { messages: getAt(answers, 'messages'), contactTime: getAt(answers, 'help.callAt') },
    local: { stationKnown: getAt(answers, 'local.stationKnown'), forWhom: forWhom === 'me' ? 'self' : forWhom },
  };
}
