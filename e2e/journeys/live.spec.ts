import { type Browser, expect, type Page } from '@playwright/test';
import { cuttableLine } from '../support/cuttable-line';
import { deviceOf, faceUrl } from '../support/faces';
import { newNeighbour, newStaff, type SignedIn } from '../support/people';
import { checkInByApi, giftPoints, runningSession } from '../support/stage';
import { test } from '../support/test';

test('points arrive over whatever page is open, and name the balance', async ({ browser }) => {
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const resident = await newNeighbour();
  const page = await follow(browser, resident, faceUrl('resident', '/mall'));
  await checkInByApi(organizer, session, { residentId: resident.residentId });
  const award = page.getByRole('dialog', { name: '积分到了' });
  await expect(award).toContainText('本次获得 20 积分，');
  await expect(award).toContainText('当前总积分 20');
  await expect(award).toContainText(session.title);
  await award.getByRole('button', { name: '为什么是 20 分' }).click();
  await expect(page.getByRole('dialog', { name: '这 20 分是怎么来的' })).toBeVisible();
});

test('several awards are told together, and the mall knows the new balance', async ({
  browser,
}) => {
  const resident = await newNeighbour();
  const page = await follow(browser, resident, faceUrl('resident', '/mall'));
  await giftPoints(resident, 30);
  await giftPoints(resident, 45);
  const award = page.getByRole('dialog', { name: '积分到了' });
  await expect(award).toContainText('一共获得 75 积分，');
  await expect(award).toContainText('当前总积分 75');
  await award.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('banner')).toContainText('您有 75 分');
});

test('after the event stream was lost, what was missed is read again', async ({ browser }) => {
  const resident = await newNeighbour();
  const line = await cuttableLine();
  try {
    const page = await follow(browser, resident, `${line.address}/resident/`);
    const figure = page.locator('.plate__figure');
    await expect(figure).toHaveText('0');
    line.cut();
    await giftPoints(resident, 30);
    await expect(figure).toHaveText('0');
    line.mend();
    const award = page.getByRole('dialog', { name: '积分到了' });
    await expect(award).toContainText('当前总积分 30');
    await award.getByRole('button', { name: '知道了' }).click();
    await expect(figure).toHaveText('30');
  } finally {
    line.close();
  }
});

test('an award that came while the phone was away is told on return', async ({ browser }) => {
  const resident = await newNeighbour();
  const page = await follow(browser, resident);
  await expect(page.getByRole('region', { name: '我的积分' })).toContainText('0');
  await page.goto('about:blank');
  await giftPoints(resident, 20);
  await page.goBack();
  await expect(page.getByRole('region', { name: '我的积分' })).toContainText('20');
});

test('an award that was told is not told again by a page that is read anew', async ({
  browser,
}) => {
  const resident = await newNeighbour();
  const page = await follow(browser, resident);
  const figure = page.locator('.plate__figure');
  await expect(figure).toHaveText('0');
  // As if the page were read anew before the phone could read and keep the entry.
  await page.route('**/me/entries?*', (route) => route.abort());
  await giftPoints(resident, 20);
  await page.getByRole('button', { name: '知道了' }).click();
  await page.unroute('**/me/entries?*');
  await page.reload();
  await expect(page.getByRole('region', { name: '最近积分' })).toContainText('建议');
  await expect(page.getByRole('dialog', { name: '积分到了' })).toHaveCount(0);
});

/** Opens the face and waits until its event stream has been answered. */
async function follow(
  browser: Browser,
  person: SignedIn,
  url = faceUrl('resident'),
): Promise<Page> {
  const page = await (await deviceOf(browser, person)).newPage();
  const stream = page.waitForResponse((response) => response.url().endsWith('/live'));
  await page.goto(url);
  await stream;
  return page;
}
