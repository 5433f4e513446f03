import { msg } from '../locale/msg.ts';

/** What somebody is asked who writes to the station. @param reopens - whether it is about something that has ended */
export const informationLabel = (reopens: boolean): string =>
  reopens
    ? msg('Why should it be opened again? Write what the station did not see, or what is new.', {
        id: 'filing-view.reopening-label',
      })
    : msg('What else should the station know?', { id: 'filing-view.add-label' });

/** What opens that question. */
export const informationSummary = (reopens: boolean): string =>
  reopens
    ? msg('Ask to open it again', { id: 'filing-view.reopening' })
    : msg('Add information', { id: 'filing-view.add' });
