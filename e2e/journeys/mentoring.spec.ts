import { expect, type Page } from '@playwright/test';
import { choose } from '../support/choose';
import { faceUrl, openFace } from '../support/faces';
import { type Neighbour, neighbour, newNeighbour } from '../support/people';
import { staff } from '../support/staff';
import { giftPoints } from '../support/stage';
import { test } from '../support/test';

/** What the rules ask of someone who brings a neighbour along. */
const threshold = 100;

async function ask(page: Page, whom: Pick<Neighbour, 'name' | 'phone'>): Promise<void> {
  await page.getByRole('button', { name: '写上邻居的名字' }).click();
  await page.getByRole('textbox', { name: '邻居的姓名' }).fill(whom.name);
  await page.getByRole('textbox', { name: '手机号后四位' }).fill(whom.phone.slice(-4));
  await page.getByRole('button', { name: '去问一声' }).click();
}

test('a neighbour is asked, agrees, and either may end it', async ({ browser }) => {
  const [mentor, learner] = await Promise.all([newNeighbour(), newNeighbour()]);
  await giftPoints(mentor, threshold);
  const own = await openFace(browser, 'resident', mentor, '/mentoring');
  await expect(own.getByRole('heading', { name: '带一位新邻居一起参加' })).toBeVisible();

  await test.step('who is named wrongly is told to nobody', async () => {
    await ask(own, { name: learner.name, phone: '0000' });
    await expect(own.getByText('没有对上，或这位邻居现在不方便')).toBeVisible();
    await own.getByRole('button', { name: '关闭' }).click();
  });
  await test.step('the right one is asked', async () => {
    await ask(own, learner);
    await expect(own.getByRole('heading', { name: `等${learner.name}答复` })).toBeVisible();
  });
  const other = await openFace(browser, 'resident', learner);
  await test.step('and finds it at home, and agrees', async () => {
    await expect(other.getByText('有邻居想和您一起参加')).toBeVisible();
    await other.goto(faceUrl('resident', '/mentoring'));
    await expect(
      other.getByRole('heading', { name: `${mentor.name}想带您一起参加活动` }),
    ).toBeVisible();
    await other.getByRole('button', { name: '愿意', exact: true }).click();
    await expect(other.getByRole('heading', { name: `${mentor.name}带着您` })).toBeVisible();
  });
  await test.step('both see the pair', async () => {
    await expect(own.getByRole('heading', { name: `您带着${learner.name}` })).toBeVisible();
    await expect(own.getByText('还没有，挑一场吧')).toBeVisible();
  });
  await test.step('which the learner ends without a reason', async () => {
    await other.getByRole('button', { name: '结束结伴' }).click();
    const sheet = other.getByRole('dialog');
    await expect(sheet).toContainText('一起参加过的都算数');
    await sheet.getByRole('button', { name: '结束结伴' }).click();
    await expect(other.getByRole('heading', { name: `${mentor.name}带着您` })).toHaveCount(0);
    await expect(own.getByRole('heading', { name: `您带着${learner.name}` })).toHaveCount(0);
  });
});

test('the committee matches a wish with someone whose yes it wrote down', async ({ browser }) => {
  const [learner, mentor] = await Promise.all([newNeighbour(), neighbour()]);
  await giftPoints(mentor, threshold);
  const phone = await openFace(browser, 'resident', learner, '/mentoring');
  await phone.getByRole('button', { name: '请居委会帮我找一位' }).click();
  await expect(phone.getByText('居委会在帮您找')).toBeVisible();

  const desk = await openFace(browser, 'committee', staff('committee'), '/mentoring');
  const wish = desk.getByRole('table', { name: '请居委会找伴的' }).getByRole('row');
  await wish.filter({ hasText: learner.name }).getByRole('button', { name: '配一对' }).click();
  const drawer = desk.getByRole('dialog');
  await expect(drawer.getByText(learner.name)).toBeVisible();
  await choose(drawer.getByRole('combobox', { name: '带人的' }), new RegExp(mentor.name), {
    typed: mentor.name,
  });
  await drawer.getByRole('checkbox', { name: '带人的' }).check();
  await drawer.getByRole('textbox', { name: '依据' }).fill('上门说好的');
  await drawer.getByRole('button', { name: '去问两位' }).click();
  const waiting = desk.getByRole('table', { name: '等答复的' }).getByRole('row');
  await expect(waiting.filter({ hasText: learner.name })).toContainText(`等${learner.name}`);

  await phone.reload();
  await phone.getByRole('button', { name: '愿意', exact: true }).click();
  await expect(phone.getByRole('heading', { name: `${mentor.name}带着您` })).toBeVisible();
});
