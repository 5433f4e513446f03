import type { Page } from 'playwright';
import type { PageName } from './complaint-steps.ts';
import { ComplaintWalk } from './complaint-walk.ts';
import { Visitor } from './open-browser.ts';
import { readCode } from './outbox.ts';
import type { Stage } from './stage.ts';

/** A citizen with the complaint form open. */
export interface Citizen {
  readonly visitor: Visitor;
  readonly page: Page;
  readonly walk: ComplaintWalk;
}

/**
 * Makes tests that each begin with a new citizen, a number of their own, at the given page of the form, and end with a look
 * at whether the policy was kept.
 */
export function newCitizens(stage: Stage) {
  let citizens = 0;
  return (page: PageName, test: (citizen: Citizen) => Promise<void>) => async (): Promise<void> => {
    const visitor = await Visitor.arrive(stage.browser);
    const mobile = String(9_000_000_100 + citizens++);
    const walk = new ComplaintWalk(visitor.page, mobile, () => readCode(visitor, stage.nagrik.portalUrl, mobile));
    await visitor.page.goto(`${stage.nagrik.siteUrl}/complaint.html`);
    await walk.start();
    await walk.walk('nature', page);
    await test({ visitor, page: visitor.page, walk });
    await visitor.leave();
  };
}
