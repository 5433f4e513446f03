import type { Frame, Locator, Page } from 'playwright';

const fields = 'input:not([type=radio], [type=checkbox], [type=file], [type=date], [type=time]), textarea';

/** What is only read, and how one sees that it is there. */
const read = '[part=service] a';

/**
 * Goes on in a service, whichever it is, until a field takes letters: takes the first of whatever is offered, and presses on.
 *
 * @param where - the page or the frame in which the element stands
 * @param tag - of the element
 * @returns the fields that take letters: none where there is nothing but to read
 */
export async function goOnToFields(where: Page | Frame, tag: string): Promise<Locator> {
  await where.waitForFunction(
    ([tag, fields, read]) => {
      const root = document.querySelector(tag)?.shadowRoot;
      if (!root) return false;
      // A sign-in on the way is an element in the element.
      const rootsIn = (root: ShadowRoot): readonly ShadowRoot[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
      ];
      const shown = rootsIn(root)
        .flatMap((each) => [...each.querySelectorAll<HTMLElement>(fields)])
        .some((field) => field.checkVisibility());
      if (shown || root.querySelector(read)?.checkVisibility()) return true;
      // A box that belongs to no question, as what becomes of a draft, has to be ticked by nobody.
      const choices = root.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox][id^="q-"]');
      const groups = Map.groupBy(choices, ({ name }) => name);
      for (const group of groups.values()) if (!group.some(({ checked }) => checked)) group[0]?.click();
      for (const [kind, value] of Object.entries({
        select: '',
        'input[type=date]': '2026-01-01',
        'input[type=time]': '10:00',
      }))
        for (const field of root.querySelectorAll<HTMLInputElement>(kind)) {
          if (field.value) continue;
          field.value = value || (field.querySelector<HTMLOptionElement>('[value]:not([value=""])')?.value ?? '');
          for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
        }
      root
        .querySelector<HTMLElement>(
          '[part=draft] button:enabled, [part=start]:not([aria-disabled]), [part=continue], [part=account] button',
        )
        ?.click();
      return false;
    },
    [tag, fields, read] as const,
    { polling: 50 },
  );
  return where.locator(tag).locator(fields).filter({ visible: true });
}

/** Uses a service as far as its first field, whichever it is: types something and sends it off, or has read what is only read. */
export async function sendFirstField(where: Page | Frame, tag: string): Promise<void> {
  const fields = await goOnToFields(where, tag);
  if ((await fields.count()) === 0) return;
  await fields.first().fill('x');
  await fields.first().press('Enter');
}
