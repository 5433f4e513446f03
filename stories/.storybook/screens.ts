import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { readScreen } from './read-screen.ts';

const rulesOfColours = ['color-contrast', 'link-in-text-block'];
const rulesOfPlaces = ['target-size', 'scrollable-region-focusable'];

/**
 * Looks with axe at the same place on many screens. What a rule says follows from what it looks at, and a screen in other colours, of
 * another width or in another language mostly differs from one before in one of three things alone: its elements and words, where
 * they stand, or their colours. Each rule is asked anew where what it looks at is new, and says the same again where it is not.
 */
export class Screens {
  readonly #place: HTMLElement;
  readonly #options: RunOptions;
  /** What a group of rules has said of what it looked at. */
  readonly #said = new Map<string, readonly string[]>();

  /** @param options the rules, by their tags */
  constructor(place: HTMLElement, options: RunOptions) {
    this.#place = place;
    this.#options = options;
  }

  /** How often each group of rules was asked, of how many screens. */
  readonly asked = { words: 0, places: 0, colours: 0, screens: 0 };

  /** What axe finds on the screen as it is now. */
  async look(): Promise<string[]> {
    const { words, places, colours } = readScreen(this.#place);
    const eye = [...rulesOfColours, ...rulesOfPlaces];
    const others = axe.getRules().flatMap(({ ruleId }) => (eye.includes(ruleId) ? [] : [ruleId]));
    const groups = [
      { name: 'words', rules: others, key: `words ${words}` },
      { name: 'places', rules: rulesOfPlaces, key: `places ${words} ${places}` },
      { name: 'colours', rules: rulesOfColours, key: `colours ${colours}` },
    ] as const;
    const unknown = groups.filter(({ key }) => !this.#said.has(key));
    this.asked.screens++;
    for (const { name } of unknown) this.asked[name]++;
    if (unknown.length > 0) {
      // The tags choose the rules still; those that have spoken are left out of them.
      const silent = groups.flatMap((group) => (unknown.includes(group) ? [] : group.rules));
      const { violations } = await axe.run(this.#place, {
        ...this.#options,
        rules: { ...this.#options.rules, ...Object.fromEntries(silent.map((rule) => [rule, { enabled: false }])) },
      });
      for (const { key, rules } of unknown) {
        const theirs = violations.filter(({ id }) => rules.includes(id));
        this.#said.set(key, theirs.map(tell));
      }
    }
    return groups.flatMap(({ key }) => this.#said.get(key) ?? []);
  }
}

const tell = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;
