import type { FieldProblem, FirSummary } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import { formatDate } from '../../locale/format.ts';
import { localName } from '../../locale/local-name.ts';
import { msg, str } from '../../locale/msg.ts';
import type { LookupDefinition } from '../../lookup/lookup-definition.ts';
import { fir } from './service.ts';
import { stageWords } from './stage-words.ts';

const required = (name: string): string => {
  switch (name) {
    case 'district':
      return msg('Choose the district', { id: 'fir.district-required' });
    case 'station':
      return msg('Choose the police station', { id: 'fir.station-required' });
    case 'number':
      return msg('Write the number of the FIR', { id: 'fir.number-required' });
    case 'year':
      return msg('Write the year', { id: 'fir.year-required' });
    case 'from':
      return msg('Choose the first day', { id: 'fir.from-required' });
    default:
      return msg('Choose the last day', { id: 'fir.to-required' });
  }
};

const problem = ({ pointer, code, params }: FieldProblem): string => {
  switch (code) {
    case 'required':
      return required(pointer.replace('/', ''));
    case 'range-too-long':
      return msg(str`Choose at most ${String(params?.['limit'] ?? 90)} days at once`, { id: 'fir.range-too-long' });
    case 'before-start':
      return msg('The last day is before the first', { id: 'fir.before-start' });
    case 'in-future':
      return msg('This day is still to come', { id: 'fir.in-future' });
    default:
      return pointer === '/year'
        ? msg('Write the year with four digits, like 2025', { id: 'fir.year-wrong' })
        : msg('Write only the number, like 339', { id: 'fir.number-wrong' });
  }
};

/** The FIR lookup as the engine of lookups runs it. */
export const firLookup: LookupDefinition<FirSummary> = {
  words: fir.words,
  heading: fir.name,
  intro: fir.summary,
  numberLabel: () => msg('FIR number', { id: 'fir.number' }),
  numberHint: () => msg('As it stands on the paper, like 339 or 339/2025', { id: 'fir.number-hint' }),
  byNumber: () => msg('I know the number of the FIR', { id: 'fir.by-number' }),
  byDates: () => msg('I know only about when it was registered', { id: 'fir.by-dates' }),
  find: async (portal, { station, by, number, year, from, to, cursor }, options) =>
    (await import('./operations.ts')).findFirs(
      portal,
      { station, ...(by === 'number' ? { number, year: Number(year) } : { from, to }), ...(cursor && { cursor }) },
      options,
    ),
  key: ({ copyHandle }) => copyHandle,
  result: (found, { options, download, downloading }) => {
    const { title, meaning } = stageWords(found.stage);
    const name = `FIR ${found.number}/${found.year}`;
    return html`
      <div class="stack">
        <h3><span class="number" translate="no">${name}</span></h3>
        <p><span class="tag" part="stage">${title}</span> ${meaning}</p>
        <dl class="facts">
          <dt>${msg('Police station', { id: 'fir.station' })}</dt>
          <dd>${localName(found.station.name)}, ${localName(found.station.districtName)}</dd>
          <dt>${msg('Registered on', { id: 'fir.registered' })}</dt>
          <dd>${formatDate(found.registeredOn)}</dd>
          ${
            found.sections.length
              ? html`<dt>${msg('Sections', { id: 'fir.sections' })}</dt>
                  <dd><span class="number" translate="no">${found.sections.join(', ')}</span></dd>`
              : nothing
          }
          ${
            found.courtCaseNumber
              ? html`<dt>${msg('Court case number (CNR)', { id: 'fir.cnr' })}</dt>
                  <dd><span class="number" translate="no">${found.courtCaseNumber}</span></dd>`
              : nothing
          }
          ${
            found.registeredAs
              ? html`<dt>${msg('Later registered as', { id: 'fir.registered-as' })}</dt>
                  <dd>
                    <span class="number" translate="no">${found.registeredAs.number}/${found.registeredAs.year}</span>,
                    ${localName(found.registeredAs.station.name)}
                  </dd>`
              : nothing
          }
        </dl>
        ${
          found.zeroFir
            ? html`<p class="small muted">
                ${msg('A zero FIR: taken by a station outside its own area and passed on to the right one.', {
                  id: 'fir.zero',
                })}
              </p>`
            : nothing
        }
        <button
          class="button wide-on-phone"
          type="button"
          aria-disabled=${downloading(found.copyHandle)}
          @click=${() =>
            download(
              found.copyHandle,
              async (portal) =>
                (await import('./operations.ts')).downloadFirCopy(portal, found.copyHandle, {}, options),
              `FIR-${found.station.code}-${found.number}-${found.year}.pdf`,
            )}
        >
          ${
            downloading(found.copyHandle)
              ? msg('Preparing the copy…', { id: 'fir.preparing' })
              : msg('Download the copy (PDF)', { id: 'fir.download' })
          }
        </button>
      </div>
    `;
  },
  nothing: ({ district }) => html`
    <div class="note warn stack" role="status" part="empty">
      <h3>${msg('Nothing can be shown here', { id: 'fir.nothing.title' })}</h3>
      <p>
        ${msg(
          'Either there is no such FIR, or it is not made public by law (offences against women and children, and some others). For everybody the answer is the same.',
          { id: 'fir.nothing.why' },
        )}
      </p>
      <p>${msg('What you can do:', { id: 'fir.nothing.do' })}</p>
      <ul>
        <li>${msg('Check the district, the station, the number and the year.', { id: 'fir.nothing.check' })}</li>
        <li>
          ${msg('If you filed the complaint yourself, open its status: there the copy is always yours.', {
            id: 'fir.nothing.own',
          })}
        </li>
        <li>
          ${
            district
              ? msg(str`Or ask at the office of the Superintendent of Police (SP), ${district}, Bihar.`, {
                  id: 'fir.nothing.sp',
                })
              : msg('Or ask at the office of the Superintendent of Police (SP) of the district.', {
                  id: 'fir.nothing.sp-any',
                })
          }
        </li>
      </ul>
    </div>
  `,
  problem,
};
