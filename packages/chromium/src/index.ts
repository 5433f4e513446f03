export { everyCombination, inTurn } from './every.ts';
export { ensureChromium, findChromium, findHeadlessShell } from './find-chromium.ts';
export { chromiumLaunch } from './launch-options.ts';
