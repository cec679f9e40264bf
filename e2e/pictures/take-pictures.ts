import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../playwright.config';
import { type ApiSession, send, signInByApi } from '../support/api';
import { deviceOf, type Face, faceUrl } from '../support/faces';
import { codeOf } from '../support/people';
import { expectAnswer, handScan, nextOne } from '../support/scan-desk';
import { settled } from '../support/settle';
import { staff } from '../support/staff';
import startLinli from '../support/start-linli';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const bytesMax = 250_000;

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
/** The board fits itself to any 16:9 screen; at this size its picture stays light. */
const television = { viewport: { width: 1600, height: 900 }, deviceScaleFactor: 1 };

/** Those whom the demo's pictures know, by the end of their numbers. */
const people = {
  resident: '13955500101',
  elder: '13955500126',
  organizer: '13955500113',
  clerk: '13955500115',
} as const;

/** Who signs up for the watch and comes while there is no network. */
const late = ['13955500118', '13955500119', '13955500123'] as const;

type Who = keyof typeof people | 'committee';

/**
 * The pictures of the README, taken from the running program with its demo community.
 * By hand, after the faces and the server have been built: `npx tsx e2e/pictures/take-pictures.ts`.
 */
async function takePictures(): Promise<void> {
  const stop = await startLinli();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    await mkdir(folder, { recursive: true });
    const signedIn = { committee: staff('committee') } as Record<Who, ApiSession>;
    for (const [who, number] of Object.entries(people)) {
      signedIn[who as Who] = await signInByApi(number);
    }
    await tell(browser, signedIn);
  } finally {
    await browser.close();
    await stop();
  }
}

type Open = (face: Face, who: Who | null, path?: string, look?: typeof phone) => Promise<Page>;

async function tell(browser: Browser, signedIn: Record<Who, ApiSession>): Promise<void> {
  const open: Open = async (face, who, path = '/', look = phone) => {
    const context = await deviceOf(browser, who && signedIn[who], look);
    const page = await context.newPage();
    await goTo(page, face, path);
    return page;
  };
  const [membership] = signedIn.resident.me.memberships;
  if (!membership) throw new Error('The demo community has no residents.');
  const { communityId, residentId } = membership;
  const her = {
    communityId,
    residentId: residentId ?? '',
    name: signedIn.resident.me.person.name,
    phone: people.resident,
    token: signedIn.resident.token,
  };

  const hers = await open('resident', 'resident', '/member-code');
  await take(hers, 'resident-member-code');
  await goTo(hers, 'resident');

  const sessionId = await runningSessionOf(communityId);
  const desk = await open('field', 'organizer');
  await take(desk, 'field-start');
  await goTo(desk, 'field', `/sessions/${sessionId}/scan`);
  await handScan(desk, await codeOf(her, 20));
  await expectAnswer(desk, '没有签到');
  await take(desk, 'field-scan-stop');
  await nextOne(desk);
  await handScan(desk, await codeOf(her));
  await expectAnswer(desk, '签到成功', her.name);
  await take(desk, 'field-scan-ok');

  await hers.getByRole('dialog', { name: '积分到了' }).waitFor();
  await take(hers, 'resident-award');
  await hers.getByRole('button', { name: '知道了' }).click();
  await take(hers, 'resident-home');
  await turnPages(hers);

  const code = new URL(hers.url()).pathname.split('/').at(-1) ?? '';
  const counter = await open('field', 'clerk');
  await counter.getByRole('link', { name: '核销兑换码' }).click();
  await counter.getByRole('textbox', { name: '兑换码' }).fill(await redemptionCode(her, code));
  await counter.getByRole('button', { name: '东西已交到手上' }).waitFor();
  await take(counter, 'counter');

  await queue(desk, communityId, sessionId);
  await otherFaces(open);
}

/** Her books, her neighbours, and a bag of rice. */
async function turnPages(hers: Page): Promise<void> {
  await goTo(hers, 'resident', '/history');
  await take(hers, 'resident-history');
  await hers
    .getByRole('button', { name: /东门守望岗/ })
    .first()
    .click();
  await take(hers, 'resident-history-why');
  await goTo(hers, 'resident', '/neighbours');
  await take(hers, 'resident-neighbours');
  await goTo(hers, 'resident', '/activities');
  await take(hers, 'resident-activities');
  await goTo(hers, 'resident', '/receipts');
  await hers.getByText('一笔不少，一笔没改').waitFor();
  await take(hers, 'resident-receipts');
  await goTo(hers, 'resident', '/mall');
  await take(hers, 'resident-mall');
  await hers.getByRole('link', { name: /大米/ }).click();
  await hers.getByRole('button', { name: /^用 .* 积分换$/ }).click();
  await hers.getByRole('button', { name: '就换它' }).click();
  await hers.getByRole('heading', { name: '兑换码' }).waitFor();
  await take(hers, 'resident-code');
}

async function otherFaces(open: Open): Promise<void> {
  const large = await open('resident', 'elder');
  await large.evaluate(() => {
    localStorage.setItem('linli-display', JSON.stringify({ elder: true, textStep: null }));
  });
  await goTo(large, 'resident');
  await take(large, 'resident-home-elder');

  await take(await open('board', null, '/huaianli', television), 'board');
  await take(await open('board', null, '/huaianli/rules', desktop), 'public-rules');
  await take(await open('committee', 'committee', '/', desktop), 'committee-today');
  const ledger = await open('committee', 'committee', '/ledger', desktop);
  await take(ledger, 'committee-ledger');
  await ledger.getByRole('link', { name: '东门守望岗' }).first().click();
  await take(ledger, 'committee-transfer');
  await take(await open('committee', 'committee', '/claims', desktop), 'committee-claims');
}

/** Three who come where there is no network, and the list of what waits. */
async function queue(desk: Page, communityId: string, sessionId: string): Promise<void> {
  for (const phone of late) {
    const { token } = await signInByApi(phone);
    const path = `/api/communities/${communityId}/sessions/${sessionId}`;
    const { riskText } = await send<{ riskText: string }>('GET', path, undefined, token);
    const body = { requestId: crypto.randomUUID(), agreedRiskText: riskText };
    await send('POST', `${path}/signups`, body, token);
  }
  const roster = desk.waitForResponse((response) => response.url().endsWith('/roster'));
  await goTo(desk, 'field', `/sessions/${sessionId}/phone`);
  await roster;
  await desk.context().setOffline(true);
  for (const phone of late) {
    for (const digit of phone.slice(-4)) {
      await desk.getByRole('button', { name: digit, exact: true }).click();
    }
    const confirm = desk.getByRole('button', { name: /^是.*，签到$/ });
    await confirm.waitFor();
    if (phone === late[0]) await take(desk, 'field-phone');
    await confirm.click();
    await expectAnswer(desk, '先记下了');
    if (phone === late[0]) await take(desk, 'field-scan-offline');
    await desk.getByRole('main').getByRole('button').first().click();
  }
  await goTo(desk, 'field', '/records');
  await take(desk, 'field-queue');
}

async function goTo(page: Page, face: Face, path = '/'): Promise<void> {
  await page.goto(faceUrl(face, path));
  await settled(page);
}

async function runningSessionOf(communityId: string): Promise<string> {
  interface Row {
    id: string;
    title: string;
    startsAt: string;
    endsAt: string;
  }
  const day = 86_400_000;
  const [from, to] = [Date.now() - day, Date.now() + day].map((at) => dayOf(at));
  const path = `/api/communities/${communityId}/sessions?from=${from}&to=${to}`;
  const { sessions } = await send<{ sessions: Row[] }>('GET', path);
  const now = new Date().toISOString();
  const running = sessions.find((one) => one.startsAt <= now && now < one.endsAt);
  if (!running) throw new Error('The demo has a watch that runs all day, except around midnight.');
  return running.id;
}

function dayOf(atMs: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(atMs);
}

async function redemptionCode(
  her: { communityId: string; token: string },
  redemptionId: string,
): Promise<string> {
  const path = `/api/communities/${her.communityId}/me/redemptions/${redemptionId}`;
  return (await send<{ code: string }>('GET', path, undefined, her.token)).code;
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await settled(page);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (png.length > bytesMax) throw new Error(`${name}.png has ${png.length} bytes.`);
  await writeFile(resolve(folder, `${name}.png`), png);
}

await takePictures();
