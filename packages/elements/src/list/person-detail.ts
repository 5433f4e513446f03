import { readStation, type Station } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { WordPart } from '../locale/load-words.ts';
import { localName } from '../locale/local-name.ts';
import { msg } from '../locale/msg.ts';
import { callButtons } from './call-buttons.ts';
import type { ListDetail } from './list-definition.ts';
import type { ListedPerson } from './person-list.ts';
import type { PosterWords } from './print-poster.ts';

/** What a list of persons says of one who is open. */
export interface PersonDetail<Person> {
  readonly words: readonly WordPart[];
  /** Rows of a description list, made by {@link factRow}. */
  readonly facts: (person: Person) => unknown;
  /** What opens the station's contact. */
  readonly tell: () => string;
  /** Page of the portal, relative to it, where one tells it in confidence. */
  readonly confide?: (person: Person) => string;
  /** What to do and what to leave. */
  readonly advice: (person: Person) => string;
  readonly childline?: (person: Person) => boolean;
  readonly note: () => string;
  /** Absent where nobody is looked for: what is printed would go on accusing. */
  readonly poster?: (person: Person) => PosterWords;
}

/** A fact, as two cells of a description list; nothing where it is not known. */
export const factRow = (label: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === ''
    ? nothing
    : html`<dt>${label}</dt>
        <dd>${value}</dd>`;

/** The rows that every list of persons has. */
export const aliasRow = ({ aliases = [] }: ListedPerson): unknown =>
  factRow(
    msg('Also called', { id: 'person-detail.aliases' }),
    aliases.length > 0 ? aliases.map((alias, index) => html`${index ? ', ' : ''}${localName(alias)}`) : '',
  );
export const stationRow = ({ station }: Pick<ListedPerson, 'station'>): unknown =>
  factRow(
    msg('Police station', { id: 'person-detail.station' }),
    html`${localName(station.name)}, ${localName(station.districtName)}`,
  );

/** A person who is open: picture and facts, what to do if one knows something, and a poster to print. */
export const personDetail = <Person extends ListedPerson>(detail: PersonDetail<Person>): ListDetail<Person> => ({
  words: detail.words,
  load: async (person, portal, options) => {
    const station = await readStation(portal, person.station.code, options);
    return station.ok ? station.data : undefined;
  },
  title: ({ name }) => localName(name),
  render: (person, { resolve, picture }, loaded) => {
    const { poster } = detail;
    const facts = (): TemplateResult => html`<dl class="facts">${detail.facts(person)}</dl>`;
    const print = async (event: Event, poster: (person: Person) => PosterWords): Promise<void> => {
      const lang = (event.currentTarget as Element).closest('[lang]')?.getAttribute('lang') ?? 'hi';
      const { printPoster } = await import('./print-poster.ts');
      const photo = person.photoUrl && resolve(person.photoUrl);
      await printPoster({ lang, photo, name: person.name, facts, words: () => poster(person) });
    };
    return html`
      <div class="opened">
        ${picture(person)}
        <div>${facts()}</div>
      </div>
      <details class="panel" part="information">
        <summary>${detail.tell()}</summary>
        <div class="stack">
          <p>${detail.advice(person)}</p>
          <p><strong>${localName(person.station.name)}, ${localName(person.station.districtName)}</strong></p>
          ${
            detail.confide
              ? html`<p>
                  <a
                    class="button secondary"
                    href=${resolve(detail.confide(person))}
                    target="_blank"
                    rel="noopener noreferrer"
                    >${msg('Write it without your name', { id: 'person-detail.confide' })}</a
                  >
                </p>`
              : nothing
          }
          ${callButtons((loaded as Station | undefined)?.phone, detail.childline?.(person))}
        </div>
      </details>
      <p class="small muted">${detail.note()}</p>
      ${
        poster
          ? html`<p>
              <button class="button secondary" type="button" @click=${(event: Event) => print(event, poster)}>
                ${msg('Print as a poster', { id: 'person-detail.print' })}
              </button>
            </p>`
          : nothing
      }
    `;
  },
});
