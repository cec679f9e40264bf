import { type Browser, expect } from '@playwright/test';
import { deviceOf, type Face } from '../support/faces';
import { troublesForElders } from '../support/look-at-text';
import { addressesOf, type Places, places } from '../support/routes';
import { screensOf } from '../support/screens-of';
import { plainPath, visit } from '../support/settle';
import { test } from '../support/test';

/** The narrowest phone that is still in use, with the largest letters of the mode. */
const narrow = { viewport: { width: 320, height: 640 } };

let here: Places;
test.beforeAll(async () => {
  here = await places();
});

test('the resident face in large letters', async ({ browser }) => {
  test.setTimeout(120_000);
  const entrances = screensOf('resident').filter((path) => /sign-in/.test(path));
  const inside = screensOf('resident').filter((path) => !entrances.includes(path));
  const found = [
    ...(await crawl(browser, 'resident', here.resident, inside)),
    ...(await crawl(browser, 'resident', null, entrances)),
  ];
  expect(found).toEqual([]);
});

test('the field face in large letters', async ({ browser }) => {
  test.setTimeout(120_000);
  const all = screensOf('field');
  const counters = all.filter((path) => path.startsWith('/counters'));
  const entrances = all.filter((path) => /sign-in/.test(path));
  // Its second factor is proven or not asked for: the page goes on to the start by itself.
  const rest = all.filter((path) => ![...counters, ...entrances].includes(path));
  const found = [
    ...(await crawl(browser, 'field', here.organizer, rest)),
    ...(await crawl(browser, 'field', here.clerk, ['/', ...counters])),
    ...(await crawl(browser, 'field', null, entrances)),
  ];
  expect(found).toEqual([]);
});

async function crawl(
  browser: Browser,
  face: Face,
  person: { token: string } | null,
  paths: readonly string[],
): Promise<string[]> {
  const context = await deviceOf(browser, person, narrow);
  await context.addInitScript(() => {
    localStorage.setItem('linli-display', JSON.stringify({ elder: true, textStep: null }));
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  for (const url of addressesOf(face, paths, here)) {
    await visit(page, url, person !== null);
    expect(await page.evaluate(() => 'elder' in document.documentElement.dataset)).toBe(true);
    for (const trouble of await troublesForElders(page)) {
      troubles.push(`${plainPath(url)}: ${trouble}`);
    }
  }
  await context.close();
  return troubles;
}
