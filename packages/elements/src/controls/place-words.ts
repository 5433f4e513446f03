import type { PlaceAnswer } from '@nagrik/journey';
import { nameText } from '../locale/local-name.ts';

/** A picked place as people say it: the station and its district. */
export const placeWords = ({ code, name, within }: PlaceAnswer): string =>
  [name, within].flatMap((each) => (each?.['en'] === undefined ? [] : [nameText(each as { en: string })])).join(', ') ||
  code;
