import { expect, type Page } from '@playwright/test';
import { callJob } from '../support/behind-the-scenes';
import { openFace } from '../support/faces';
import { newName, newNeighbour, newPhone, newStaff } from '../support/people';
import { signInOn } from '../support/sign-in-on';
import { checkInByApi, runningSession } from '../support/stage';
import { test } from '../support/test';

test('who joins names the neighbour who brought them, and comes often: both have points', async ({
  browser,
}) => {
  const organizer = await newStaff({ role: 'organizer' });
  const referrer = await newNeighbour();
  const own = await openFace(browser, 'resident', null);

  await test.step('the newcomer says it while joining', async () => {
    await signInOn(own, newPhone());
    const community = own.getByRole('combobox', { name: '社区' });
    await community.selectOption({ label: '和平街道 槐安里社区' });
    await own.getByRole('textbox', { name: '姓名' }).fill(newName());
    await own.getByRole('textbox', { name: /^谁介绍您来的/ }).fill(referrer.phone);
    await own.getByRole('button', { name: '加入', exact: true }).click();
    await expect(own.getByRole('region', { name: '我的积分' })).toContainText('0');
  });
  const newcomer = await whoIsOn(own);
  const other = await openFace(browser, 'resident', referrer, '/mine/referrals');
  await test.step('the neighbour who brought them sees it', async () => {
    await expect(other.getByText('登记好了，参加满 3 次就记分')).toBeVisible();
  });
  await test.step('the newcomer comes three times', async () => {
    const { residentId } = newcomer;
    for (const balance of ['20', '40', '60']) {
      const session = await runningSession({ organizer });
      await checkInByApi(organizer, session, { residentId });
      await expectNews(own, '20', balance);
    }
  });
  await test.step('it arrives on both phones', async () => {
    await callJob('settle_referrals');
    await expectNews(other, '10', '10');
    await expect(other.getByText('已参加满，您得了 10 分')).toBeVisible();
    await expectNews(own, '10', '70');
  });
  await test.step('and the message leads to the reason', async () => {
    const messages = await openFace(browser, 'resident', newcomer, '/messages');
    const told = messages.getByRole('listitem').filter({ hasText: '+10 分，欢迎常来' });
    await told.getByRole('link', { name: '去看看' }).click();
    const sheet = messages.getByRole('dialog', { name: '这 10 分是怎么来的' });
    await expect(sheet).toContainText('新邻居登记后 60 天内参加满了 3 次');
    await expect(sheet).toContainText('经邻居介绍来的，自己也有一份');
  });
});

test('on the own page: a slip is put right, and nothing is said after the first deed', async ({
  browser,
}) => {
  const organizer = await newStaff({ role: 'organizer' });
  const referrer = await newNeighbour();
  const newcomer = await newNeighbour();
  const own = await openFace(browser, 'resident', newcomer, '/mine/referrals');
  const asked = own.getByRole('heading', { name: '是哪位邻居介绍您来的？' });
  const say = async (phone: string) => {
    await own.getByRole('textbox', { name: '那位邻居的号码' }).fill(phone);
    await own.getByRole('button', { name: '写上' }).click();
  };

  await test.step('whether a number is known here is not told', async () => {
    await say('');
    await expect(own.getByText('请写那位邻居的号码。')).toBeVisible();
    await say(newPhone());
    await expect(own.getByText('您已经写过了。')).toBeVisible();
  });
  await test.step('it is put right', async () => {
    await own.getByRole('button', { name: '写错了，改一下' }).click();
    await say(referrer.phone);
    await expect(own.getByText('您已经写过了。')).toBeVisible();
  });
  const other = await openFace(browser, 'resident', referrer, '/mine/referrals');
  await expect(other.getByText('登记好了，参加满 3 次就记分')).toBeVisible();
  await test.step('once a deed counts it stands as it is', async () => {
    const { residentId } = newcomer;
    await checkInByApi(organizer, await runningSession({ organizer }), { residentId });
    await expectNews(own, '20', '20');
    await expect(own.getByRole('heading', { name: '您介绍的邻居' })).toBeVisible();
    await expect(asked).toHaveCount(0);
    await other.reload();
    await expect(other.getByText('已参加 1 次，满 3 次就记分')).toBeVisible();
  });
});

async function expectNews(phone: Page, points: string, balance: string): Promise<void> {
  await expect(phone.getByText(`本次获得 ${points} 积分，`)).toBeVisible();
  await expect(phone.getByText(`当前总积分 ${balance}`)).toBeVisible();
  await phone.getByRole('button', { name: '知道了' }).click();
  await expect(phone.getByText(`本次获得 ${points} 积分，`)).toHaveCount(0);
}

/** Who has signed in on this page. */
async function whoIsOn(page: Page): Promise<{ residentId: string; token: string }> {
  const answer = await page.request.get(new URL('/api/me', page.url()).href);
  const me = (await answer.json()) as { memberships: { residentId: string }[] };
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === 'linli_session');
  return { residentId: me.memberships[0]?.residentId ?? '', token: session?.value ?? '' };
}
