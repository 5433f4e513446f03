import type { Journey, Validator } from '@nagrik/journey';

/** Milliseconds that Continue waits for the validator, which a thin line may still be carrying. */
const patience = 4000;

/** Gives a journey its validator, which is heavy and comes after the first page. */
export class LazyValidator {
  readonly #journey: Journey;
  readonly #load: () => Promise<Validator>;
  #loading: Promise<void> | undefined;

  constructor(journey: Journey, load: () => Promise<Validator>) {
    this.#journey = journey;
    this.#load = load;
  }

  /** Begins to load; what fails is tried again the next time. */
  load(): Promise<void> {
    this.#loading ??= this.#load().then(
      (validator) => void (this.#journey.validator = validator),
      () => (this.#loading = undefined),
    );
    return this.#loading;
  }

  /**
   * Waits for it, but not forever: without it a page is judged by what the journey knows, and the portal judges
   * everything in the end.
   */
  async wait(): Promise<void> {
    await Promise.race([this.load(), new Promise<void>((resolve) => setTimeout(resolve, patience))]);
  }
}
