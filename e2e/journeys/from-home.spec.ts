import { type Browser, expect, type Page } from '@playwright/test';
import { choose } from '../support/choose';
import { faceUrl, openFace } from '../support/faces';
import { neighbour, newNeighbour } from '../support/people';
import { newPoll, voteByApi } from '../support/polls';
import { staff } from '../support/staff';
import { newTitle } from '../support/stage';
import { test } from '../support/test';

function balance(page: Page, points: string) {
  return expect(page.getByRole('region', { name: '我的积分' })).toContainText(points);
}

test('looking in once a day lights a window, on every phone of the resident', async ({
  browser,
}) => {
  const resident = await newNeighbour();
  const page = await openFace(browser, 'resident', resident);
  const windows = page.getByRole('list', { name: '连着的几天' });
  await expect(windows.getByRole('listitem').first()).toContainText('还没签');
  // Twice, as impatient fingers do.
  await page.getByRole('button', { name: '签到，得 1 分' }).dblclick();
  await expect(page.getByRole('heading', { name: '今天已签到' })).toBeVisible();
  await expect(windows.getByRole('listitem').first()).toContainText('已签到');
  await expect(page.getByText('连续 7 天另得 10 分')).toBeVisible();
  await balance(page, '1');
  // One point is no news to cover the page with.
  await expect(page.getByRole('heading', { name: '每日签到' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: '最近积分' })).toContainText('每日签到');

  const other = await openFace(browser, 'resident', resident, '/check-in');
  await expect(other.getByRole('heading', { name: '今天已签到' })).toBeVisible();
  await expect(other.getByText('签了 1 天')).toBeVisible();
  await expect(other.getByRole('button', { name: /^签到/ })).toHaveCount(0);
});

test('a second phone that did not know yet is told kindly, and lights up as well', async ({
  browser,
}) => {
  const resident = await newNeighbour();
  const [first, second] = await Promise.all([
    openFace(browser, 'resident', resident),
    openFace(browser, 'resident', resident),
  ]);
  const tap = (page: Page) => page.getByRole('button', { name: '签到，得 1 分' });
  await expect(tap(second)).toBeVisible();
  await tap(first).click();
  await expect(first.getByRole('heading', { name: '今天已签到' })).toBeVisible();
  // It may have heard of it already; if not, its tap counts as done.
  if (await tap(second).isVisible()) await tap(second).click();
  await expect(second.getByRole('heading', { name: '今天已签到' })).toBeVisible();
  await balance(second, '1');
});

test('a poll: asked at the desk, answered on the phone, changed there and nowhere else', async ({
  browser,
}) => {
  const title = newTitle('花坛');
  await askAtTheDesk(browser, title);
  const resident = await newNeighbour();
  const page = await openFace(browser, 'resident', resident);
  // The newest message speaks of it as well, once it has arrived.
  const asked = page.getByRole('region', { name: '想听听您的' });
  await asked.getByRole('link', { name: new RegExp(title) }).click();
  await expect(page.getByText('票上没有名字')).toBeVisible();

  await test.step('what is open is said where it is', async () => {
    await page.getByRole('button', { name: '交上' }).click();
    await expect(page.getByRole('alert')).toContainText('这一题还没有答');
  });
  await test.step('taking part is rewarded', async () => {
    await page.getByRole('radio', { name: '月季' }).check();
    await page.getByRole('button', { name: '交上' }).click();
    await expect(page.getByText('收到了，谢谢您，得 2 分')).toBeVisible();
    await expect(page.getByText('用这台手机还能重填一份')).toBeVisible();
  });
  await test.step('changing one’s mind is not', async () => {
    await page.getByRole('button', { name: '重填一份' }).click();
    await page.getByRole('radio', { name: '绣球' }).check();
    await page.getByRole('button', { name: '交上' }).click();
    await expect(page.getByText('用这台手机还能重填一份')).toBeVisible();
    await page.goto(faceUrl('resident'));
    await balance(page, '2');
    const waiting = page.getByRole('region', { name: '想听听您的' });
    await expect(waiting.getByRole('link').first()).toBeVisible();
    await expect(waiting.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);
  });
  await test.step('another phone cannot tell which ballot is one’s own', async () => {
    const other = await openFace(browser, 'resident', resident, '/polls');
    await other.getByRole('link', { name: new RegExp(title) }).click();
    await expect(other.getByText('认不出哪一张是您的')).toBeVisible();
    await expect(other.getByRole('button', { name: '重填一份' })).toHaveCount(0);
  });
});

test('the desk fills in for someone without a phone, and sees no answers before the end', async ({
  browser,
}) => {
  const poll = await newPoll();
  await voteByApi(await newNeighbour(), poll);
  const elder = await neighbour();
  const desk = await openFace(browser, 'committee', staff('committee'), `/polls/${poll.id}`);
  await desk.getByRole('button', { name: '代填一份' }).click();
  const drawer = desk.getByRole('dialog');
  await choose(drawer.getByRole('combobox', { name: '居民' }), new RegExp(elder.name), {
    typed: elder.name,
  });
  await drawer.getByRole('radio', { name: '要加', exact: true }).check();
  await drawer.getByRole('checkbox', { name: '花园' }).check();
  await drawer.getByRole('button', { name: '交上' }).click();
  await expect(desk.getByText('2 位，够条件的')).toBeVisible();
  await expect(desk.getByText('其中代填')).toBeVisible();
  await expect(desk.getByText('在那之前谁也看不到填了什么')).toBeVisible();
  await expect(desk.getByText(/票，\d+%/)).toHaveCount(0);
});

test('what all said together is there for everyone once it is counted', async ({ browser }) => {
  const resident = await newNeighbour();
  const page = await openFace(browser, 'resident', resident, '/polls');
  await page.getByRole('link', { name: /南门要不要加一盏路灯/ }).click();
  await expect(page.getByText(/一共 \d+ 位邻居填了/)).toBeVisible();
  await expect(page.getByText(/\d+ 票，\d+%/).first()).toBeVisible();
  await expect(page.getByText('居委会会逐条看')).toBeVisible();
});

async function askAtTheDesk(browser: Browser, title: string): Promise<void> {
  const desk = await openFace(browser, 'committee', staff('committee'), '/polls');
  await desk.getByRole('link', { name: '发一份' }).click();
  await desk.getByRole('textbox', { name: '问什么' }).fill(title);
  // Whatever the hour: it has begun.
  await desk.getByRole('textbox', { name: '开始的时间' }).fill('00:00');
  await desk.getByRole('textbox', { name: '开始的时间' }).press('Enter');
  await desk.getByRole('textbox', { name: '题目' }).fill('北花坛种什么');
  await desk.getByRole('textbox', { name: '选项' }).fill('月季\n绣球\n小番茄');
  await desk.getByRole('button', { name: '定下来' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(desk.getByText('正在填')).toBeVisible();
}
