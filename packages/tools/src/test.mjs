// @ts-check
// `npm test`: installs what is missing, then runs everything that CI runs.
import { installAndRun } from './prepare.mjs';

await installAndRun('check.ts', process.argv.slice(2));
