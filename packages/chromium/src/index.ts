export { ensureChromium, findChromium } from './find-chromium.ts';
export { chromiumLaunch } from './launch-options.ts';
