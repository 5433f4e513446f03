import assert from 'node:assert/strict';
import type { Locator } from 'playwright';
import { photo } from './sample-files.ts';
import type { ScriptlessVisitor } from './scriptless-visitor.ts';

/** What a form is to be filled in with: a body of the contract, by the names of the fields that ask for its parts. */
export type Fields = Readonly<Record<string, string>>;

/**
 * The fields of a form out of a body of the contract: their names are its paths. A moment stands in two fields, in Indian time.
 */
export function fieldsOf(value: unknown, name = 'q'): Fields {
  if (value === true) return { [name]: 'on' };
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) {
    const india = new Date(Date.parse(value) + 330 * 60_000).toISOString();
    return { [`${name}-date`]: india.slice(0, 10), [`${name}-time`]: india.slice(11, 16) };
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return { [`${name}-date`]: value };
  if (typeof value === 'string' || typeof value === 'number') return { [name]: String(value) };
  if (typeof value !== 'object' || value === null) return {};
  const inside = Object.entries(value).map(([key, part]) => fieldsOf(part, `${name}-${key}`));
  const items = Array.isArray(value) ? { [`${name}-items`]: String(value.length) } : {};
  return Object.assign(items, ...inside) as Fields;
}

export interface FilingPlan {
  /** The id of the service. */
  readonly service: string;
  readonly fields: Fields;
  /** Nothing beside what `fields` says, and every page sent empty first; or whatever can be asked. */
  readonly size: 'minimal' | 'maximal';
  readonly mobile: string;
}

/** What a citizen keeps of a filing. */
export interface Kept {
  readonly reference: string;
  readonly code: string;
}

interface Field {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
}

/** A choice that no body says anything about, because it only leads to the next question. */
interface Fork {
  readonly step: string;
  /** Of boxes to tick the first is none of them. */
  readonly options: readonly (string | undefined)[];
  taken: number;
}

/** The answers among which one chooses. */
const valuesOf = (name: string, fields: readonly Field[]): readonly string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);

/** More pages than any form has. */
const mostPages = 150;

/**
 * Fills in any form from its first page to its receipt, knowing nothing of it: what a page asks is read from its HTML, what is
 * answered comes out of an example of the contract. Where a question is not in the example, the first answer is taken that
 * leads on; in a maximal filing the one after which most is asked.
 */
export class ScriptlessFiling {
  readonly #visitor: ScriptlessVisitor;
  readonly #plan: FilingPlan;
  readonly #forks = new Map<string, Fork>();
  /** Pages that were looked at. */
  readonly #seen = new Set<string>();
  #pages = 0;

  constructor(visitor: ScriptlessVisitor, plan: FilingPlan) {
    this.#visitor = visitor;
    this.#plan = plan;
  }

  async file(): Promise<Kept> {
    const { page } = this.#visitor;
    await this.#visitor.open(this.#plan.service);
    await this.#visitor.look();
    await this.#visitor.press('start');
    await this.#goOn(() => this.#atCheck());
    if (this.#plan.size === 'maximal') await this.#askMost();
    await this.#lookAtChecked();
    await this.#answerPage();
    await this.#visitor.press('on');
    assert.equal(this.#visitor.step, 'done', await this.#said());
    await this.#visitor.look();
    const [reference = '', code = ''] = await page.locator('.receipt .number').allInnerTexts();
    return { reference, code };
  }

  /** From page to page until one is reached, which is not answered. */
  async #goOn(reached: () => Promise<boolean>): Promise<void> {
    const visitor = this.#visitor;
    while (!(await reached())) {
      const { step } = visitor;
      assert.ok((this.#pages += 1) < mostPages, `goes round in circles at ${step}`);
      if (await visitor.page.locator('input[autocomplete="tel-national"]').count()) {
        await this.#lookFirst();
        await visitor.signIn(this.#plan.mobile);
      } else {
        await this.#lookFirst();
        await this.#answerPage();
        await visitor.press('on');
      }
      if (visitor.step === step) await this.#turnBack();
    }
  }

  /** Sees what the page says when nothing is answered, in a minimal filing and in its turn, and what it looks like. Comes back to it. */
  async #lookFirst(): Promise<void> {
    const visitor = this.#visitor;
    const { step } = visitor;
    if (this.#seen.has(step)) return;
    this.#seen.add(step);
    if (this.#plan.size === 'minimal' && visitor.triesMore(this.#seen.size)) {
      await visitor.press('on');
      if (visitor.step === step) assert.ok(await visitor.refused(), `${step} stays without a word`);
      else await visitor.press('back');
      assert.equal(visitor.step, step, 'Back leads back');
    }
    await visitor.look();
  }

  async #answerPage(): Promise<void> {
    const { page } = this.#visitor;
    await this.#addItems();
    await this.#findStation();
    const fields = await this.#fields();
    const { hands } = this.#visitor;
    for (const { id, name, type, value } of fields) {
      const wanted = this.#plan.fields[name];
      const field = page.locator(`[id="${id}"]`);
      if (type === 'radio') {
        if (this.#choice(name, fields) === value) await hands.choose(field);
      } else if (type === 'checkbox') await hands.tick(field, wanted === 'on' || this.#ticked(name, value, fields));
      else if (type === 'file') await this.#sendFile(field);
      else if (wanted === undefined || type === 'hidden') continue;
      else if (type === 'select-one') await hands.pick(field, wanted);
      else await hands.write(field, wanted);
    }
  }

  /** The value to choose of a group of radio buttons: what the example says, or the turn of a fork that is tried now. */
  #choice(name: string, fields: readonly Field[]): string | undefined {
    const wanted = this.#plan.fields[name];
    if (wanted !== undefined) return wanted;
    return this.#taken(name, () => valuesOf(name, fields));
  }

  /** The way that is tried now at a fork. */
  #taken(name: string, options: () => Fork['options']): string | undefined {
    const fork = this.#forks.get(name) ?? { step: this.#visitor.step, options: options(), taken: 0 };
    this.#forks.set(name, fork);
    return fork.options[fork.taken];
  }

  /**
   * Of several boxes with one name: those of the example; and of a question that no body knows all, where most is wanted, or
   * else none, or if that does not lead on, the first that does; what the example has something about comes first.
   */
  #ticked(name: string, value: string, all: readonly Field[]): boolean {
    const { fields, size } = this.#plan;
    const known = Object.entries(fields).filter(([key]) => key.startsWith(`${name}-`) && key !== `${name}-items`);
    if (known.length > 0) return known.some(([, each]) => each === value);
    if (value === 'on') return false;
    if (size === 'maximal') return true;
    const told = (box: string): boolean => Object.keys(fields).some((key) => key.includes(`-${box}-`));
    const boxes = (): Fork['options'] => {
      const values = valuesOf(name, all);
      return [undefined, ...values.filter(told), ...values.filter((box) => !told(box))];
    };
    return this.#taken(name, boxes) === value;
  }

  async #addItems(): Promise<void> {
    for (const { name, value } of await this.#fields()) {
      if (!name.endsWith('-items')) continue;
      const path = name.slice('q-'.length, -'-items'.length).replaceAll('-', '.');
      for (let more = Number(this.#plan.fields[name] ?? 1) - Number(value); more > 0; more -= 1) {
        await this.#visitor.press(`add:${path}`);
      }
    }
  }

  async #findStation(): Promise<void> {
    const { page } = this.#visitor;
    const search = page.locator('button[name="go"][value^="search:"]');
    if ((await search.count()) === 0) return;
    const go = (await search.getAttribute('value')) ?? '';
    const id = `q-${go.slice('search:'.length).replaceAll('.', '-')}`;
    const wanted = this.#plan.fields[id];
    if (wanted === undefined) return;
    // A station's code begins with its district's.
    await this.#visitor.hands.pick(page.locator(`#${id}-district`), wanted.slice(0, 4));
    await this.#visitor.press(go);
    await this.#visitor.look();
  }

  async #sendFile(field: Locator): Promise<void> {
    const { page, hands } = this.#visitor;
    if (this.#plan.size === 'minimal') return;
    const file = photo();
    await hands.give(field, file);
    await this.#visitor.press(page.locator('button[name="go"][value^="upload:"]'));
    await page.locator('.file', { hasText: file.name }).waitFor();
    await this.#visitor.look();
  }

  /** No answer leads on from here: back to the last fork that has another way. */
  async #turnBack(): Promise<void> {
    const said = await this.#said();
    for (let steps = 0; steps < mostPages && this.#visitor.step !== ''; steps += 1) {
      if (steps > 0) await this.#visitor.press('back');
      const fork = [...this.#forks.values()].find(
        ({ step, taken, options }) => step === this.#visitor.step && taken + 1 < options.length,
      );
      if (!fork) continue;
      fork.taken += 1;
      return;
    }
    assert.fail(said);
  }

  async #atCheck(): Promise<boolean> {
    return (await this.#visitor.page.locator('.answered').count()) > 0;
  }

  /** Here one goes on in another form. */
  async #atOtherForm(): Promise<boolean> {
    return (await this.#visitor.button('elsewhere').count()) > 0;
  }

  /** Takes at each fork the way on which most is asked, by the links with which answers are changed. */
  async #askMost(): Promise<void> {
    const asked = (): Promise<number> => this.#visitor.page.locator('.answered').count();
    for (const fork of this.#forks.values()) {
      const first = fork.taken;
      let [best, most] = [first, await asked()];
      for (let other = 0; other < fork.options.length; other += 1) {
        if (other === first) continue;
        if (!(await this.#take(fork, other))) continue;
        if ((await asked()) > most) [best, most] = [other, await asked()];
      }
      if (fork.taken !== best) await this.#take(fork, best);
    }
  }

  /**
   * Changes an answer from the page where all are checked, answers what that opens, and comes back there.
   * @returns whether it leads there; where it leads into another form it is not taken
   */
  async #take(fork: Fork, option: number): Promise<boolean> {
    const before = fork.taken;
    fork.taken = option;
    await this.#visitor.press(this.#visitor.page.locator(`.answered a[href*="/${fork.step}?"]`));
    assert.equal(this.#visitor.step, fork.step);
    await this.#goOn(async () => (await this.#atCheck()) || (await this.#atOtherForm()));
    if (await this.#atCheck()) return true;
    await this.#visitor.look();
    await this.#visitor.press('back');
    assert.equal(this.#visitor.step, fork.step, 'Back leads back');
    fork.taken = before;
    await this.#goOn(() => this.#atCheck());
    return false;
  }

  /** Everything that was typed in words is there to be read before it is filed. */
  async #lookAtChecked(): Promise<void> {
    const { page } = this.#visitor;
    // Where nothing is asked here, pressing on files.
    if ((await this.#fields()).length > 0) await this.#lookFirst();
    else await this.#visitor.look();
    this.isReadIn(await page.locator('main').innerText());
  }

  /** Every word and every long number that was typed stands in a text. */
  isReadIn(text: string): void {
    const squeezed = (words: string): string => words.replaceAll(/\s/g, '');
    const read = squeezed(text);
    for (const [name, value] of Object.entries(this.#plan.fields)) {
      if (!/[\u0900-\u097f]|^[0-9A-Z]{8,}$/.test(value)) continue;
      assert.ok(read.includes(squeezed(value)), `${name} (${value}) is not to be read in: ${text}`);
    }
  }

  #fields(): Promise<readonly Field[]> {
    return this.#visitor.page.locator('form [name^="q-"]').evaluateAll((elements) =>
      elements.map((element) => {
        const { name, id, type, value } = element as HTMLInputElement;
        return { name, id, type, value, checked: (element as HTMLInputElement).checked === true };
      }),
    );
  }

  async #said(): Promise<string> {
    const summary = this.#visitor.page.locator('.summary');
    return `${this.#visitor.step}: ${(await summary.count()) > 0 ? await summary.innerText() : 'no error'}`;
  }
}
