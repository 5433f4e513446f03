import type { PageOf, View } from '@nagrik/journey';
import type { FoundPersonReport } from '@nagrik/sdk';
import type { StationLocal } from '../../questions/station-pages.ts';

export type FoundLocal = StationLocal;
export type FoundPage = PageOf<FoundPersonReport, FoundLocal>;
export type FoundView = View<FoundPersonReport, FoundLocal>;
