import { expect } from '@playwright/test';
import { deviceOf, faceUrl, openFace } from '../support/faces';
import { test } from '../support/test';

const months = '/huaianli/months';

/** The demo's last month was frozen long before; its log is written while the program runs. */
test('the browser itself checks the board of a past month against the log', async ({ browser }) => {
  const page = await openFace(browser, 'board', null, months);
  await expect(page.getByRole('table').first()).toContainText('次');
  await expect(page.getByText('已存证', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /公示账本第 \d+ 条/ }).first()).toBeVisible();
});

test('a board that is not what the log says is never called kept', async ({ browser }) => {
  const device = await deviceOf(browser, null);
  const page = await device.newPage();
  await page.route('**/api/communities/*/boards', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replaceAll('"place":1,"points":', '"place":1,"points":9');
    await route.fulfill({ response: answer, body: text });
  });
  await page.goto(faceUrl('board', months));
  await expect(page.getByText('和账本对不上').first()).toBeVisible();
  await expect(page.getByText('这个月的榜和账本里存的不一样。').first()).toBeVisible();
  await expect(page.getByText('已存证', { exact: true })).toHaveCount(0);
});
