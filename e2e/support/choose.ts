import type { Locator } from '@playwright/test';

/**
 * Picks from a list and leaves the field, as one goes on to the next: on a busy machine the list
 * may still be closing, or be opening once more, and would lie over what is pressed then.
 */
export async function choose(
  field: Locator,
  option: string | RegExp,
  { typed }: { typed?: string } = {},
): Promise<void> {
  if (typed === undefined) await field.click();
  else await field.fill(typed);
  const list = field.page().locator('.ant-select-dropdown:visible');
  await list
    .getByTitle(option, { exact: typeof option === 'string' })
    .first()
    .click();
  await field.blur();
  await list.waitFor({ state: 'hidden' });
}
