// Comes with the SDK, and not before the first screen.
export { listDistricts, searchStations } from '@nagrik/sdk';
