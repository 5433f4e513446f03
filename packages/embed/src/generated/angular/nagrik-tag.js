// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import * as i0 from '@angular/core';

export class NagrikTag {
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '14.0.0',
    ngImport: i0,
    type: NagrikTag,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '14.0.0',
    ngImport: i0,
    type: NagrikTag,
    isStandalone: true,
    selector: 'nagrik-complaint-form, nagrik-status-tracker, nagrik-my-filings, nagrik-fir-lookup, nagrik-wanted-list, nagrik-missing-list, nagrik-arrested-list, nagrik-station-finder, nagrik-tip, nagrik-lost-property, nagrik-recovered-property, nagrik-property-claim, nagrik-missing-person, nagrik-found-person, nagrik-unidentified-person, nagrik-unidentified-body, nagrik-verify-document, nagrik-verification, nagrik-senior-citizen, nagrik-character-certificate, nagrik-service-directory',
    inputs: {
      site: 'site',
      lang: 'lang',
      surface: 'surface',
      view: 'view',
      theme: 'theme',
      district: 'district',
      station: 'station',
      exitUrl: ['exit-url', 'exitUrl'],
    },
    host: {
      properties: {
        'attr.site': 'site',
        'attr.lang': 'lang',
        'attr.surface': 'surface',
        'attr.view': 'view',
        'attr.theme': 'theme',
        'attr.district': 'district',
        'attr.station': 'station',
        'attr.exit-url': 'exitUrl',
      },
    },
  });
}
