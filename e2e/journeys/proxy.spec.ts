import { expect, type Page } from '@playwright/test';
import { faceUrl, openFace } from '../support/faces';
import { formHousehold, newNeighbour, newStaff, type SignedIn } from '../support/people';
import { giftPoints, runningSession } from '../support/stage';
import { test } from '../support/test';

/** 王** */
function masked({ name }: { name: string }): string {
  return name.charAt(0) + '*'.repeat(name.length - 1);
}

test('a daughter acts for her mother, who agreed, is told, and ends it', async ({ browser }) => {
  test.setTimeout(150_000);
  const [mother, daughter] = [await newNeighbour(), await newNeighbour()];
  await formHousehold(mother, daughter);
  await giftPoints(mother, 60);
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer, sinceMinutes: -90 });
  const hers = await openFace(browser, 'resident', daughter, '/mine/proxies/proxy');
  const own = await openFace(browser, 'resident', mother);

  await test.step('the daughter asks; nothing may be done yet', async () => {
    await hers.getByLabel('替谁').selectOption({ label: mother.name });
    await hers.getByLabel('我是对方的').selectOption({ label: '女儿' });
    await hers.getByRole('button', { name: '发出约定' }).click();
    await expect(hers.getByText('等本人同意')).toBeVisible();
    await expect(hers.getByRole('button', { name: `替${mother.name}办` })).toHaveCount(0);
  });

  await test.step('the mother reads of it and agrees', async () => {
    await own.goto(faceUrl('resident', '/'));
    await own.getByRole('link', { name: /亲情代办等着两边同意/ }).click();
    await expect(own.getByText(`由女儿${masked(daughter)} 代办`)).toBeVisible();
    await own
      .getByRole('listitem')
      .filter({ hasText: '亲情代办等着两边同意' })
      .getByRole('link', { name: '去看看' })
      .click();
    await own.getByRole('button', { name: '同意', exact: true }).click();
    await expect(own.getByText('正在代办')).toBeVisible();
  });

  await test.step('the daughter signs her up; every page says for whom', async () => {
    await hers.reload();
    await hers.getByRole('button', { name: `替${mother.name}办` }).click();
    await expect(bannerOf(hers, mother)).toBeVisible();
    await expect(hers.getByRole('region', { name: '积分', exact: true })).toContainText('60');
    await hers.goto(faceUrl('resident', `/activities/${session.id}`));
    await expect(bannerOf(hers, mother)).toBeVisible();
    await hers.getByRole('button', { name: '报名' }).click();
    await expect(hers.getByText('已报名，到时候见。')).toBeVisible();
  });

  await test.step('what is the mother’s alone stays hers', async () => {
    await hers.goto(faceUrl('resident', '/member-code'));
    await expect(hers.getByRole('heading', { name: `正在替${mother.name}办` })).toBeVisible();
  });

  await test.step('the mother is told who did what', async () => {
    await own.goto(faceUrl('resident', '/messages'));
    const told = `报名“${session.title}”，由女儿${masked(daughter)} 代办`;
    await expect(own.getByRole('heading', { name: told })).toBeVisible();
    const desk = await openFace(browser, 'field', organizer, `/sessions/${session.id}/roster`);
    await expect(desk.getByText(`由女儿${masked(daughter)} 代办`)).toBeVisible();
  });

  await test.step('she ends it, and the daughter is herself again', async () => {
    await own.goto(faceUrl('resident', '/mine/proxies'));
    await own.getByRole('button', { name: '停用' }).click();
    await own.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await expect(own.getByRole('button', { name: '停用' })).toHaveCount(0);
    await expect(own.getByText('替我办过的事')).toBeVisible();
    await hers.goto(faceUrl('resident', '/'));
    await expect(bannerOf(hers, mother)).toHaveCount(0);
    await expect(hers.getByText(daughter.name).first()).toBeVisible();
  });
});

function bannerOf(page: Page, resident: SignedIn) {
  return page.getByRole('complementary', { name: '正在代办' }).filter({ hasText: resident.name });
}
