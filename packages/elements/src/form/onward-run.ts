import type { DraftNews } from '@nagrik/journey/drafts';
import { FormRun } from './form-run.ts';
import type { Elsewhere, LoadedForm } from './form-service.ts';

/**
 * A run through another form, in the place of the one that it goes on from: what was typed there is filled in here. Going back from its
 * first page leads there again, and what lies there stays until this one is filed.
 */
export class OnwardRun extends FormRun {
  readonly #from: FormRun;

  constructor(from: FormRun, form: LoadedForm) {
    const { element, locale, discreet } = from;
    super({ element, locale, discreet, form: beside(from.form, form), connection: () => from.connection });
    this.#from = from;
  }

  override async forget(): Promise<void> {
    await Promise.all([this.#from.forget(), super.forget()]);
  }

  override filed(): void {
    void this.#from.forget();
    super.filed();
  }

  override finish(): void {
    this.controls.clear();
    this.end?.clear();
    this.#giveBack().finish();
  }

  override leave(): void {
    this.#giveBack().start();
  }

  override heard(news: DraftNews): void {
    super.heard(news);
    if (news.kind !== 'wiped') return;
    const from = this.#giveBack();
    void from.forget().then(() => from.heard(news));
  }

  #giveBack(): FormRun {
    const from = this.#from;
    this.close();
    this.element.run = from;
    void from.open();
    return from;
  }
}

/**
 * Shows the form with which a run goes on, filled in with what was typed.
 * @throws what an import threw: the network failed
 */
export async function goOnward(from: FormRun, { load, words, carry }: Elsewhere): Promise<void> {
  const { element, journey, locale } = from;
  const form = await load();
  // Check answers of the other form may come before its later words would, with what was carried there.
  await locale.need([...words, ...form.parts, ...form.laterParts]);
  const answers = locale.say(() => carry(journey.state.answers));
  const run = new OnwardRun(from, form);
  from.close();
  await run.open();
  // Somebody has been there before: that is further on.
  if (run.news?.kind !== 'resumed') run.journey.restore({ page: '', answers, done: [], returning: false });
  element.run = run;
  run.start();
}

/** Its draft lies beside that of the same form on its own, which may be about something else. */
const beside = (from: LoadedForm, form: LoadedForm): LoadedForm => ({
  ...form,
  definition: { ...form.definition, id: `${from.definition.id}.${form.definition.id}` },
});
