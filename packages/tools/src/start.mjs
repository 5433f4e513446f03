// @ts-check
// `npm start`: installs what is missing, then hands over to serve.ts.
import { installAndRun } from './prepare.mjs';

await installAndRun('serve.ts', process.argv.slice(2));
