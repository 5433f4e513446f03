import { arrests } from './arrests/service.ts';
import { characterCertificate } from './character-certificate/service.ts';
import { complaint } from './complaint/service.ts';
import { directory } from './directory/service.ts';
import { fir } from './fir/service.ts';
import { foundPerson } from './found-person/service.ts';
import { lostProperty } from './lost-property/service.ts';
import { missing } from './missing/service.ts';
import { missingPerson } from './missing-person/service.ts';
import { myFilings } from './my-filings/service.ts';
import { propertyClaim } from './property-claim/service.ts';
import { recoveredProperty } from './recovered-property/service.ts';
import { seniorCitizen } from './senior-citizen/service.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { stations } from './stations/service.ts';
import { status } from './status/service.ts';
import { tip } from './tip/service.ts';
import { unidentifiedBody } from './unidentified-body/service.ts';
import { unidentifiedPerson } from './unidentified-person/service.ts';
import { verifyDocument } from './verify-document/service.ts';
import { verification } from './verification/service.ts';
import { wanted } from './wanted/service.ts';

/** ★ The one list of services. The portal's catalogue, the script bundle, stories and tests all come from here. */
export const services: readonly ServiceDefinition[] = [
  complaint,
  status,
  myFilings,
  fir,
  wanted,
  missing,
  arrests,
  stations,
  tip,
  lostProperty,
  recoveredProperty,
  propertyClaim,
  missingPerson,
  foundPerson,
  unidentifiedPerson,
  unidentifiedBody,
  verifyDocument,
  verification,
  seniorCitizen,
  characterCertificate,
  directory,
];
