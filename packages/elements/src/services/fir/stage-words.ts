import { msg } from '../../locale/msg.ts';

/** How far a case is, in a word and in a sentence. A stage that a newer server invents is shown as it came. */
export const stageWords = (stage: string): { readonly title: string; readonly meaning: string } => {
  switch (stage) {
    case 'registered':
      return {
        title: msg('Registered', { id: 'stage.registered' }),
        meaning: msg('The case has been opened.', { id: 'stage.registered.meaning' }),
      };
    case 'under_investigation':
      return {
        title: msg('Under investigation', { id: 'stage.investigation' }),
        meaning: msg('The police are looking for evidence.', { id: 'stage.investigation.meaning' }),
      };
    case 'chargesheeted':
      return {
        title: msg('Charge sheet filed', { id: 'stage.chargesheeted' }),
        meaning: msg('The police have sent their findings against somebody to the court.', {
          id: 'stage.chargesheeted.meaning',
        }),
      };
    case 'final_report':
      return {
        title: msg('Final report', { id: 'stage.final-report' }),
        meaning: msg('The police have closed the investigation and told the court why.', {
          id: 'stage.final-report.meaning',
        }),
      };
    case 'in_court':
      return {
        title: msg('In court', { id: 'stage.in-court' }),
        meaning: msg('The court is hearing the case.', { id: 'stage.in-court.meaning' }),
      };
    case 'not-published':
      return {
        title: msg('Stage not published', { id: 'stage.not-published' }),
        meaning: msg('The police do not publish here how far this case is.', { id: 'stage.not-published.meaning' }),
      };
    default:
      return { title: stage.replaceAll('_', ' '), meaning: '' };
  }
};
