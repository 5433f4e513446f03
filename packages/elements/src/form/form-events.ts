import type { Session } from '@nagrik/sdk';

const how: EventInit = { bubbles: true, composed: true };

/**
 * Something was filed and the portal has confirmed it. Fired as `nagrik-filed`. It carries the public reference, never
 * the access code or what was typed: a page need not know.
 */
export class NagrikFiledEvent extends Event {
  readonly reference: string;
  constructor(reference: string) {
    super('nagrik-filed', how);
    this.reference = reference;
  }
}

/** The form shows another page. Fired as `nagrik-step`, so that a host can set its title or scroll. */
export class NagrikStepEvent extends Event {
  /** Id of the page in the definition; `start`, `sending`, `unknown` and `done` around them. */
  readonly page: string;
  constructor(page: string) {
    super('nagrik-step', how);
    this.page = page;
  }
}

/** Somebody signed in. Fired as `nagrik-signed-in`; the tokens stay with the element's portal. */
export class NagrikSignedInEvent extends Event {
  /** `••••••0001` */
  readonly mobileMasked: string;
  constructor(session: Session) {
    super('nagrik-signed-in', how);
    this.mobileMasked = session.citizen.mobileMasked;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nagrik-filed': NagrikFiledEvent;
    'nagrik-step': NagrikStepEvent;
    'nagrik-signed-in': NagrikSignedInEvent;
  }
}
