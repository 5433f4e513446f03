// Comes with the SDK, and not before the first screen.
export { listComplaints } from '@nagrik/sdk';
