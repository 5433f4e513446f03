import { findChromium, findHeadlessShell } from './find-chromium.ts';

/**
 * Chromium takes the last list of these alone, so this one stands for Playwright's own (`chromiumSwitches.ts`), less what only other
 * systems know, and names two more.
 */
const disabledFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
  // Two pages that each window keeps ready for its address bar, which nobody sees here: a sixth of all processor time of the flows.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/**
 * What Playwright is told so that Chromium runs on a machine without a screen, a sandbox or a way to the outside. The program is
 * Chromium's usual one unless found elsewhere, so that a missing one is told by its name.
 *
 * @param windows - `without` takes the Chromium that draws no window around a page, where there is one: opening a page costs it half.
 *   It does not know what lies over a frame, and reads no preferences from a profile.
 */
export function chromiumLaunch(windows: 'with' | 'without' = 'without'): {
  readonly executablePath: string;
  readonly args: string[];
} {
  const whole = findChromium() ?? '/usr/bin/chromium';
  return {
    executablePath: (windows === 'without' ? findHeadlessShell() : undefined) ?? whole,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', `--disable-features=${disabledFeatures.join(',')}`],
    ],
  };
}
