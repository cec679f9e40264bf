import { expect } from '@playwright/test';
import { listFile, spreadsheet, yesterday } from '../support/deed-lists';
import { faceUrl, openFace } from '../support/faces';
import { neighbour, newNeighbour, newStaff } from '../support/people';
import { staff } from '../support/staff';
import { test } from '../support/test';

test('a list of deeds: looked through, agreed to by a second person, on the phone', async ({
  browser,
}) => {
  const [maker, helper, other] = await Promise.all([
    newStaff({ role: 'organizer' }),
    newNeighbour(),
    neighbour(),
  ]);
  const file = await listFile([
    [helper.name, helper.phone, '社区大扫除', yesterday(), 120, '搬了一下午'],
    ['', other.phone, '12', yesterday(), 120, ''],
    ['没有这个人', '', '12', yesterday(), 120, ''],
  ]);
  const page = await openFace(browser, 'committee', maker, '/bulk-awards/new');

  await test.step('the organizer sees what each row would bring and what is wrong', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: '大扫除.xlsx',
      mimeType: spreadsheet,
      buffer: file,
    });
    await expect(page.getByRole('heading', { name: '大扫除.xlsx' })).toBeVisible();
    const rows = page.getByRole('table', { name: '逐行看' });
    await expect(rows.getByRole('row').filter({ hasText: '没有这个人' })).toContainText(
      '没有找到这个人，请先登记',
    );
    await page.getByRole('button', { name: '全部 3' }).click();
    await expect(rows.getByRole('row').filter({ hasText: '搬了一下午' })).toContainText('可以记');
  });
  await test.step('and puts it before a second person without the wrong row', async () => {
    const submit = page.getByRole('button', { name: '提交 2 笔，请人复核' });
    await expect(submit).toBeDisabled();
    await page.getByRole('checkbox', { name: /^有问题的 1 行不记/ }).check();
    await submit.click();
    await expect(page.getByText('名单提交了，等另一个人看过同意')).toBeVisible();
    await expect(page.getByRole('button', { name: '同意并记入' })).toHaveCount(0);
  });

  const desk = await openFace(browser, 'committee', staff('committee'));
  await test.step('the second finds it among what waits, and agrees', async () => {
    await desk.getByRole('link', { name: /批量记分等您复核/ }).click();
    await desk.goto(faceUrl('committee', new URL(page.url()).pathname.replace('/committee', '')));
    await expect(desk.getByRole('table', { name: '按规则合计' })).toContainText('社区大扫除');
    await desk.getByRole('button', { name: '同意并记入' }).click();
    const dialog = desk.getByRole('dialog');
    await expect(dialog).toContainText('2 笔，2 人，共 40 分');
    await dialog.getByRole('button', { name: '同意并记入' }).click();
    await expect(desk.getByText(/同意，已记入$/)).toBeVisible();
  });
  await test.step('the helper has the points, and reads why', async () => {
    const phone = await openFace(browser, 'resident', helper, '/history');
    await phone.getByRole('button', { name: /社区大扫除/ }).click();
    await expect(phone.getByText('按名单记入，两个人先后确认')).toBeVisible();
  });
});
