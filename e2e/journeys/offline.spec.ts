import { memberCode, memberCodeStep } from '@linli/core/codes/member-code';
import { expect, type Page } from '@playwright/test';
import { send } from '../support/api';
import { deviceOf, faceUrl, openFace } from '../support/faces';
import { codeOf, newNeighbour, newStaff, type SignedIn } from '../support/people';
import { readDrawnCode } from '../support/read-drawn-code';
import { expectAnswer, handScan, nextOne, scanUrl } from '../support/scan-desk';
import {
  checkInByApi,
  giftPoints,
  newCounter,
  runningSession,
  type Session,
} from '../support/stage';
import { test } from '../support/test';

test('scans without a network survive a reload and arrive once, in order', async ({ browser }) => {
  const [organizer, colleague] = [
    await newStaff({ role: 'organizer' }),
    await newStaff({ role: 'organizer' }),
  ];
  const session = await runningSession({ organizer });
  const people = [await newNeighbour(), await newNeighbour(), await newNeighbour()];
  const [first, second, elsewhere] = people as [SignedIn, SignedIn, SignedIn];
  // The phone has been at the start page before it went to where there is no network.
  const desk = await openFace(browser, 'field', organizer);
  await keptForOffline(desk);
  await desk.goto(scanUrl(session));
  await expect(desk.getByRole('heading', { name: session.title })).toBeVisible();
  const codes = await Promise.all(people.map((person) => codeOf(person)));

  await test.step('three scans are written down, and said to be provisional', async () => {
    await desk.context().setOffline(true);
    await expect(desk.getByText('没有网').first()).toBeVisible();
    for (const code of codes) {
      await handScan(desk, code);
      await expectAnswer(desk, '先记下了', '一有网就自动送出');
      await nextOne(desk);
    }
    await handScan(desk, codes[0] ?? '');
    await expectAnswer(desk, '已经记下了', '已在这台手机上记过');
  });

  await test.step('the phone is opened anew without a network', async () => {
    await desk.reload();
    await expect(desk.getByText('3 条待送出')).toBeVisible();
    await desk.getByRole('link', { name: /记录/ }).click();
    await expect(desk.getByText('3 位已记在这台手机上')).toBeVisible();
    await expect(desk.getByText('待送出')).toHaveCount(3);
  });

  await test.step('meanwhile a colleague checks the third in elsewhere', async () => {
    await checkInByApi(colleague, session, { residentId: elsewhere.residentId });
    expect(await whoCame(organizer, session)).toEqual([elsewhere.residentId]);
  });

  await test.step('back in the network, all goes out by itself', async () => {
    await desk.context().setOffline(false);
    await expect(desk.getByText('已送到')).toHaveCount(2);
    const look = desk.getByRole('region', { name: '要您看一眼' });
    await expect(look).toContainText('已签过到，没有重记');
    await look.getByRole('button').click();
    const sheet = desk.getByRole('dialog');
    await expect(sheet).toContainText(session.title);
    await sheet.getByRole('button', { name: '知道了' }).click();
    await expect(look).toBeHidden();
  });

  await test.step('the books hold each scan once, in the order of the table', async () => {
    const [one, two, three] = [
      await onlyEntry(first),
      await onlyEntry(second),
      await onlyEntry(elsewhere),
    ];
    expect([one.amount, two.amount, three.amount]).toEqual([20, 20, 20]);
    expect(one.recordedAt < two.recordedAt).toBe(true);
    expect(one.occurredAt < one.recordedAt).toBe(true);
    const came = await whoCame(organizer, session);
    expect(came.sort()).toEqual(people.map((person) => person.residentId).sort());
    await desk.reload();
    await expect(desk.getByText('已送到')).toHaveCount(2);
    expect((await onlyEntry(first)).amount).toBe(20);
  });
});

test('a resident opens offline: the last balance with its time, and the code', async ({
  browser,
}) => {
  const resident = await newNeighbour();
  await giftPoints(resident, 40);
  const context = await deviceOf(browser, resident);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(faceUrl('resident'));
  const plate = page.getByRole('region', { name: '我的积分' });
  await expect(plate).toContainText('40');
  await page.getByRole('link', { name: '会员码' }).click();
  const drawn = page.getByRole('img', { name: `${resident.name}的会员码` });
  await expect(drawn).toBeVisible();
  await page.getByRole('link', { name: '返回首页' }).click();
  await keptForOffline(page);

  await context.setOffline(true);
  await page.reload();
  await expect(plate).toContainText('40');
  await expect(plate).toContainText(/\d{1,2}:\d{2}看到的/);
  await page.getByRole('link', { name: '会员码' }).click();
  await expect(drawn).toBeVisible();

  const before = await readDrawnCode(drawn);
  // The middle of the next half minute, where the clock stands still: nothing turns meanwhile.
  const shownAtMs = (memberCodeStep(await page.evaluate(() => Date.now())) + 1.5) * 30_000;
  await page.clock.pauseAt(shownAtMs);
  const next = await codeAt(resident, shownAtMs);
  expect(next).not.toBe(before);
  await expect(async () => expect(await readDrawnCode(drawn)).toBe(next)).toPass();
});

test('a counter hands out nothing without a network', async ({ browser }) => {
  const counter = await newCounter();
  const clerk = await newStaff({ role: 'counter_clerk', counterId: counter.id });
  const page = await openFace(browser, 'field', clerk);
  await page.getByRole('link', { name: '核销兑换码' }).click();
  await expect(page.getByRole('textbox', { name: '兑换码' })).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText('核销要有网，免得一张码领两次')).toBeVisible();
});

/** The service worker holds the face; from the next load on it serves it. */
async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

interface Entry {
  amount: number;
  occurredAt: string;
  recordedAt: string;
}

async function onlyEntry(person: SignedIn): Promise<Entry> {
  const path = `/api/communities/${person.communityId}/me/entries`;
  const { entries } = await send<{ entries: Entry[] }>('GET', path, undefined, person.token);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

async function whoCame(organizer: SignedIn, { communityId, id }: Session): Promise<string[]> {
  const path = `/api/communities/${communityId}/sessions/${id}/roster`;
  const { rows } = await send<{ rows: { residentId: string; checkedInAt: string | null }[] }>(
    'GET',
    path,
    undefined,
    organizer.token,
  );
  return rows.filter((row) => row.checkedInAt !== null).map((row) => row.residentId);
}

async function codeAt(person: SignedIn, atMs: number): Promise<string> {
  const path = `/api/communities/${person.communityId}/me/member-key`;
  const key = await send<{ keyId: string; secret: string }>('GET', path, undefined, person.token);
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  return memberCode(bytes(key.secret), bytes(key.keyId), memberCodeStep(atMs));
}
