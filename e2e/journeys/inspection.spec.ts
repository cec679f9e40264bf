import { expect, type Page } from '@playwright/test';
import { openFace } from '../support/faces';
import { neighbour, newName, newStaff, signedIn } from '../support/people';
import { staff } from '../support/staff';
import { test } from '../support/test';

test('from door to door: graded, handed in, agreed to, and on the phones with the reason', async ({
  browser,
}) => {
  // One search finds all three doors and no others.
  const family = newName() + newName();
  const inspector = await newStaff({ role: 'organizer' });
  const tidy = await signedIn(await neighbour({ name: `${family}甲`, room: '101' }));
  await neighbour({ name: `${family}乙`, room: '102' });
  const untidy = await signedIn(await neighbour({ name: `${family}丙`, room: '201' }));
  const round = await openFace(browser, 'committee', inspector, '/inspections');
  const phone = await openFace(browser, 'resident', tidy);

  await test.step('the inspector opens the day that has come, and goes to the doors', async () => {
    await round.getByRole('link', { name: '门前整洁月检' }).first().click();
    await round.getByRole('searchbox', { name: '姓名或房号' }).fill(family);
    await expect(doors(round)).toHaveText(['101', '102', '201']);
  });
  await test.step('a tap is a grade; a slip is put right with another one', async () => {
    await grade(round, '101', '达标');
    await grade(round, '101', '清洁');
    await grade(round, '102', '达标');
    await grade(round, '201', '待整理');
  });
  await test.step('all of it is handed in', async () => {
    await expect(round.getByText('您评了 3 个等次，还没有交')).toBeVisible();
    await round.getByRole('button', { name: '交第二个人确认' }).click();
    const dialog = round.getByRole('dialog', { name: '交出您评的 3 个等次？' });
    await dialog.getByRole('button', { name: '交第二个人确认' }).click();
    await expect(round.getByText('名单提交了，等另一个人看过同意')).toBeVisible();
    await expect(round.getByRole('button', { name: '同意并记入' })).toHaveCount(0);
  });
  await test.step('a second person looks at it and agrees', async () => {
    const path = new URL(round.url()).pathname.replace('/committee', '');
    const desk = await openFace(browser, 'committee', staff('second'), path);
    await expect(desk.getByRole('table', { name: '按规则合计' })).toContainText('门前整洁');
    await desk.getByRole('button', { name: '同意并记入' }).click();
    const dialog = desk.getByRole('dialog', { name: '同意这份名单？' });
    await expect(dialog).toContainText('共 15 分');
    await dialog.getByRole('button', { name: '同意并记入' }).click();
    await expect(desk.getByText(/同意，已记入$/)).toBeVisible();
  });
  await test.step('the points are on the phone, and the page of the home says why', async () => {
    await expect(phone.getByText('本次获得 10 积分，')).toBeVisible();
    const own = await openFace(browser, 'resident', tidy, '/mine/inspections');
    await own.getByRole('link', { name: /门前整洁月检：清洁/ }).click();
    const sheet = own.getByRole('dialog', { name: '这 10 分是怎么来的' });
    await expect(sheet).toContainText('按名单记入，两个人先后确认');
    await expect(sheet).toContainText('清洁');
  });
  await test.step('what is to be tidied takes nothing away', async () => {
    const other = await openFace(browser, 'resident', untidy, '/mine/inspections');
    await expect(other.getByText('门前整洁月检：待整理')).toBeVisible();
    await expect(other.getByText('不加分')).toBeVisible();
    await expect(other.getByRole('link', { name: /待整理/ })).toHaveCount(0);
  });
});

function doors(page: Page) {
  return page.getByRole('listitem').getByRole('heading', { level: 2 });
}

/** Taps a grade at this door, and waits until it is kept. */
async function grade(page: Page, room: string, word: string): Promise<void> {
  const door = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: room }) });
  const button = door.getByRole('button', { name: word });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).not.toHaveAttribute('aria-busy');
}
