import type { Frame, Locator, Page } from 'playwright';

const fields = 'input:not([type=radio], [type=checkbox], [type=file], [type=date], [type=time]), textarea';

/**
 * Goes on in a service, whichever it is, until a field takes letters: takes the first of whatever is offered, and presses on.
 *
 * @param where - the page or the frame in which the element stands
 * @param tag - of the element
 * @returns the fields that take letters
 */
export async function goOnToFields(where: Page | Frame, tag: string): Promise<Locator> {
  await where.waitForFunction(
    ([tag, fields]) => {
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
      if (shown) return true;
      const groups = Map.groupBy(root.querySelectorAll<HTMLInputElement>('input[type=radio]'), ({ name }) => name);
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
        .querySelector<HTMLElement>('[part=start]:not([aria-disabled]), [part=continue], [part=account] button')
        ?.click();
      return false;
    },
    [tag, fields] as const,
    { polling: 50 },
  );
  return where.locator(tag).locator(fields).filter({ visible: true });
}
