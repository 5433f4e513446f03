import type { FieldProblem, FirSummary } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import { formatDate } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { localName } from '../../locale/local-name.ts';
import { msg, str } from '../../locale/msg.ts';
import type { LookupAnswer } from '../../lookup/lookup-definition.ts';
import { stageWords } from './stage-words.ts';

const required = (name: string): string => {
  switch (name) {
    case 'district':
      return msg('Choose the district', { id: 'fir-answer.district-required' });
    case 'station':
      return msg('Choose the police station', { id: 'fir-answer.station-required' });
    case 'number':
      return msg('Write the number of the FIR', { id: 'fir-answer.number-required' });
    case 'year':
      return msg('Write the year', { id: 'fir-answer.year-required' });
    case 'from':
      return msg('Choose the first day', { id: 'fir-answer.from-required' });
    default:
      return msg('Choose the last day', { id: 'fir-answer.to-required' });
  }
};

const problem = ({ pointer, code, params }: FieldProblem): string => {
  switch (code) {
    case 'required':
      return required(pointer.replace('/', ''));
    case 'range-too-long':
      return msg(str`Choose at most ${String(params?.['limit'] ?? 90)} days at once`, {
        id: 'fir-answer.range-too-long',
      });
    case 'before-start':
      return msg('The last day is before the first', { id: 'fir-answer.before-start' });
    case 'in-future':
      return msg('This day is still to come', { id: 'fir-answer.in-future' });
    default:
      return pointer === '/year'
        ? msg('Write the year with four digits, like 2025', { id: 'fir-answer.year-wrong' })
        : msg('Write only the number, like 339', { id: 'fir-answer.number-wrong' });
  }
};

/** The copy of a FIR. */
const firCopy: LookupAnswer<FirSummary>['copy'] = {
  label: () => msg('Download the copy (PDF)', { id: 'fir-answer.download' }),
  load: async (portal, { copyHandle }, options) =>
    (await import('./operations.ts')).downloadFirCopy(portal, copyHandle, {}, options),
  fileName: ({ station, number, year }) => `FIR-${station.code}-${number}-${year}.pdf`,
};

/** What the FIR lookup answers, and what it finds wrong with a question. */
export const firAnswer: LookupAnswer<FirSummary> = {
  words: together('fir-answer', 'lookup-answer', 'stage'),
  key: ({ copyHandle }) => copyHandle,
  result: (found, { options, download, downloading }) => {
    const { title, meaning } = stageWords(found.stage);
    const name = `FIR ${found.number}/${found.year}`;
    return html`
      <div class="stack">
        <h3><span class="number" translate="no">${name}</span></h3>
        <p><span class="tag" part="stage">${title}</span> ${meaning}</p>
        <dl class="facts">
          <dt>${msg('Police station', { id: 'fir-answer.station' })}</dt>
          <dd>${localName(found.station.name)}, ${localName(found.station.districtName)}</dd>
          <dt>${msg('Registered on', { id: 'fir-answer.registered' })}</dt>
          <dd>${formatDate(found.registeredOn)}</dd>
          ${
            found.sections.length
              ? html`<dt>${msg('Sections', { id: 'fir-answer.sections' })}</dt>
                  <dd><span class="number" translate="no">${found.sections.join(', ')}</span></dd>`
              : nothing
          }
          ${
            found.courtCaseNumber
              ? html`<dt>${msg('Court case number (CNR)', { id: 'fir-answer.cnr' })}</dt>
                  <dd><span class="number" translate="no">${found.courtCaseNumber}</span></dd>`
              : nothing
          }
          ${
            found.registeredAs
              ? html`<dt>${msg('Later registered as', { id: 'fir-answer.registered-as' })}</dt>
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
                  id: 'fir-answer.zero',
                })}
              </p>`
            : nothing
        }
        <button
          class="button wide-on-phone"
          type="button"
          aria-disabled=${downloading(found.copyHandle)}
          @click=${() =>
            download(found.copyHandle, async (portal) => firCopy.load(portal, found, options), firCopy.fileName(found))}
        >
          ${
            downloading(found.copyHandle) ? msg('Preparing the copy…', { id: 'fir-answer.preparing' }) : firCopy.label()
          }
        </button>
      </div>
    `;
  },
  nothing: ({ district }) => html`
    <div class="note warn stack" role="status" part="empty">
      <h3>${msg('Nothing can be shown here', { id: 'fir-answer.nothing.title' })}</h3>
      <p>
        ${msg(
          'Either there is no such FIR, or it is not made public by law (offences against women and children, and some others). For everybody the answer is the same.',
          { id: 'fir-answer.nothing.why' },
        )}
      </p>
      <p>${msg('What you can do:', { id: 'fir-answer.nothing.do' })}</p>
      <ul>
        <li>${msg('Check the district, the station, the number and the year.', { id: 'fir-answer.nothing.check' })}</li>
        <li>
          ${msg('If you filed the complaint yourself, open its status: there the copy is always yours.', {
            id: 'fir-answer.nothing.own',
          })}
        </li>
        <li>
          ${
            district
              ? msg(str`Or ask at the office of the Superintendent of Police (SP), ${district}, Bihar.`, {
                  id: 'fir-answer.nothing.sp',
                })
              : msg('Or ask at the office of the Superintendent of Police (SP) of the district.', {
                  id: 'fir-answer.nothing.sp-any',
                })
          }
        </li>
      </ul>
    </div>
  `,
  copy: firCopy,
  problem,
};
