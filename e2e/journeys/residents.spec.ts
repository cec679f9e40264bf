import { expect, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { faceUrl, openFace } from '../support/faces';
import {
  codeOf,
  neighbour,
  newName,
  newNeighbour,
  newPhone,
  newStaff,
  signedIn,
} from '../support/people';
import { expectAnswer, handScan, nextOne } from '../support/scan-desk';
import { signInOn } from '../support/sign-in-on';
import { staff } from '../support/staff';
import { giftPoints, newTitle, runningSession } from '../support/stage';
import { test } from '../support/test';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a list from a spreadsheet: looked through first, written once confirmed', async ({
  browser,
}) => {
  const known = await neighbour();
  const [building, rare, plain] = [newTitle('新楼'), `${newName()}𬀩`, newName()];
  const phone = newPhone();
  const file = await writeXlsx({
    sheets: [
      {
        name: '居民名单',
        rows: [
          ['姓名', '手机号', '楼栋', '房号', '出生日期', '称呼', '家庭'],
          [
            rare,
            `+86 ${phone.slice(0, 3)}-${phone.slice(3, 7)} ${phone.slice(7)}`,
            building,
            '302',
          ],
          [known.name, known.phone, '3 号楼', '101'],
          [plain, '12345', building, '401'],
        ],
      },
    ],
  });
  const page = await openFace(browser, 'committee', staff('committee'), '/import');
  await page.locator('input[type=file]').setInputFiles({
    name: '居民名单.xlsx',
    mimeType: spreadsheet,
    buffer: Buffer.from(file),
  });

  await test.step('what would happen is shown row by row', async () => {
    await expect(page.getByRole('heading', { name: '居民名单.xlsx' })).toBeVisible();
    await expect(countOf(page, '新登记')).toHaveText('1');
    await expect(countOf(page, '已经有的')).toHaveText('1');
    await expect(countOf(page, '要改的')).toHaveText('1');
    await expect(page.getByText('会新添这些楼栋')).toBeVisible();
    const problems = page.getByRole('table', { name: '这些行要看一眼' });
    await expect(problems.getByRole('row').filter({ hasText: '第 4 行' })).toContainText('手机号');
    const sample = page.getByRole('table', { name: '前几行会写成这样' });
    const row = sample.getByRole('row').filter({ hasText: rare });
    await expect(row).toContainText(`${phone.slice(0, 3)}****${phone.slice(7)}`);
    await expect(sample.getByRole('row').filter({ hasText: known.name })).toContainText('不重记');
  });
  await test.step('rows with errors hold the list back until they are left out', async () => {
    const confirm = page.getByRole('button', { name: '导入 1 位' });
    await expect(confirm).toBeDisabled();
    await page.getByRole('checkbox', { name: /^跳过有错的 1 行/ }).check();
    await confirm.click();
    await expect(page.getByText('导入了 1 位居民')).toBeVisible();
  });
  await test.step('the new resident is there, and signs in', async () => {
    await page.getByRole('link', { name: '去看居民' }).click();
    await page
      .getByRole('searchbox')
      .or(page.getByPlaceholder('姓名、称呼或手机后四位'))
      .fill(rare);
    await expect(page.getByRole('link', { name: rare })).toBeVisible();
    await signInOn(await openFace(browser, 'resident', null), phone);
  });
});

test('a walk-in is registered at the table and scanned later', async ({ browser }) => {
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const [name, phone, referrer] = [newName(), newPhone(), await newNeighbour()];
  const desk = await openFace(browser, 'field', organizer, `/register?session=${session.id}`);
  await desk.getByRole('textbox', { name: '姓名' }).fill(name);
  await desk.getByRole('textbox', { name: '手机号' }).fill(phone);
  await desk.getByRole('textbox', { name: /^谁介绍来的/ }).fill(referrer.phone);
  await desk.getByRole('button', { name: '登记并签到' }).click();
  await expectAnswer(desk, '签到成功', name, '本次获得 20 积分');
  const page = await openFace(browser, 'resident', referrer, '/mine/referrals');
  await expect(page.getByText('已参加 1 次，满 3 次就记分')).toBeVisible();

  const next = await runningSession({ organizer });
  const { communityId } = organizer;
  const resident = await signedIn({ name, phone, communityId, residentId: '' });
  await desk.goto(faceUrl('field', `/sessions/${next.id}/scan`));
  await expect(desk.getByRole('heading', { name: next.title })).toBeVisible();
  await handScan(desk, await codeOf(resident));
  await expectAnswer(desk, '签到成功', name);
});

test('someone without a phone is registered by name alone', async ({ browser }) => {
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const name = newName();
  const desk = await openFace(browser, 'field', organizer, `/register?session=${session.id}`);
  await desk.getByRole('textbox', { name: '姓名' }).fill(name);
  await desk.getByRole('button', { name: '登记并签到' }).click();
  await expect(desk.getByRole('alert')).toContainText('没有手机就勾下面一格');
  await desk.getByRole('checkbox', { name: '没有手机' }).check();
  await desk.getByRole('button', { name: '登记并签到' }).click();
  await expectAnswer(desk, '签到成功', name);
  await nextOne(desk);
  await expect(desk).toHaveURL(faceUrl('field', `/sessions/${session.id}/scan`));
});

test('a phone nobody knows signs in, joins, and has a member code', async ({ browser }) => {
  const name = newName();
  const page = await openFace(browser, 'resident', null);
  await signInOn(page, newPhone());
  await expect(page.getByRole('heading', { name: '加入社区' })).toBeVisible();
  await page.getByRole('combobox', { name: '社区' }).selectOption({ label: '和平街道 槐安里社区' });
  await page.getByRole('button', { name: '加入', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('请填姓名');
  await page.getByRole('textbox', { name: '姓名' }).fill(name);
  await page.getByRole('combobox', { name: '楼栋' }).selectOption({ label: '3 号楼' });
  await page.getByRole('button', { name: '加入', exact: true }).click();
  await expect(page.getByRole('region', { name: '我的积分' })).toContainText('0');
  await page.getByRole('link', { name: '会员码' }).click();
  await expect(page.getByRole('img', { name: `${name}的会员码` })).toBeVisible();
});

test('one phone, two generations: each sees their own points', async ({ browser }) => {
  const elder = await neighbour();
  const child = await neighbour({ phone: elder.phone });
  await giftPoints(elder, 30);
  await giftPoints(child, 45);
  const page = await openFace(browser, 'resident', await signedIn(elder), '/mine/family');
  const acting = page.getByRole('listitem').filter({ hasText: '现在是' }).first();
  const other = (await acting.textContent())?.includes(elder.name) ? child : elder;
  const points = other === elder ? '30' : '45';
  await page.getByRole('button', { name: other.name }).click();
  await expect(page.getByRole('region', { name: '我的积分' })).toContainText(points);
  await expect(page.getByRole('banner')).toContainText(other.name);
});

function countOf(page: Page, term: string) {
  return page.locator('.fig').filter({ hasText: term }).getByRole('definition');
}
