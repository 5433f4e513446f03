import type { StationRef } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { localName, nameText, type RecordedName } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import type { ListDefinition } from './list-definition.ts';

/** What the public lists of persons have in common. */
export interface ListedPerson {
  readonly name: RecordedName;
  readonly aliases?: readonly RecordedName[];
  readonly station: StationRef;
  /** Relative to the portal. */
  readonly photoUrl?: string;
}

/** What a list of persons need not say itself. */
export const personList = {
  searchLabel: () => msg('Search by name', { id: 'list.by-name' }),
  searchHint: () => msg('In Hindi, Urdu or English letters. The spelling need not be exact.', { id: 'list.spelling' }),
  name: ({ name }) => nameText(name),
  station: ({ station }) => station.code,
  /** A photo, or what stands where none may be shown. */
  picture: (person, resolve) =>
    person.photoUrl
      ? html`<img
          class="photo"
          part="photo"
          src=${resolve(person.photoUrl)}
          alt=${msg(str`Picture of ${nameText(person.name)}`, { id: 'list.photo' })}
          width="112"
          height="140"
          loading="lazy"
          decoding="async"
        />`
      : html`<span class="photo none muted small">${msg('No picture', { id: 'list.no-photo' })}</span>`,
  empty: () => ({
    title: msg('Nobody found', { id: 'list.nobody' }),
    advice: msg('Try a shorter name, or take the filters away.', { id: 'list.shorter' }),
  }),
} satisfies Partial<ListDefinition<ListedPerson>>;

/** Years: `34`, or `9–11` where they are not known exactly. */
export const ageRange = ({ ageFrom, ageTo }: { readonly ageFrom: number; readonly ageTo: number }): string =>
  ageFrom === ageTo ? String(ageFrom) : `${ageFrom}–${ageTo}`;

/** The card of a person: picture, name, another name, what the list says besides, and the station. */
export const personCard = (person: ListedPerson, picture: TemplateResult, besides: unknown): TemplateResult => html`
  <div class="person">
    ${picture}
    <div>
      <h3>${localName(person.name)}</h3>
      ${
        person.aliases?.[0]
          ? html`<p class="muted">${msg('also called', { id: 'list.alias' })} ${localName(person.aliases[0])}</p>`
          : nothing
      }
      ${besides}
      <p class="small">${localName(person.station.name)}, ${localName(person.station.districtName)}</p>
    </div>
  </div>
`;

/** A person's card. */
export const personStyles = css`
  .person {
    display: flex;
    gap: var(--n-4);
    align-items: flex-start;
  }
  .person > div {
    flex: 1;
    min-inline-size: 0;
  }
  .photo {
    flex: none;
    inline-size: var(--n-photo);
    block-size: auto;
    aspect-ratio: 4 / 5;
    border-radius: var(--n-radius);
    background: var(--n-sunken);
    object-fit: cover;
  }
  .photo.none {
    display: grid;
    place-items: center;
    text-align: center;
  }
`;
