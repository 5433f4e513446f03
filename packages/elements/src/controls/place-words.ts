import type { PlaceAnswer } from '@nagrik/journey';
import { html, type TemplateResult } from 'lit';
import { localName, type RecordedName } from '../locale/local-name.ts';

const recorded = (name: PlaceAnswer['name'] | undefined): RecordedName | undefined =>
  name?.['en'] === undefined ? undefined : (name as unknown as RecordedName);

/** A picked place as people say it: the station and its district. */
export const placeWords = ({ code, name, within }: PlaceAnswer): TemplateResult => {
  const place = recorded(name);
  const district = recorded(within);
  if (!place) return html`${code}`;
  return district ? html`${localName(place)}, ${localName(district)}` : localName(place);
};
