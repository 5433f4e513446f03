import { bootstrapApplication } from '@angular/platform-browser';
import { DistrictPage } from './district-page.ts';

bootstrapApplication(DistrictPage).catch((error: unknown) => console.error(error));
