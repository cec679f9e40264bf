import { type Browser, expect, type Page } from '@playwright/test';
import { generate } from 'otplib';
import { send } from '../support/api';
import { choose } from '../support/choose';
import { faceUrl, openFace } from '../support/faces';
import { neighbour, newNeighbour, newStaff, type SignedIn } from '../support/people';
import { staff } from '../support/staff';
import { giftPoints, newCounter, newReward, newTitle } from '../support/stage';
import { test } from '../support/test';

test('a weekly activity is planned and stands in the calendar', async ({ browser }) => {
  const organizer = await newStaff({ role: 'organizer' });
  const title = newTitle('晨扫');
  const page = await openConsole(browser, '/activities/new');
  await page.getByRole('textbox', { name: '活动名' }).fill(title);
  await choose(page.getByRole('combobox', { name: '按哪条规则' }), '环境清洁');
  await fillDay(page, '哪一天', dayFromNow(1));
  await page.getByRole('textbox', { name: '几点开始' }).fill('08:30');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: '每周都办' }).check();
  for (const day of ['一', '二', '三', '四', '五', '六', '日']) {
    await page.getByRole('checkbox', { name: `周${day}`, exact: true }).check();
  }
  await fillDay(page, '办到哪天', dayFromNow(7));
  await expect(page.getByRole('status').filter({ hasText: '一共 7 场' })).toBeVisible();
  await page.getByRole('textbox', { name: '地点' }).fill('3 号楼前空地');
  await choose(page.getByRole('combobox', { name: '组织者' }), new RegExp(organizer.name), {
    typed: organizer.name,
  });
  await page.getByRole('button', { name: '排上', exact: true }).click();
  await expect(page.getByText('排上了，一共 7 场')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const resident = await newNeighbour();
  const phone = await openFace(browser, 'resident', resident, '/activities');
  await expect(phone.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible();
});

test('an award is reversed once, with a reason both sides can read', async ({ browser }) => {
  const resident = await newNeighbour();
  const transferId = await giftPoints(resident, 40);
  const page = await openConsole(browser, `/ledger/${transferId}`);
  await expect(page.getByRole('row', { name: /^合计/ })).toContainText('0');
  await page.getByRole('button', { name: '冲正' }).click();
  const dialog = page.getByRole('dialog', { name: '冲正这一笔' });
  await dialog.getByRole('button', { name: '冲正', exact: true }).click();
  await expect(dialog).toContainText('请写下原因');
  await dialog.getByRole('textbox', { name: '原因' }).fill('记错了人，本人也确认');
  await dialog.getByRole('button', { name: '冲正', exact: true }).click();
  await expect(page.getByText('这一笔是用来冲正的')).toBeVisible();
  await page.getByRole('link', { name: '看原来那一笔' }).click();
  await expect(page.getByText('这一笔已经冲正')).toBeVisible();
  await expect(page.getByRole('button', { name: '冲正', exact: true })).toBeHidden();

  const phone = await openFace(browser, 'resident', resident, '/history');
  await expect(phone.getByRole('button', { name: /记错了人，本人也确认/ })).toContainText('40');
  await phone.goto(faceUrl('resident'));
  await expect(phone.getByRole('region', { name: '我的积分' })).toContainText('0');
});

test('a reward is restocked by what was put on the shelf', async ({ browser }) => {
  const reward = await newReward(await newCounter(), { stock: 0 });
  const resident = await newNeighbour();
  await giftPoints(resident, 20);
  const phone = await openFace(browser, 'resident', resident, `/mall/${reward.id}`);
  await expect(phone.getByRole('button', { name: '用 20 积分换' })).toBeDisabled();
  const page = await openConsole(browser, `/rewards/${reward.id}`);
  await page.getByRole('button', { name: '补货' }).click();
  const drawer = page.getByRole('dialog', { name: '补货' });
  await drawer.getByRole('spinbutton', { name: '几份' }).fill('3');
  await drawer.getByRole('button', { name: '放进货架' }).click();
  await expect(page.getByText('还有 3 份').first()).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('button', { name: '用 20 积分换' })).toBeEnabled();
});

test('a role is given and taken back; nobody changes their own', async ({ browser }) => {
  const resident = await neighbour();
  const page = await openConsole(browser, '/roles');
  await page.getByRole('button', { name: '授予身份' }).click();
  const drawer = page.getByRole('dialog', { name: '授予身份' });
  await choose(drawer.getByRole('combobox', { name: '居民' }), new RegExp(resident.name), {
    typed: resident.name,
  });
  await choose(drawer.getByRole('combobox', { name: '身份' }), '组织者');
  await drawer.getByRole('button', { name: '授予', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: resident.name });
  await expect(row).toContainText('组织者');
  const own = page.getByRole('row').filter({ hasText: '自己的，要别人来改' });
  await expect(own).toContainText(staff('committee').me.person.name);

  await row.getByRole('button', { name: '收回' }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: resident.name });
  await dialog.getByRole('textbox', { name: '原因' }).fill('搬走了，交回身份');
  await dialog.getByRole('button', { name: '收回身份' }).click();
  await expect(row).toBeHidden();
});

test('an authenticator is added, and its digits open the next sign-in', async ({ browser }) => {
  const member = await newStaff({ role: 'committee', seat: 'neighbourhood_committee' });
  const page = await openFace(browser, 'committee', member, '/me');
  await page.getByRole('button', { name: '添加动态口令' }).click();
  const secret = (await page.locator('.authenticator__secret').textContent())?.trim() ?? '';
  const digits = page.getByRole('textbox', { name: '验证器里的 6 位数字' });
  await digits.fill('000000');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('动态口令不对');
  await digits.fill(await generate({ secret }));
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('button', { name: '换一个动态口令' })).toBeVisible();
  expect(await factorsOf(member)).toMatchObject({ hasTotp: true, secondFactor: 'proven' });
});

test('a passkey is added with the lock of the device', async ({ browser }) => {
  const member = await newStaff({ role: 'committee', seat: 'neighbourhood_committee' });
  const page = await openFace(browser, 'committee', member, '/me');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await expect(page.getByText('1 个', { exact: true })).toBeVisible();
  expect(await factorsOf(member)).toMatchObject({ passkeyCount: 1, secondFactor: 'proven' });
});

test('who has no seat is shown the way to their own pages', async ({ browser }) => {
  const resident = await newNeighbour();
  const page = await openFace(browser, 'committee', resident);
  await expect(page.getByText('这里是委员会的办公桌')).toBeVisible();
  await page.getByRole('link', { name: '去我的积分' }).click();
  await expect(page.getByRole('region', { name: '我的积分' })).toBeVisible();
});

function openConsole(browser: Browser, path: string): Promise<Page> {
  return openFace(browser, 'committee', staff('committee'), path);
}

async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(day);
  await page.keyboard.press('Enter');
}

/** A day of the community's calendar. */
function dayFromNow(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);
}

function factorsOf(person: SignedIn): Promise<Record<string, unknown>> {
  return send('GET', '/api/me', undefined, person.token);
}
