import { html, type PropertyDeclarations } from 'lit';
import type { ServiceDefinition } from '../services/service-definition.ts';
import { loadingState } from '../states/states.ts';
import type { GuardedDefinition, ListDefinition, ListTools } from '../list/list-definition.ts';
import { ListElement } from '../list/list-element.ts';
import type { ListGuard } from './list-guard.ts';

/** Before the network is asked again for the code that it did not bring. */
const AGAIN_MS = 3000;

/**
 * The engine of lists that do not show everything to everybody at once (`GuardedDefinition`). What guards one comes in a chunk of
 * its own, and with it all of its definition but the service, while the heading is being read; nothing is asked of the portal before.
 */
export abstract class GuardedList<Item> extends ListElement<Item> {
  // Not by a decorator, as in the engine of all lists.
  static override properties: PropertyDeclarations = { exitUrl: { attribute: 'exit-url' } };

  /** Where "leave quickly" goes: a page that tells nothing. The weather unless said. */
  declare exitUrl: string | undefined;

  #guard: ListGuard<Item> | undefined;

  /** @param load imports the definition */
  constructor(service: ServiceDefinition, load: () => Promise<GuardedDefinition<Item>>) {
    super({ service } as ListDefinition<Item>);
    void this.#begin(load);
  }

  async #begin(load: () => Promise<GuardedDefinition<Item>>): Promise<void> {
    for (;;) {
      try {
        const [{ guardList }, definition] = await Promise.all([import('./list-guard.ts'), load()]);
        this.#guard = await guardList(
          this,
          this.parts,
          definition,
          (days) => (this.query = { ...this.query, ...days }),
        );
        return this.requestUpdate();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // No entry of such a list stands alone on a page.
    this.view = '';
    super.willUpdate(changed);
  }

  override needed(): boolean {
    return Boolean(this.#guard?.open);
  }

  protected override renderList(tools: ListTools<Item>): unknown {
    const guard = this.#guard;
    return [
      guard?.renderExit(),
      guard?.open
        ? super.renderList(tools, guard.renderBefore())
        : html`
            <div class="head"><h2 part="heading">${this.parts.definition.service.name()}</h2></div>
            ${guard?.renderGate() ?? loadingState(false)}
          `,
    ];
  }
}
