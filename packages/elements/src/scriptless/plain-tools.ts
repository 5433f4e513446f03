import type { Journey } from '@nagrik/journey';
import type { UploadPolicy } from '@nagrik/sdk';
import type { TemplateResult } from 'lit';
import type { ControlContext } from '../controls/control-context.ts';
import type { PlainPlaces, StationSearch } from './plain-places.ts';

/** A file that could not be added, until the next page is sent. */
export interface RefusedFile {
  readonly name: string;
  readonly code: string;
}

/** What some controls need besides the question, fetched before the page is drawn. */
export interface PlainTools {
  readonly journey: Journey;
  readonly places: PlainPlaces;
  readonly search: StationSearch | undefined;
  readonly policy: UploadPolicy | undefined;
  readonly refused: readonly RefusedFile[];
}

/** Draws one question for a page without script. */
export type PlainControl = (context: ControlContext, tools: PlainTools) => TemplateResult;
