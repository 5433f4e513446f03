// What the lookup calls: a module of its own, so that it comes with the SDK and not before the first screen.
export { downloadFirCopy, findFirs } from '@nagrik/sdk';
