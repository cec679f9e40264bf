import { type Browser, expect, type Page } from '@playwright/test';
import { deviceOf, faceUrl, openFace } from '../support/faces';
import { bindingCode, deposit, newMachine, proposeUndoing } from '../support/machines';
import { codeOf, newNeighbour, newStaff, type SignedIn } from '../support/people';
import { staff } from '../support/staff';
import { test } from '../support/test';

test('a deposit at a smart bin is shown on the bin and, at once, on the phone', async ({
  browser,
}) => {
  const machine = await newMachine();
  const resident = await newNeighbour();
  const page = await follow(browser, resident, faceUrl('resident', '/mall'));
  const shown = await deposit(machine, 1, { kind: 'code', text: await codeOf(resident) });
  expect(shown.text.zh).toBe('本次获得5积分，当前总积分5');
  const award = page.getByRole('dialog', { name: '积分到了' });
  await expect(award).toContainText('本次获得 5 积分，');
  await expect(award).toContainText('当前总积分 5');
  await expect(award).toContainText(machine.name);
  await award.getByRole('button', { name: '为什么是 5 分' }).click();
  const why = page.getByRole('dialog', { name: '这 5 分是怎么来的' });
  await expect(why).toContainText(`“${machine.name}”（东门岗亭旁）自动记录：1.2 千克`);
});

test('a maker’s user is linked by the code on the bin, and what waited arrives', async ({
  browser,
}) => {
  const machine = await newMachine();
  const resident = await newNeighbour();
  const user = { kind: 'vendor' as const, text: `u-${resident.phone}` };
  const before = await deposit(machine, 1, user);
  expect(before.outcome).toBe('unclaimed');
  const code = await bindingCode(machine, user.text);
  const path = `/mine/machines?code=${code.replace(' ', '')}`;
  const page = await openFace(browser, 'resident', resident, path);
  await page.getByRole('button', { name: '绑定', exact: true }).click();
  await expect(
    page.getByText(`和“${machine.vendor}”绑定好了，之前的投放补记了 5 分。`),
  ).toBeVisible();
  const award = page.getByRole('dialog', { name: '积分到了' });
  await award.getByRole('button', { name: '知道了' }).click();
  const after = await deposit(machine, 2, user);
  expect(after.text.zh).toBe('本次获得5积分，当前总积分10');
  await award.getByRole('button', { name: '知道了' }).click();
  await page.getByRole('button', { name: '解除绑定' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '解除绑定' }).click();
  await expect(page.getByText('还没有绑定。')).toBeVisible();
  expect((await deposit(machine, 3, user)).outcome).toBe('unclaimed');
});

test('what is hard to believe waits for the committee, who decides with a reason', async ({
  browser,
}) => {
  const machine = await newMachine();
  const resident = await newNeighbour();
  const user = { kind: 'phone' as const, text: resident.phone };
  expect((await deposit(machine, 1, user, 25_000)).outcome).toBe('held');
  const page = await openFace(browser, 'committee', staff('committee'), '/machine-events');
  const row = page.getByRole('row').filter({ hasText: machine.name });
  await expect(row).toContainText('一次太重');
  await row.getByRole('button', { name: '看这一条' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill('看过照片，是搬家的纸箱');
  await dialog.locator('button[type="submit"]').click();
  await expect(row).toHaveCount(0);
  const phone = await openFace(browser, 'resident', resident, '/history');
  await expect(phone.getByText(`智能桶分类投放：${machine.name}`)).toBeVisible();
});

test('a range is undone by a second person', async ({ browser }) => {
  const machine = await newMachine();
  const resident = await newNeighbour();
  const user = { kind: 'phone' as const, text: resident.phone };
  await deposit(machine, 1, user);
  await deposit(machine, 2, user);
  await proposeUndoing(machine);
  const second = await newStaff({ role: 'committee', seat: 'neighbourhood_committee' });
  const page = await openFace(browser, 'committee', second, '/machine-reversals');
  const row = page.getByRole('row').filter({ hasText: machine.name });
  await expect(row).toContainText('2 笔，10 分，1 位');
  await row.getByRole('button', { name: '确认冲正' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill('核对过了');
  await dialog.locator('button[type="submit"]').click();
  await expect(row).toContainText('已冲正');
  const phone = await openFace(browser, 'resident', resident);
  await expect(phone.locator('.plate__figure')).toHaveText('0');
});

test('a machine is let in by its public key, stopped and revoked', async ({ browser }) => {
  const machine = await newMachine();
  const path = `/machines/${machine.deviceId}`;
  const page = await openFace(browser, 'committee', staff('committee'), path);
  await page.getByRole('button', { name: '作废密钥' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill('钥匙外泄');
  await dialog.locator('button[type="submit"]').click();
  await expect(page.getByText('已作废')).toBeVisible();
  const user = { kind: 'vendor' as const, text: 'u-1' };
  await expect(deposit(machine, 1, user)).rejects.toThrow('devices/revoked');
});

/** Opens the face and waits until its event stream has been answered. */
async function follow(browser: Browser, person: SignedIn, url: string): Promise<Page> {
  const page = await (await deviceOf(browser, person)).newPage();
  const stream = page.waitForResponse((response) => response.url().endsWith('/live'));
  await page.goto(url);
  await stream;
  return page;
}
