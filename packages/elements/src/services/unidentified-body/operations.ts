// What the list calls: a module of its own, so that it comes with the SDK and not before the first screen.
export { listUnidentifiedBodies } from '@nagrik/sdk';
