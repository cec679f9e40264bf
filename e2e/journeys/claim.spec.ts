import { expect } from '@playwright/test';
import { faceUrl, openFace } from '../support/faces';
import { newNeighbour, newStaff } from '../support/people';
import { newTitle } from '../support/stage';
import { test } from '../support/test';

test('a claim with a photo, from the phone to the award', async ({ browser }) => {
  const resident = await newNeighbour();
  const words = newTitle('楼道里堆了旧家具，挡着消防栓');
  const phone = await openFace(browser, 'resident', resident, '/claims/new');

  await test.step('the resident takes a photo and says where', async () => {
    await phone.getByRole('combobox', { name: '什么事' }).selectOption({ label: '举报乱扔垃圾' });
    await phone.getByRole('textbox', { name: '在哪里' }).fill('5 号楼 2 单元');
    // A real picture, made here: what the page itself looks like.
    const buffer = await phone.screenshot({ type: 'jpeg' });
    const photo = { name: 'IMG_2031.jpg', mimeType: 'image/jpeg', buffer };
    await phone.getByLabel('照片', { exact: true }).setInputFiles(photo);
    await expect(phone.getByRole('img', { name: '第 1 张照片' })).toBeVisible();
    await phone.getByRole('textbox', { name: '说几句' }).fill(words);
    await phone.getByRole('button', { name: '送出' }).click();
    await expect(phone.getByText('送到了，等人看').first()).toBeVisible();
  });

  // Somebody who gave nothing yet today: beyond a day's points a second person is asked.
  const reviewer = await newStaff({ role: 'committee', seat: 'neighbourhood_committee' });
  const desk = await openFace(browser, 'committee', reviewer, '/claims');
  await test.step('the committee opens it, and the resident sees that', async () => {
    await desk.getByRole('row').filter({ hasText: resident.name }).getByRole('link').click();
    await expect(desk.getByText(words)).toBeVisible();
    const picture = desk.getByRole('region', { name: '报了什么' }).locator('img').first();
    await expect
      .poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
      .toBeGreaterThan(0);
    await expect(phone.getByText('正在看').first()).toBeVisible();
  });

  await test.step('adopts it with a reason, and the points arrive', async () => {
    await desk.getByRole('textbox', { name: '原因' }).fill('去看过，已经请物业清走');
    await desk.getByRole('button', { name: '采纳', exact: true }).click();
    await expect(desk.getByText('已采纳，记 10 分')).toBeVisible();
    await expect(phone.getByText('本次获得 10 积分，')).toBeVisible();
    await phone.getByRole('button', { name: '知道了' }).click();
    await expect(phone.getByText('采纳了，记 10 分').first()).toBeVisible();
    await expect(phone.getByText('去看过，已经请物业清走').first()).toBeVisible();
    await phone.goto(faceUrl('resident', '/history'));
    await expect(phone.getByRole('button', { name: /举报乱扔垃圾/ })).toContainText('10');
  });
});
