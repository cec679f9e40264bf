import { type Browser, expect, type Page } from '@playwright/test';
import { send } from '../support/api';
import { deviceOf, faceUrl, openFace } from '../support/faces';
import { newNeighbour, newStaff, type SignedIn } from '../support/people';
import { handScan } from '../support/scan-desk';
import {
  type Counter,
  giftPoints,
  newCounter,
  newReward,
  type Reward,
  reserve,
} from '../support/stage';
import { test } from '../support/test';

let counter: Counter;
let clerk: SignedIn;
let reward: Reward;
test.beforeAll(async () => {
  counter = await newCounter();
  clerk = await newStaff({ role: 'counter_clerk', counterId: counter.id });
  reward = await newReward(counter);
});

test('a code typed or scanned shows what for and for whom, and counts once', async ({
  browser,
}) => {
  const { code, name } = await reserved();
  const desk = await openCounter(browser);
  await desk.getByRole('textbox', { name: '兑换码' }).pressSequentially(code.toLowerCase());
  const ticket = desk.getByRole('status').filter({ hasText: reward.title });
  await expect(ticket).toContainText(`${name.charAt(0)}**`);
  await expect(ticket).not.toContainText(name);
  await expect(ticket).toContainText('20 分，已扣好');
  await desk.getByRole('button', { name: '东西已交到手上' }).click();
  await expect(desk.getByRole('heading', { name: '核销好了' })).toBeVisible();

  // The next code may be scanned right over the answer; this one is the same again.
  await handScan(desk, `R1.${code}`);
  await expect(desk.getByRole('alert')).toContainText('已经领过了');
  await desk.goto(faceUrl('field', `/counters/${counter.id}/today`));
  await expect(desk.getByRole('listitem').filter({ hasText: reward.title })).toHaveCount(1);
});

test('nothing is asked for before it is known who stands at the counter', async ({ browser }) => {
  const { code } = await reserved();
  const context = await deviceOf(browser, clerk);
  const desk = await context.newPage();
  let answer: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await desk.route('**/api/me', async (route) => {
    await slow;
    await route.continue();
  });
  const asked = desk.waitForRequest('**/api/me');
  await desk.goto(faceUrl('field', `/counters/${counter.id}`));
  await asked;
  const field = desk.getByRole('textbox', { name: '兑换码' });
  await expect(desk.getByRole('heading', { name: '现场' })).toBeVisible();
  await expect(field).toHaveCount(0);
  answer();
  await field.pressSequentially(code);
  await expect(desk.getByRole('status').filter({ hasText: reward.title })).toBeVisible();
});

test('what is no redemption code, of another counter, or cancelled is refused in words', async ({
  browser,
}) => {
  const desk = await openCounter(browser);
  const alert = desk.getByRole('alert');
  await test.step('a member code', async () => {
    await handScan(desk, 'M1.3W8Y1B09GJRRBWRPNR6Y0YSK');
    await expect(alert).toContainText('这是会员码，签到用的');
  });
  await test.step('a code of another counter', async () => {
    const elsewhere = await newCounter();
    const { code } = await reserved(await newReward(elsewhere));
    await handScan(desk, `R1.${code}`);
    await expect(alert).toContainText(`这件要到“${elsewhere.name}”领`);
  });
  await test.step('a cancelled one', async () => {
    const { code, redemptionId, person } = await reserved();
    const path = `/api/communities/${person.communityId}/redemptions/${redemptionId}/cancellation`;
    await send('POST', path, { requestId: crypto.randomUUID() }, person.token);
    await handScan(desk, `R1.${code}`);
    await expect(alert).toContainText('已经取消，积分退回去了');
  });
  await test.step('a made-up one', async () => {
    await handScan(desk, 'R1.0123456789');
    await expect(alert).toContainText('没有这个码');
  });
});

test('a resident who changes their mind gets the points back', async ({ browser }) => {
  const { person, redemptionId } = await reserved();
  const phone = await openFace(browser, 'resident', person, `/mall/codes/${redemptionId}`);
  await phone.getByRole('button', { name: '不换了，退回 20 积分' }).click();
  await phone.getByRole('button', { name: '退回积分' }).click();
  await expect(phone.getByText('取消了，积分已退回')).toBeVisible();
  await phone.goto(faceUrl('resident'));
  await expect(phone.getByRole('region', { name: '我的积分' })).toContainText('20');
});

test('the last piece: whoever comes second is told, and keeps the points', async ({ browser }) => {
  const scarce = await newReward(counter, { stock: 1 });
  const person = await newNeighbour();
  await giftPoints(person, 20);
  const phone = await openFace(browser, 'resident', person, `/mall/${scarce.id}`);
  await phone.getByRole('button', { name: '用 20 积分换' }).click();
  await reserved(scarce);
  await phone.getByRole('button', { name: '就换它' }).click();
  await expect(phone.getByRole('alert')).toContainText('刚被别人换走了。积分没有动');
  await expect(phone.getByRole('button', { name: '用 20 积分换' })).toBeDisabled();
});

async function reserved(wanted: Reward = reward) {
  const person = await newNeighbour();
  await giftPoints(person, 20);
  return { person, name: person.name, ...(await reserve(person, wanted)) };
}

async function openCounter(browser: Browser): Promise<Page> {
  const page = await openFace(browser, 'field', clerk, `/counters/${counter.id}`);
  await expect(page.getByRole('textbox', { name: '兑换码' })).toBeVisible();
  return page;
}
