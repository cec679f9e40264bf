import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { choose } from '../support/choose';
import { writeCodeVideo } from '../support/code-video';
import { deviceOf, faceUrl, launchWithCamera, openFace } from '../support/faces';
import { neighbour, newStaff } from '../support/people';
import { readDrawnCode } from '../support/read-drawn-code';
import { staff } from '../support/staff';
import { newCounter, newReward, runningSession } from '../support/stage';
import { test } from '../support/test';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-video-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('scan → points → redeem → counter', async ({ browser }) => {
  test.setTimeout(90_000);
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const counter = await newCounter();
  const clerk = await newStaff({ role: 'counter_clerk', counterId: counter.id });
  const reward = await newReward(counter);
  const resident = await neighbour();

  const phone = await (await deviceOf(browser, null)).newPage();
  await test.step('the resident signs in with the phone', async () => {
    await signIn(phone, resident.phone);
    await expect(balanceOf(phone)).toHaveText('0');
  });

  await test.step('the organizer films the member code', async () => {
    await phone.getByRole('link', { name: '会员码' }).click();
    const drawn = phone.getByRole('img', { name: `${resident.name}的会员码` });
    const video = join(folder, 'member-code.y4m');
    await writeCodeVideo(video, [await readDrawnCode(drawn)]);
    await phone.getByRole('link', { name: '返回首页' }).click();
    await withCamera(video, organizer, async (page) => {
      await page.goto(faceUrl('field', `/sessions/${session.id}/scan`));
      await expect(page.getByRole('heading', { name: '签到成功' })).toBeVisible();
      const answeredAt = Date.now();
      await expect(phone.getByText('本次获得 20 积分，')).toBeVisible();
      const tookMs = Date.now() - answeredAt;
      await expect(phone.getByText('当前总积分 20')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: '本次获得 20 积分' })).toBeVisible();
      await expect(page.getByText(resident.name)).toBeVisible();
      test.info().annotations.push({ type: 'scan to phone', description: `${tookMs} ms` });
      expect(await cameraLabel(page)).toContain('member-code.y4m');
    });
  });

  await test.step('the history says why', async () => {
    await phone.getByRole('button', { name: '知道了' }).click();
    await expect(balanceOf(phone)).toHaveText('20');
    await phone.getByRole('link', { name: '全部明细' }).click();
    await phone.getByRole('button', { name: new RegExp(session.title) }).click();
    const sheet = phone.getByRole('dialog', { name: '这 20 分是怎么来的' });
    await expect(sheet).toContainText('社区巡逻');
    await expect(sheet).toContainText(`${organizer.name.charAt(0)}`);
    await expect(sheet).toContainText('组织者');
    await expect(sheet).toContainText('规则手册第 1 版');
    await sheet.getByRole('button', { name: '关闭' }).click();
  });

  await test.step('the resident exchanges the points', async () => {
    await phone.goto(faceUrl('resident', '/mall'));
    await phone.getByRole('link', { name: new RegExp(reward.title) }).click();
    await phone.getByRole('button', { name: '用 20 积分换' }).click();
    await phone.getByRole('button', { name: '就换它' }).click();
    await expect(phone.getByRole('heading', { name: '兑换码' })).toBeVisible();
  });

  const code = await readDrawnCode(phone.getByRole('img', { name: /^兑换码/ }));
  await test.step('the counter scans the code and hands the thing over', async () => {
    const video = join(folder, 'redemption-code.y4m');
    await writeCodeVideo(video, [code]);
    await withCamera(video, clerk, async (page) => {
      await page.goto(faceUrl('field', `/counters/${counter.id}`));
      await page.getByRole('button', { name: '扫码' }).click();
      await expect(page.getByText(reward.title)).toBeVisible();
      await expect(page.getByText(`${resident.name.charAt(0)}**`)).toBeVisible();
      await page.getByRole('button', { name: '东西已交到手上' }).click();
      await expect(page.getByRole('heading', { name: '核销好了' })).toBeVisible();
      await expect(phone.getByText('已领')).toBeVisible();

      await page.getByRole('button', { name: '下一张码' }).click();
      await page.getByRole('textbox', { name: '兑换码' }).fill(code.replace(/^R1\./, ''));
      await expect(page.getByRole('alert')).toContainText('已经领过了');
    });
  });

  await test.step('the committee finds both transfers, which come to nothing', async () => {
    const desk = await openFace(browser, 'committee', staff('committee'), '/ledger');
    await choose(desk.getByRole('combobox', { name: '居民' }), new RegExp(resident.name), {
      typed: resident.name,
    });
    const ledger = desk.getByRole('table', { name: '账本' });
    await expect(ledger.getByRole('row')).toHaveCount(3);
    for (const title of [session.title, reward.title]) {
      await ledger.getByRole('link', { name: title }).click();
      const sum = desk.getByRole('row', { name: /^合计/ });
      await expect(sum.getByRole('cell')).toHaveText('0');
      await expect(desk.getByRole('row', { name: new RegExp(resident.name) })).toContainText('20');
      await desk.goBack();
    }
  });
});

async function signIn(page: Page, phone: string): Promise<void> {
  await page.goto(faceUrl('resident'));
  await page.getByRole('textbox', { name: '手机号' }).fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(page.getByRole('textbox', { name: '短信验证码' })).toHaveValue(/^\d{6}$/);
  await page.getByRole('button', { name: '登录' }).click();
}

function balanceOf(page: Page) {
  return page.getByRole('region', { name: '我的积分' }).locator('.plate__figure');
}

async function withCamera(
  video: string,
  person: { token: string },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const camera: Browser = await launchWithCamera(video);
  try {
    await use(await (await deviceOf(camera, person)).newPage());
  } finally {
    await camera.close();
  }
}

/** Chromium names the fake camera after the file it plays. */
function cameraLabel(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    const [track] = stream.getVideoTracks();
    const label = track?.label ?? '';
    track?.stop();
    return label;
  });
}
