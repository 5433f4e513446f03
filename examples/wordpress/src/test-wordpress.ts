/**
 * `pnpm test:wordpress`: the plug-in's zip in a real WordPress 6.1 on PHP 8.2, against a real portal, in Chromium. The chapters build
 * on each other, in the order in which a webmaster comes upon what they check. Not part of CI: the packages come from Debian the
 * first time. `pnpm build` goes before.
 */
import { checkAbsence } from './chapters/absence.ts';
import { checkEditor } from './chapters/editor.ts';
import { checkPages } from './chapters/pages.ts';
import { checkReleases } from './chapters/releases.ts';
import { checkSettings } from './chapters/settings.ts';
import { Checks } from './checks.ts';
import { openScene } from './wordpress-scene.ts';

/** Undone last to first at the end, however it comes. */
const undo: (() => unknown)[] = [];
async function cleanUp(): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) {
    await Promise.resolve(step()).catch((error: unknown) => console.log(error));
  }
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void cleanUp().then(() => process.exit(1)));

const checks = new Checks();
try {
  const scene = await openScene(undo, checks.check);
  console.log(`WordPress ${scene.wp.version}`);
  await checkSettings(scene);
  const withShortcode = await checkPages(scene);
  const withBlock = await checkEditor(scene);
  await checkReleases(scene, withBlock);
  await checkAbsence(scene, { withBlock, withShortcode });
} catch (error) {
  checks.broke(error);
} finally {
  await cleanUp();
}
process.exitCode = checks.sum() ? 0 : 1;
