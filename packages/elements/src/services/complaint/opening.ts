import { defineForm } from '@nagrik/journey';
import type { ComplaintFiling } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { ComplaintLocal, ComplaintPage } from './local-answers.ts';

export const what = () => msg('What happened', { id: 'complaint.section.what' });

export const naturePage: ComplaintPage = {
  id: 'nature',
  section: what,
  questions: [
    {
      path: 'incident.nature',
      control: 'radios',
      label: () => msg('What is it about?', { id: 'complaint.nature' }),
      hint: () =>
        msg('Choose what fits best. The police decide later under which law it falls.', {
          id: 'complaint.nature-hint',
        }),
      errors: { required: () => msg('Choose what your complaint is about', { id: 'complaint.nature-error' }) },
      options: {
        theft: () => msg('Theft', { id: 'complaint.nature.theft' }),
        robbery: () => msg('Robbery, snatching', { id: 'complaint.nature.robbery' }),
        fraud: () => msg('Cheating, fraud', { id: 'complaint.nature.fraud' }),
        cyber_crime: () => msg('Fraud or harassment online', { id: 'complaint.nature.cyber' }),
        assault: () => msg('Beating, injury', { id: 'complaint.nature.assault' }),
        threat: () => msg('Threat', { id: 'complaint.nature.threat' }),
        harassment: () => msg('Harassment, stalking', { id: 'complaint.nature.harassment' }),
        domestic_violence: () => msg('Violence at home, dowry', { id: 'complaint.nature.domestic' }),
        sexual_offence: () => msg('Sexual violence or abuse', { id: 'complaint.nature.sexual' }),
        offence_against_child: () => msg('Something done to a child', { id: 'complaint.nature.child' }),
        caste_atrocity: () => msg('Atrocity because of caste or tribe', { id: 'complaint.nature.caste' }),
        property_dispute: () => msg('Dispute over land or property', { id: 'complaint.nature.land' }),
        damage: () => msg('Damage, arson', { id: 'complaint.nature.damage' }),
        road_accident: () => msg('Road accident', { id: 'complaint.nature.accident' }),
        public_nuisance: () => msg('Noise, disorder, nuisance', { id: 'complaint.nature.nuisance' }),
        other: () => msg('Something else', { id: 'complaint.nature.other' }),
      },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const complaintOpening = defineForm<ComplaintFiling, ComplaintLocal>()({
  id: 'complaint',
  pages: [naturePage],
  goesOn: true,
});
