export { DEMO_CITIZENS, DEMO_FIR_STATIONS, DEMO_OFFICERS, DEMO_PASSWORD, type DemoOfficer } from './demo-accounts.ts';
export type { DemoFiling } from './file-demo-filings.ts';
export { seedDemo, type DemoOptions } from './seed-demo.ts';
