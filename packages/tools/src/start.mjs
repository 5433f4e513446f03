// @ts-check
// `npm start`: installs what is missing, then hands over to serve.ts.
import { installAndRun } from './prepare.mjs';

// The root, and what serve.ts stands on: no Storybook, and no framework of an example.
await installAndRun('serve.ts', process.argv.slice(2), ['nagrik', '@nagrik/tools...']);
