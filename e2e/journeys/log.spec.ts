import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { address, send } from '../support/api';
import { faceUrl, openFace } from '../support/faces';
import { newNeighbour, newStaff, type SignedIn } from '../support/people';
import { runLinli } from '../support/run-linli';
import { checkInByApi, giftPoints, runningSession } from '../support/stage';
import { test } from '../support/test';

/** A resident with two entries, a deed and a gift. */
async function earner(): Promise<SignedIn> {
  const organizer = await newStaff({ role: 'organizer' });
  const resident = await newNeighbour();
  const session = await runningSession({ organizer });
  await checkInByApi(organizer, session, { residentId: resident.residentId });
  await giftPoints(resident, 30);
  return resident;
}

async function savedReceipt(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '保存收据' }).click();
  const file = await (await download).path();
  return readFile(file, 'utf8');
}

async function dropReceipt(page: Page, text: string): Promise<void> {
  await page.getByLabel('选择收据文件').setInputFiles({
    name: 'receipt.tlog-proof',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
}

test('a resident checks an entry and all entries on the own phone, and shows the receipt', async ({
  browser,
}) => {
  const resident = await earner();
  const page = await openFace(browser, 'resident', resident, '/history');
  let receipt = '';
  await test.step('one entry, opened from the history', async () => {
    await page.getByRole('button', { name: /建议/ }).first().click();
    await page.getByRole('link', { name: '核对和收据' }).click();
    await expect(page.getByText('核对过了，这笔在公示账本里')).toBeVisible();
    await expect(page.getByText('已公布')).toBeVisible();
    await expect(page.getByText(/第 [\d,]+ 条，共 [\d,]+ 条/)).toBeVisible();
    receipt = await savedReceipt(page);
    expect(receipt).toContain('c2sp.org/tlog-proof@v1');
  });
  await test.step('all entries: none missing, none changed', async () => {
    await page.getByRole('link', { name: '核对我的全部记录' }).click();
    await expect(page.getByText('一笔不少，一笔没改')).toBeVisible();
    await expect(page.getByText(/^看过 2 笔/)).toBeVisible();
  });
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(faceUrl('board', '/huaianli/verify'));
  await test.step('a stranger drops the receipt on the public page', async () => {
    await dropReceipt(stranger, receipt);
    await expect(stranger.getByText('真，这笔在账本里')).toBeVisible();
    await expect(stranger.getByText('+30')).toBeVisible();
    const fingerprint = stranger.getByText(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    await expect(fingerprint).toBeVisible();
  });
  await test.step('one that was changed is refused, with the reason', async () => {
    const bent = receipt.replace(/extra (.*)/, (_, extra: string) => {
      const text = Buffer.from(extra, 'base64').toString().replace('"amount":30', '"amount":300');
      return `extra ${Buffer.from(text).toString('base64')}`;
    });
    await dropReceipt(stranger, bent);
    await expect(stranger.getByText('不真，不要相信这份收据')).toBeVisible();
    await expect(stranger.getByText(/账本里没有这样一笔记录/)).toBeVisible();
    await dropReceipt(stranger, receipt.replace('\n— ', '\n— x'));
    await expect(stranger.getByText(/账本没有在这个存证点上签名/)).toBeVisible();
  });
});

test('an entry that the server leaves out is noticed by the resident', async ({ browser }) => {
  const resident = await earner();
  const page = await openFace(browser, 'resident', resident, '/receipts');
  await expect(page.getByText('一笔不少，一笔没改')).toBeVisible();
  await page.route('**/me/openings*', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    await route.fulfill({ json: { ...body, openings: body.openings.slice(1) } });
  });
  await page.getByRole('button', { name: '再核对一遍' }).click();
  await expect(page.getByText('有对不上的地方')).toBeVisible();
  await expect(page.getByText('第 2 笔前面少了记录')).toBeVisible();
});

test('the page that works without a network says the same', async ({ browser }) => {
  const resident = await earner();
  const page = await openFace(browser, 'resident', resident, '/history');
  await page.getByRole('button', { name: /建议/ }).first().click();
  await page.getByRole('link', { name: '核对和收据' }).click();
  await expect(page.getByText('核对过了，这笔在公示账本里')).toBeVisible();
  const receipt = await savedReceipt(page);
  const { key } = await send<{ key: string }>('GET', '/api/log');
  const context = await browser.newContext({ offline: true });
  const offline = await context.newPage();
  const html = await (await fetch(`${address()}/log/verify.html`)).text();
  await offline.setContent(html);
  await offline.getByRole('textbox').fill(key);
  await offline.locator('input[type=file]').setInputFiles({
    name: 'receipt.tlog-proof',
    mimeType: 'text/plain',
    buffer: Buffer.from(receipt),
  });
  await expect(offline.getByText('真：这笔记录在账本里')).toBeVisible();
  await context.close();
});

test('a representative becomes a witness, signs, and the resident sees it', async ({ browser }) => {
  const resident = await earner();
  const page = await (await browser.newContext()).newPage();
  await page.goto(faceUrl('board', '/huaianli/witness'));
  const key = page.getByText(/\/witness\/[0-9a-f]{6}\+[0-9a-f]{8}\+/);
  let made = '';
  await test.step('the key is made in this browser and stays the same', async () => {
    await page.getByRole('button', { name: '指纹一样，做一把我的见证钥匙' }).click();
    await expect(page.getByText('您的钥匙还没有登记')).toBeVisible();
    made = (await key.textContent()) ?? '';
    await page.reload();
    await expect(key).toHaveText(made);
  });
  await test.step('the operator registers it', async () => {
    await runLinli('log-witness', '--add=daibiao', `--key=${made}`);
    await page.reload();
    await expect(page.getByText('还没有签过').first()).toBeVisible();
  });
  await test.step('the log is checked from its files and signed', async () => {
    await page.getByRole('button', { name: '核对并签名' }).click();
    await expect(page.getByText('对得上，签好了')).toBeVisible();
    await page.getByRole('button', { name: '核对并签名' }).click();
    await expect(page.getByText('对得上，签好了')).toBeVisible();
  });
  await test.step('the resident sees recorded, published, witnessed', async () => {
    const own = await openFace(browser, 'resident', resident, '/history');
    await own.getByRole('button', { name: /建议/ }).first().click();
    await own.getByRole('link', { name: '核对和收据' }).click();
    await expect(own.getByText('已见证 1/1')).toBeVisible();
    await expect(own.getByText(/谁也不能悄悄改/)).toBeVisible();
  });
  await test.step('a log that was changed is not signed', async () => {
    await page.route('**/api/log', async (route) => {
      const answer = await route.fetch();
      const log = await answer.json();
      const toSign = log.toSign.replace(
        /\n(.)(.{43}\n\n)/,
        (_: string, first: string, rest: string) => {
          return `\n${first === 'A' ? 'B' : 'A'}${rest}`;
        },
      );
      await route.fulfill({ json: { ...log, toSign } });
    });
    await page.reload();
    await page.getByRole('button', { name: '核对并签名' }).click();
    await expect(page.getByText('对不上，没有签名')).toBeVisible();
    await expect(page.getByText(/账本的签名对不上/)).toBeVisible();
  });
});

test('the poster and the rules show the same key', async ({ browser }) => {
  const { fingerprint } = await send<{ fingerprint: string }>('GET', '/api/log');
  const page = await (await browser.newContext()).newPage();
  for (const path of ['/huaianli/poster', '/huaianli/rules']) {
    await page.goto(faceUrl('board', path));
    await expect(page.getByText(fingerprint)).toBeVisible();
  }
});
