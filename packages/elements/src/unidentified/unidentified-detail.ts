import {
  type CallOptions,
  type Portal,
  readStation,
  type Result,
  type Station,
  type UnidentifiedEntry,
} from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { callButtons } from '../list/call-buttons.ts';
import type { ListDetail } from '../list/list-definition.ts';
import { factRow, stationRow } from '../list/person-detail.ts';
import { stationCall } from '../list/station-call.ts';
import { genderWords } from '../list/person-filters.ts';
import { ageRange } from '../list/person-list.ts';
import { formatDate } from '../locale/format.ts';
import { together } from '../locale/load-words.ts';
import { localName, type RecordedName } from '../locale/local-name.ts';
import { currentLocale, msg, str } from '../locale/msg.ts';
import { whoText } from './unidentified-list.ts';

/** What the open entries of the two lists do not share. */
export interface OpenUnidentified {
  /** What the picture shows. */
  readonly warning: () => string;
  readonly readPhoto: (portal: Portal, id: string, options: CallOptions) => Promise<Result<Blob>>;
  /** What is said to somebody who knows the person. */
  readonly advice: (entry: UnidentifiedEntry) => string;
  readonly note: () => string;
}

const text = (words: RecordedName | undefined): unknown => words && localName(words);

/** What kind of place looks after a living person; nothing for one that is not known here. */
const careWords = (): Readonly<Record<string, string>> => ({
  hospital: msg('In a hospital', { id: 'unidentified-detail.hospital' }),
  shelter: msg('In a shelter', { id: 'unidentified-detail.shelter' }),
  'childrens-home': msg('In a children’s home', { id: 'unidentified-detail.childrens-home' }),
});

const facts = (entry: UnidentifiedEntry): TemplateResult => html`
  <dl class="facts">
    ${factRow(msg('Age', { id: 'person-filters.age' }), msg(str`${ageRange(entry)} years`, { id: 'person-detail.years' }))}
    ${factRow(msg('Gender', { id: 'person-filters.gender' }), entry.gender && genderWords()[entry.gender])}
    ${factRow(msg('Found on', { id: 'unidentified-detail.found-on' }), formatDate(entry.foundOn))}
    ${factRow(msg('Found at', { id: 'unidentified-detail.found-at' }), text(entry.foundPlace))}
    ${factRow(msg('Where now', { id: 'unidentified-detail.care' }), entry.care && careWords()[entry.care])}
    ${factRow(msg('Marks', { id: 'person-detail.marks' }), text(entry.marks))}
    ${factRow(msg('Wore', { id: 'person-detail.clothing' }), text(entry.clothing))}
    ${factRow(msg('Had along', { id: 'unidentified-detail.belongings' }), text(entry.belongings))}
    ${factRow(
      msg('Height', { id: 'person-detail.height' }),
      entry.heightCm && msg(str`${entry.heightCm} cm`, { id: 'person-detail.cm' }),
    )}
    ${factRow(msg('Build', { id: 'person-detail.build' }), text(entry.build))}
    ${factRow(msg('Complexion', { id: 'unidentified-detail.complexion' }), text(entry.complexion))}
    ${factRow(msg('Hair', { id: 'unidentified-detail.hair' }), text(entry.hair))}
    ${factRow(msg('Speaks', { id: 'person-detail.languages' }), text(entry.languages))} ${stationRow(entry)}
    ${factRow(
      msg('Entry', { id: 'unidentified-detail.entry' }),
      html`<span class="number" translate="no">${entry.unidentifiedId}</span>`,
    )}
  </dl>
`;

/** For the living everybody may be called; a dead person is no emergency any more. */
const call = ({ state, child }: UnidentifiedEntry, phone: string | undefined): unknown =>
  state === 'living' ? callButtons(phone, child) : stationCall(phone);

/** Somebody who is open whom nobody knows: what is told of them, and what to do for whoever does. No poster: who could not be asked. */
export const unidentifiedDetail = ({
  advice,
  note,
  warning,
  readPhoto,
}: OpenUnidentified): ListDetail<UnidentifiedEntry> => ({
  words: together('call', 'person-filters', 'person-detail', 'unidentified-detail'),
  load: async (entry, portal, options) => {
    const station = await readStation(portal, entry.station.code, options);
    return station.ok ? station.data : undefined;
  },
  title: (entry) => html`${whoText(entry)}`,
  render: (entry, { resolve }, loaded) => html`
    ${facts(entry)}
    <div class="panel stack" part="information">
      <p><strong>${msg('Do you know this person?', { id: 'unidentified-detail.know' })}</strong></p>
      <p>${advice(entry)}</p>
      <p>
        ${msg('At any police station, or on the phone, say the number of the entry:', {
          id: 'unidentified-detail.say',
        })}
        <strong class="number" translate="no">${entry.unidentifiedId}</strong>
      </p>
      ${call(entry, (loaded as Station | undefined)?.phone)}
      <p>
        <a
          class="button secondary"
          href=${resolve(`/services/missing-person?lang=${currentLocale()}`)}
          target="_blank"
          rel="noopener noreferrer"
          >${msg('Report whom you are missing', { id: 'unidentified-detail.report-missing' })}</a
        >
      </p>
    </div>
    <p class="small muted">${note()}</p>
  `,
  photo: {
    has: ({ photo }) => photo,
    warning,
    show: () => msg('Show the photo', { id: 'unidentified-detail.show-photo' }),
    hide: () => msg('Hide the photo', { id: 'unidentified-detail.hide-photo' }),
    alt: (entry) => msg(str`Photo: ${whoText(entry)}`, { id: 'unidentified-detail.photo' }),
    read: ({ unidentifiedId }, portal, options) => readPhoto(portal, unidentifiedId, options),
  },
});
