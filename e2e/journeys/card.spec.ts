import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect } from '@playwright/test';
import { send } from '../support/api';
import { writeCodeVideo } from '../support/code-video';
import { deviceOf, faceUrl, launchWithCamera, openFace } from '../support/faces';
import { communityOf, newName, newStaff } from '../support/people';
import { readDrawnCode } from '../support/read-drawn-code';
import { expectAnswer, handScan, nextOne, openScanDesk } from '../support/scan-desk';
import { staff } from '../support/staff';
import { giftPoints, newCounter, newReward, runningSession } from '../support/stage';
import { test } from '../support/test';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-card-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Someone whom no phone reaches. */
async function elder(): Promise<{ residentId: string; name: string; communityId: string }> {
  const by = staff('committee');
  const communityId = communityOf(by);
  const name = newName();
  const path = `/api/communities/${communityId}/residents`;
  const body = { requestId: randomUUID(), name };
  const { id } = await send<{ id: string }>('POST', path, body, by.token);
  return { residentId: id, name, communityId };
}

async function cardOf(person: { residentId: string; communityId: string }, replace = false) {
  const path = `/api/communities/${person.communityId}/member-cards`;
  const body = { requestId: randomUUID(), residentIds: [person.residentId], replace };
  type Issued = { cards: { code: string }[] };
  const { cards } = await send<Issued>('POST', path, body, staff('committee').token);
  return cards[0]?.code ?? '';
}

function masked(name: string): string {
  return name.charAt(0) + '*'.repeat(name.length - 1);
}

test('a card is printed, filmed at the table, spent at the counter, and stopped', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const resident = await elder();
  const name = masked(resident.name);
  let code = '';

  await test.step('the organizer finds them by name and prints a card', async () => {
    const page = await openFace(browser, 'field', organizer, '/cards');
    await page.getByLabel('姓名或电话').fill(resident.name);
    await page.getByRole('button', { name: '查一查' }).click();
    await page.getByRole('button', { name: `给${name}发卡` }).click();
    await page.getByRole('button', { name: '发积分卡' }).click();
    await expect(page.getByText(`${resident.name}的卡好了`)).toBeVisible();
    const preview = page.getByRole('region', { name: '打印出来的样子' });
    await expect(preview).toContainText(resident.name);
    code = await readDrawnCode(preview.getByRole('img', { name: `${resident.name}的积分卡` }));
    expect(code).toMatch(/^C1\.[0-9A-Z]{26}$/);
    await page.context().close();
  });

  await test.step('before the camera it asks who brought it, and then counts', async () => {
    const video = join(folder, 'card.y4m');
    await writeCodeVideo(video, [code]);
    const filmed = await launchWithCamera(video);
    const page = await (await deviceOf(filmed, organizer)).newPage();
    await page.goto(faceUrl('field', `/sessions/${session.id}/scan`));
    const question = page.getByRole('dialog', { name: '积分卡' });
    await expect(question).toContainText(name);
    await expect(question).toContainText('请问一声名字');
    await question.getByRole('button', { name: `是${name}，签到` }).click();
    // Masked at first, and whole as soon as the roster knows who came.
    await expectAnswer(page, '签到成功', resident.name, '本次获得 20 积分');
    await page.getByRole('button', { name: '打印小票' }).click();
    const slip = page.getByRole('region', { name: '打印出来的样子' });
    for (const words of [session.title, '+20', name, '20 分']) {
      await expect(slip).toContainText(words);
    }
    await filmed.close();
  });

  await test.step('the holder spends at a counter without a phone', async () => {
    await spend(browser, code, name);
  });

  await test.step('stopped in the console, the next scan is refused', async () => {
    const path = `/api/communities/${resident.communityId}/member-cards`;
    const list = `${path}?residentId=${resident.residentId}&state=living`;
    const by = staff('committee').token;
    type Listed = { cards: { cardId: string }[] };
    const { cards } = await send<Listed>('GET', list, undefined, by);
    const body = { requestId: randomUUID(), reason: '在菜场丢了' };
    await send('POST', `${path}/${cards[0]?.cardId}/revocation`, body, by);
    const later = await runningSession({ organizer });
    const desk = await openScanDesk(browser, organizer, later);
    await handScan(desk, code);
    const refusal = desk.getByRole('dialog', { name: '积分卡' });
    await expect(refusal).toContainText('这张卡已经停用');
    await expect(refusal.getByRole('button', { name: /签到/ })).toHaveCount(0);
  });
});

async function spend(browser: Browser, code: string, name: string): Promise<void> {
  const counter = await newCounter();
  const clerk = await newStaff({ role: 'counter_clerk', counterId: counter.id });
  const reward = await newReward(counter);
  const page = await openFace(browser, 'field', clerk, `/counters/${counter.id}`);
  await expect(page.getByLabel('兑换码')).toBeVisible();
  await handScan(page, code);
  await page.getByRole('button', { name: `是${name}本人` }).click();
  await page.getByRole('button', { name: new RegExp(reward.title) }).click();
  const yes = page.getByRole('dialog', { name: '读给对方听' });
  await expect(yes).toContainText(`用 20 分换${reward.title}，换吗？`);
  await yes.getByRole('button', { name: '对方说换' }).click();
  await expect(page.getByText(`换好了：${reward.title}`)).toBeVisible();
  await page.getByRole('button', { name: '东西已交到手上' }).click();
  await expect(page.getByRole('heading', { name: '核销好了' })).toBeVisible();
  await page.context().close();
}

test('a card read without a network says what nobody can check, and counts later', async ({
  browser,
}) => {
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const [one, other] = [await elder(), await elder()];
  const code = await cardOf(one);
  const old = await cardOf(other);
  await cardOf(other, true);
  const desk = await openScanDesk(browser, organizer, session);
  await desk.context().setOffline(true);
  await expect(desk.getByText('没有网').first()).toBeVisible();
  for (const shown of [code, old]) {
    await handScan(desk, shown);
    const question = desk.getByRole('dialog', { name: '积分卡' });
    await expect(question).toContainText('没连上网，这张卡查不了');
    await question.getByRole('button', { name: '名字对上了，先记下' }).click();
    await expectAnswer(desk, '先记下了', '这张卡是谁的、有没有停用，要等有网才知道');
    await nextOne(desk);
  }
  await desk.context().setOffline(false);
  await desk.getByRole('link', { name: /记录/ }).click();
  await expect(desk.getByText('已送到')).toHaveCount(1);
  const look = desk.getByRole('region', { name: '要您看一眼' });
  await expect(look).toContainText('这张卡已经停用');
});

test('at a counter without points, a card shows the balance and nothing to have', async ({
  browser,
}) => {
  const counter = await newCounter();
  const clerk = await newStaff({ role: 'counter_clerk', counterId: counter.id });
  await newReward(counter, { pricePoints: 50 });
  const resident = await elder();
  await giftPoints({ ...resident, phone: '' }, 30);
  const page = await openFace(browser, 'field', clerk, `/counters/${counter.id}`);
  await expect(page.getByLabel('兑换码')).toBeVisible();
  await handScan(page, await cardOf(resident));
  await expect(page.getByText('有 30 分')).toBeVisible();
  await page.getByRole('button', { name: /本人$/ }).click();
  await expect(page.getByText('积分还不够换这里的东西，或都换完了。')).toBeVisible();
});
