import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { send } from '../support/api';
import { choose } from '../support/choose';
import { faceUrl, openFace } from '../support/faces';
import { codeOf, newNeighbour, newStaff, type SignedIn } from '../support/people';
import { expectAnswer, handScan, nextOne, openScanDesk } from '../support/scan-desk';
import { staff } from '../support/staff';
import { checkInByApi, newTitle, runningSession, type Session } from '../support/stage';
import { test } from '../support/test';

const minuteMs = 60_000;

test('an award above the threshold waits; a second person agrees and it arrives live', async ({
  browser,
}) => {
  const organizer = await newStaff({ role: 'organizer' });
  const resident = await newNeighbour();
  const session = await tutoring(organizer);
  await checkInByApi(organizer, session, {
    residentId: resident.residentId,
    scannedAt: new Date(Date.now() - 150 * minuteMs).toISOString(),
    offline: true,
  });
  const phone = await openFace(browser, 'resident', resident);
  const desk = await openScanDesk(browser, organizer, session);

  await test.step('two hours are 60 points, which the organizer may not give alone', async () => {
    await desk.getByRole('button', { name: '签退', exact: true }).click();
    await handScan(desk, await codeOf(resident));
    await expectAnswer(desk, '签退成功', '60 分等第二个人确认', '一次超过 50 分');
    await nextOne(desk);
    await desk.goto(faceUrl('field', '/proposed'));
    const own = desk.getByRole('region', { name: '等第二个人确认' });
    await expect(own.getByRole('listitem').filter({ hasText: '60 分' })).toContainText('等着');
  });

  await test.step('the resident sees them apart from what counts', async () => {
    await expect(balanceOf(phone)).toHaveText('0');
    const waiting = phone.getByRole('region', { name: '还没记入的' });
    await expect(waiting).toContainText('60 分，等着');
    await waiting.getByRole('button').click();
    const sheet = phone.getByRole('dialog', { name: '这 60 分为什么在等' });
    await expect(sheet).toContainText('一次超过 50 分，要第二个人同意后才记入');
    await sheet.getByRole('button', { name: '关闭' }).click();
  });

  await test.step('a second person finds it from the first page and agrees', async () => {
    const console = await openFace(browser, 'committee', staff('second'));
    await console.getByRole('link', { name: /积分等第二个人同意/ }).click();
    const drawer = await lookAt(console, resident);
    await expect(drawer).toContainText(session.title);
    await expect(drawer).toContainText(organizer.name);
    await expect(drawer).toContainText('一次超过 50 分，要第二个人同意后才记入');
    await drawer.getByRole('button', { name: '同意，记入 60 分' }).click();
    await expect(rowOf(console, resident)).toHaveCount(0);
  });

  await test.step('the points are on the phone at once, and wait no more', async () => {
    await expect(phone.getByText('本次获得 60 积分，')).toBeVisible();
    await expect(phone.getByText('当前总积分 60')).toBeVisible();
    await phone.getByRole('button', { name: '知道了' }).click();
    await expect(balanceOf(phone)).toHaveText('60');
    await expect(phone.getByRole('region', { name: '还没记入的' })).toHaveCount(0);
    await desk.reload();
    const over = desk.getByRole('region', { name: '有结果的' });
    await expect(over.getByRole('listitem').filter({ hasText: '60 分' })).toContainText('已记入');
  });
});

test('who proposed it does not decide; a no is explained to the resident', async ({ browser }) => {
  const resident = await newNeighbour();
  await propose(resident, 80);
  const own = await openFace(browser, 'committee', staff('committee'), '/approvals');
  await expect(rowOf(own, resident)).toContainText('您自己记的，要另一位来定');
  await expect(rowOf(own, resident).getByRole('button')).toHaveCount(0);

  const other = await openFace(browser, 'committee', staff('second'), '/approvals');
  const drawer = await lookAt(other, resident);
  await expect(drawer).toContainText('工具箱摆好了，大家在用');
  await drawer.getByRole('button', { name: '不同意', exact: true }).click();
  await drawer.getByRole('button', { name: '不同意，不记分' }).click();
  await expect(drawer).toContainText('请写下原因');
  await drawer.getByRole('textbox', { name: '原因' }).fill('还没有看到工具箱');
  await drawer.getByRole('button', { name: '不同意，不记分' }).click();
  await expect(rowOf(other, resident)).toHaveCount(0);
  await other.getByRole('button', { name: '有结果的' }).click();
  await expect(rowOf(other, resident)).toContainText('还没有看到工具箱');

  const phone = await openFace(browser, 'resident', resident, '/messages');
  await expect(phone.getByText('还没有看到工具箱')).toBeVisible();
});

test('beyond a budget that was set on its page the next scan waits', async ({ browser }) => {
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const [first, second] = [await newNeighbour(), await newNeighbour()];
  const page = await openFace(browser, 'committee', staff('committee'), '/budgets');
  await page.getByRole('button', { name: '定一个预算' }).click();
  const drawer = page.getByRole('dialog', { name: '定一个预算' });
  await choose(drawer.getByRole('combobox', { name: '按什么算' }), '这一场，从头到尾');
  await choose(drawer.getByRole('combobox', { name: '给谁定' }), new RegExp(session.title), {
    typed: session.title,
  });
  await drawer.getByRole('spinbutton', { name: '一个人可以记到多少分' }).fill('30');
  await drawer.getByRole('button', { name: '定下来' }).click();
  const row = page.getByRole('row').filter({ hasText: session.title });
  await expect(row).toContainText('0 / 30 分');

  const within = await checkInByApi(organizer, session, { residentId: first.residentId });
  expect(within).toMatchObject({ points: 20, waitingPoints: 0 });
  const desk = await openScanDesk(browser, organizer, session);
  await handScan(desk, await codeOf(second));
  await expectAnswer(desk, '签到成功', '20 分等第二个人确认', '超出这一场的预算 30 分');
  await page.reload();
  await expect(row).toContainText('20 / 30 分');
});

/** An afternoon of 200 minutes, by the hour. */
function tutoring(organizer: SignedIn): Promise<Session> {
  const title = newTitle('四点半课堂');
  return runningSession({
    organizer,
    title,
    ruleKey: 'tutoring',
    sinceMinutes: 170,
    durationMinutes: 200,
  });
}

function propose(resident: SignedIn, points: number): Promise<unknown> {
  const body = {
    requestId: randomUUID(),
    residentId: resident.residentId,
    ruleKey: 'suggestion_adopted',
    points,
    reason: '工具箱摆好了，大家在用',
  };
  const path = `/api/communities/${resident.communityId}/awards`;
  return send('POST', path, body, staff('committee').token);
}

function rowOf(page: Page, { name }: SignedIn) {
  return page.getByRole('table', { name: '等第二个人' }).getByRole('row').filter({ hasText: name });
}

async function lookAt(page: Page, { name }: SignedIn) {
  await page.getByRole('button', { name: `看看${name}这一笔` }).click();
  return page.getByRole('dialog').filter({ hasText: name });
}

function balanceOf(page: Page) {
  return page.getByRole('region', { name: '我的积分' }).locator('.plate__figure');
}
