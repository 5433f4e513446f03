/**
 * Classes, events and types. Importing this registers nothing: `@nagrik/elements/wanted-list` and its neighbours register a tag.
 */
export { defaultPortal, setDefaultPortal } from './default-portal.ts';
export { NagrikFailedEvent, NagrikFoundEvent } from './events.ts';
export { NagrikOpenedEvent } from './list/opened-event.ts';
export { NagrikUpdatedEvent } from './tracker/updated-event.ts';
export { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from './form/form-events.ts';
export type { Locale } from './locale/locale.ts';
export { portalAt } from './portal-at.ts';
export { connect, type PortalConnection, type PortalSession } from './portal-context.ts';
export { NagrikPortal } from './portal-element.ts';
export { portalContext } from './portal-source.ts';
export { NagrikCharacterCertificate } from './services/character-certificate/character-certificate.ts';
export { NagrikComplaintForm } from './services/complaint/complaint-form.ts';
export { NagrikServiceDirectory } from './services/directory/service-directory.ts';
export { NagrikFirLookup } from './services/fir/fir-lookup.ts';
export { NagrikFoundPerson } from './services/found-person/found-person.ts';
export { NagrikLostProperty } from './services/lost-property/lost-property.ts';
export { NagrikMissingPerson } from './services/missing-person/missing-person.ts';
export { NagrikSeniorCitizen } from './services/senior-citizen/senior-citizen.ts';
export { NagrikVerification } from './services/verification/verification.ts';
export type { ServiceDefinition, ServiceKind } from './services/service-definition.ts';
export { NagrikStationFinder } from './services/stations/station-finder.ts';
export { NagrikMyFilings } from './services/my-filings/my-filings.ts';
export { NagrikStatusTracker } from './services/status/status-tracker.ts';
export { NagrikArrestedList } from './services/arrests/arrested-list.ts';
export { NagrikTip } from './services/tip/tip.ts';
export { NagrikMissingList } from './services/missing/missing-list.ts';
export { NagrikPropertyClaim } from './services/property-claim/property-claim.ts';
export { NagrikRecoveredProperty } from './services/recovered-property/recovered-property.ts';
export { NagrikUnidentifiedBody } from './services/unidentified-body/unidentified-body.ts';
export { NagrikUnidentifiedPerson } from './services/unidentified-person/unidentified-person.ts';
export { NagrikVerifyDocument } from './services/verify-document/verify-document.ts';
export { NagrikWantedList } from './services/wanted/wanted-list.ts';
export { NagrikSignIn } from './sign-in/sign-in.ts';
export { NagrikStationDesk } from './station-desk/station-desk.ts';
