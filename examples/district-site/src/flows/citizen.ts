import assert from 'node:assert/strict';
import { type BrowserContextOptions, type Page } from 'playwright';
import { complaintSteps, type PageName } from './complaint-steps.ts';
import { ComplaintWalk } from './complaint-walk.ts';
import { hindi } from './hindi.ts';
import { Visitor } from './open-browser.ts';
import { readCode } from './outbox.ts';
import type { Stage } from './stage.ts';

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** A citizen with the complaint form open. */
export interface Citizen {
  readonly visitor: Visitor;
  readonly page: Page;
  readonly walk: ComplaintWalk;
}

/** The last page before something leaves the device: a draft that stops here belongs to nobody yet. */
const rest: PageName = 'files';

const placeOf = (page: PageName): number => complaintSteps.findIndex((step) => step.page === page);

/** What the browser keeps, once the draft at `rest` is among it. */
async function restingDraft({ context }: Visitor): Promise<StorageState> {
  for (;;) {
    const state = await context.storageState({ indexedDB: true });
    if (JSON.stringify(state).includes(`"${rest}"`)) return state;
  }
}

/** The same answers as a draft of its own: two drafts with one key would be one filing. */
function ownDraft(state: StorageState): StorageState {
  const text = JSON.stringify(state);
  const key = /"idempotencyKey"(?:,"v")?:"(?<key>[^"]+)"/u.exec(text)?.groups?.['key'];
  assert.ok(key, 'a draft has a key');
  return JSON.parse(text.replaceAll(key, crypto.randomUUID())) as StorageState;
}

/**
 * Makes tests that each begin with a new citizen, a number of their own, at the given page of the form, and end with a look
 * at whether the policy was kept. The way to the later pages is gone once; others take it up where the first one rested.
 */
export function newCitizens(stage: Stage) {
  let citizens = 0;
  let draft: StorageState | undefined;
  return (page: PageName, test: (citizen: Citizen) => Promise<void>) => async (): Promise<void> => {
    const later = placeOf(page) >= placeOf(rest);
    const visitor = await Visitor.arrive(stage.browser, later && draft ? { storageState: ownDraft(draft) } : {});
    const mobile = String(9_000_000_100 + citizens++);
    const walk = new ComplaintWalk(visitor.page, mobile, () => readCode(visitor, stage.nagrik.portalUrl, mobile));
    await visitor.page.goto(`${stage.nagrik.siteUrl}/complaint.html`);
    if (later && draft) {
      await walk.keys.follow(hindi('form.draft.resume'));
      await walk.arrive(rest);
    } else {
      await walk.start();
      await walk.walk('nature', later ? rest : page);
      if (later) draft = await restingDraft(visitor);
    }
    if (later) await walk.walk(rest, page);
    await test({ visitor, page: visitor.page, walk });
    await visitor.leave();
  };
}
