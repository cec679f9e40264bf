import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { send } from '../support/api';
import { callJob, letStarNoticePass } from '../support/behind-the-scenes';
import { faceUrl, openFace } from '../support/faces';
import { newNeighbour, newStaff, type SignedIn } from '../support/people';
import { staff } from '../support/staff';
import { checkInByApi, newTitle, runningSession } from '../support/stage';
import { test } from '../support/test';

/** Where stars are granted to those who ask. */
const community = 'otherCommittee';
const stars = '/mine/stars';
const notice = '/neighbours/stars';

test('a star is asked for, shown to all, objected to in vain, and granted at last', async ({
  browser,
}) => {
  const resident = await newNeighbour(community);
  const nickname = await agreeToBeNamed(resident);
  await patrol(resident, 2);
  const own = await openFace(browser, 'resident', resident, stars);
  await expect(own.getByText('到“一星”还差 20 积分。')).toBeVisible();

  await test.step('with the last points the resident asks for it on the own page', async () => {
    await patrol(resident, 1);
    await expect(own.getByText('本次获得 20 积分，')).toBeVisible();
    await own.getByRole('button', { name: '知道了' }).click();
    await askFor(own);
  });
  const board = await openFace(browser, 'board', null, '/liuyinli/stars');
  await test.step('anybody reads it, signed in or not', async () => {
    await expect(board.getByRole('row').filter({ hasText: nickname })).toContainText('一星');
  });
  const other = await openFace(browser, 'resident', await newNeighbour(community), notice);
  await test.step('a neighbour objects with a reason', async () => {
    await other.getByRole('button', { name: nickname }).click();
    const sheet = other.getByRole('dialog', { name: `对${nickname}的星级有意见` });
    await sheet.getByRole('button', { name: '提交意见' }).click();
    await sheet.getByRole('textbox', { name: '什么情况' }).fill('那几次巡逻没有见到他');
    await sheet.getByRole('button', { name: '提交意见' }).click();
    await expect(other.getByText('意见收到了')).toBeVisible();
    await own.reload();
    await expect(own.getByText('有人提了意见，居委会正在看。')).toBeVisible();
  });
  await test.step('the committee finds that it does not hold; both sides read why', async () => {
    await decide(browser, resident, '那几次巡逻没有见到他', '不成立，公示照常', '签到都在');
    await other.goto(faceUrl('resident', '/messages'));
    const words = '意见没有成立，公示照常。居委会的答复：签到都在';
    await expect(messageOn(other, '您对星级公示的意见有答复了')).toContainText(words);
    await own.goto(faceUrl('resident', '/messages'));
    await expect(messageOn(own, '有人对您的星级提的意见，有结果了')).toContainText(words);
    await own.goto(faceUrl('resident', stars));
    await expect(own.getByText(/^一星，公示到/)).toBeVisible();
    await expect(own.getByText('有人提了意见，居委会正在看。')).toHaveCount(0);
  });
  await test.step('when the notice is over the star is the resident’s', async () => {
    await letStarNoticePass(resident);
    await callJob('step_stars');
    await own.goto(faceUrl('resident', '/messages'));
    await messageOn(own, '评上积分星级了：一星').getByRole('link', { name: '去看看' }).click();
    await expect(own.getByRole('heading', { name: '一星' })).toBeVisible();
    await expect(own.getByText('到“二星”还差')).toBeVisible();
    await board.reload();
    await expect(board.getByText(nickname)).toBeVisible();
    await expect(board.getByRole('row').filter({ hasText: nickname })).toHaveCount(0);
  });
});

test('an objection that holds ends it; the resident reads why and may ask anew', async ({
  browser,
}) => {
  const resident = await newNeighbour(community);
  await agreeToBeNamed(resident);
  await patrol(resident, 3);
  const own = await openFace(browser, 'resident', resident, stars);
  await askFor(own);
  await objectByApi(resident);
  await decide(browser, resident, '名单上写错了人', '成立，这次不评', '有一次记错了人，已经更正');

  await own.goto(faceUrl('resident', '/messages'));
  const refusal = messageOn(own, '这次没有评上：一星');
  await expect(refusal).toContainText('居委会的答复：有一次记错了人，已经更正');
  await own.goto(faceUrl('resident', stars));
  await expect(own.getByRole('heading', { name: '还没有星级' })).toBeVisible();
  await expect(own.getByText('上一次有人提了意见，没有评上。')).toBeVisible();
  await askFor(own);
});

async function askFor(own: Page): Promise<void> {
  await expect(own.getByText('“一星”的条件到了，可以申请。')).toBeVisible();
  await own.getByRole('button', { name: '申请“一星”' }).click();
  await expect(own.getByText(/^一星，公示到/)).toBeVisible();
  await expect(own.getByRole('button', { name: '申请“一星”' })).toHaveCount(0);
}

function messageOn(page: Page, title: string) {
  return page.getByRole('listitem').filter({ hasText: title });
}

/** At the committee’s desk, where only residents’ masked names stand. */
async function decide(
  browser: Browser,
  { residentId }: SignedIn,
  objection: string,
  verdict: string,
  words: string,
): Promise<void> {
  const desk = await openFace(browser, 'committee', staff(community), '/stars');
  const link = desk.locator(`a[href$="/residents/${residentId}"]`);
  const row = desk.getByRole('table', { name: '积分星级' }).getByRole('row').filter({ has: link });
  await expect(row).toContainText('1 条等答复');
  await row.getByRole('button', { name: '答复意见' }).click();
  const drawer = desk.getByRole('dialog', { name: '答复意见' });
  await expect(drawer).toContainText(objection);
  await drawer.getByRole('radio', { name: verdict }).check();
  await drawer.getByRole('textbox', { name: '答复' }).fill(words);
  await drawer.getByRole('button', { name: '答复', exact: true }).click();
  await expect(drawer).toBeHidden();
  await expect(row.getByText('等答复')).toHaveCount(0);
}

/** Each brings 20 points; one star is 60. */
async function patrol({ residentId }: SignedIn, times: number): Promise<void> {
  const organizer = await newStaff({ role: 'organizer', community });
  for (let time = 0; time < times; time += 1) {
    const session = await runningSession({ organizer });
    await checkInByApi(organizer, session, { residentId });
  }
}

async function agreeToBeNamed({ communityId, token }: SignedIn): Promise<string> {
  const nickname = newTitle('阿姨');
  const body = { requestId: randomUUID(), nickname, boardConsent: true };
  await send('PATCH', `/api/communities/${communityId}/me`, body, token);
  return nickname;
}

/** A neighbour who objects to the star that this resident has asked for. */
async function objectByApi({ residentId, communityId }: SignedIn): Promise<void> {
  type Listed = { stars: { id: string; residentId: string }[] };
  const path = `/api/communities/${communityId}/stars`;
  const list = await send<Listed>('GET', path, undefined, staff(community).token);
  const proposal = list.stars.find((star) => star.residentId === residentId);
  const body = { requestId: randomUUID(), reason: '名单上写错了人' };
  const { token } = await newNeighbour(community);
  await send('POST', `${path}/notice/${proposal?.id}/objections`, body, token);
}
