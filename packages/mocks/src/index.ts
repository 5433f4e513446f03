export { createMockPortal, type MockPortal, type MockPortalOptions, type MockSession } from './create-mock-portal.ts';
export { faultNames, slowMs, type FaultName } from './faults.ts';
