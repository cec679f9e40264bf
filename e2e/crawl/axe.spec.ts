import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { deviceOf, type Face } from '../support/faces';
import { addressesOf, type Places, places } from '../support/routes';
import { screensOf } from '../support/screens-of';
import { plainPath, settled, visit } from '../support/settle';
import { test } from '../support/test';

/** WCAG 2.0 to 2.2, levels A and AA, on every page of every face, by day and by night. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };
const television = { width: 1920, height: 1080 };

interface Crawl {
  face: Face;
  person: { token: string } | null;
  paths: readonly string[];
  sizes: readonly { width: number; height: number }[];
}

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

let here: Places;
test.beforeAll(async () => {
  here = await places();
});

test('the resident face', async ({ browser }) => {
  const [entrances, inside] = apart(screensOf('resident'), /sign-in/);
  const look = { face: 'resident', sizes: [phone] } as const;
  const found = [
    ...(await crawl(browser, { ...look, person: here.resident, paths: inside })),
    ...(await crawl(browser, { ...look, person: null, paths: entrances })),
  ];
  expect(found).toEqual([]);
});

test('the field face', async ({ browser }) => {
  const [entrances, inside] = apart(screensOf('field'), /sign-in/);
  const [counters, tables] = apart(inside, /counters/);
  const look = { face: 'field', sizes: [phone] } as const;
  const found = [
    ...(await crawl(browser, { ...look, person: here.organizer, paths: tables })),
    ...(await crawl(browser, { ...look, person: here.clerk, paths: counters })),
    ...(await crawl(browser, { ...look, person: null, paths: entrances })),
  ];
  expect(found).toEqual([]);
});

test('the board', async ({ browser }) => {
  const look = { face: 'board', person: null, sizes: [television, phone] } as const;
  expect(await crawl(browser, { ...look, paths: screensOf('board') })).toEqual([]);
});

/** So many pages that one test of them would be long. */
const consoleParts = 4;
for (let part = 0; part < consoleParts; part += 1) {
  test(`the console, part ${part + 1} of ${consoleParts}`, async ({ browser }) => {
    const [entrances, inside] = apart(screensOf('committee'), /sign-in/);
    const [audited, desks] = apart(inside, /reviews/);
    const paths = desks.filter((_, index) => index % consoleParts === part);
    const look = { face: 'committee', sizes: [desktop, phone] } as const;
    const { committee, auditor } = here;
    const found = [
      ...(await crawl(browser, { ...look, person: committee, paths })),
      ...(part === 0 ? await crawl(browser, { ...look, person: null, paths: entrances }) : []),
      ...(part === 1 ? await crawl(browser, { ...look, person: auditor, paths: audited }) : []),
    ];
    expect(found).toEqual([]);
  });
}

async function crawl(browser: Browser, { face, person, paths, sizes }: Crawl): Promise<string[]> {
  const context = await deviceOf(browser, person, {});
  const page = await context.newPage();
  const violations: string[] = [];
  for (const url of addressesOf(face, paths, here)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(sizes[0] ?? phone);
    await visit(page, url, person !== null);
    violations.push(...(await violationsOn(page, axeOn(page).withTags(standards))));
    // By night only the colours are others, and on another screen only what is there.
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    const contrast = axeOn(page).withRules(['color-contrast']);
    violations.push(...(await violationsOn(page, contrast)).map((found) => `dark ${found}`));
    for (const size of sizes.slice(1)) {
      await page.setViewportSize(size);
      await settled(page);
      const rest = axeOn(page).withTags(standards).disableRules(['color-contrast']);
      violations.push(...(await violationsOn(page, rest)));
    }
  }
  await context.close();
  return violations;
}

/** In one piece, without what passed, and of long lists the first rows: a fifth of the time. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .exclude('tbody tr:nth-child(n + 6)')
    .exclude('.cells li:nth-child(n + 6)');
}

async function violationsOn(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  const width = page.viewportSize()?.width ?? 0;
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, html }) =>
        [plainPath(page.url()), `${width} px`, id, target.join(' '), html.slice(0, 120)].join(': '),
      ),
  );
}

/** Those that match, and the others. */
function apart(paths: readonly string[], pattern: RegExp): [string[], string[]] {
  return [paths.filter((path) => pattern.test(path)), paths.filter((path) => !pattern.test(path))];
}
