// Comes with the SDK, and not before the first screen.
export { listFilings } from '@nagrik/sdk';
