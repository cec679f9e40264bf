import { expect, type Page } from '@playwright/test';
import { openFace } from '../support/faces';
import { agreeFor, codeOf, formHousehold, neighbour, newStaff, signedIn } from '../support/people';
import { expectAnswer, handScan, nextOne, openScanDesk } from '../support/scan-desk';
import { runningSession } from '../support/stage';
import { test } from '../support/test';

/** Young enough for the family rule in every year these journeys are run in. */
const childhood = 9;

test('a parent and a child at one session: doubled for both, whoever is scanned first', async ({
  browser,
}) => {
  const organizer = await newStaff({ role: 'organizer' });
  const session = await runningSession({ organizer });
  const birthDate = `${new Date().getFullYear() - childhood}-03-01`;
  const parent = await signedIn(await neighbour());
  const child = await signedIn(await neighbour({ birthDate }));
  await formHousehold(parent, child);
  await agreeFor(child, parent);
  const hers = await openFace(browser, 'resident', parent);
  const childs = await openFace(browser, 'resident', child);
  const desk = await openScanDesk(browser, organizer, session);

  await test.step('the parent comes first and gets what everybody gets', async () => {
    await handScan(desk, await codeOf(parent));
    await expectAnswer(desk, '签到成功', '本次获得 20 积分');
    await nextOne(desk);
    await expectNews(hers, '20', '20');
  });

  await test.step('with the child it counts double, for the parent as well', async () => {
    await handScan(desk, await codeOf(child));
    await expectAnswer(desk, '签到成功', '本次获得 40 积分');
    await expectNews(childs, '40', '40');
    await expectNews(hers, '20', '40');
  });

  await test.step('both phones say why', async () => {
    for (const phone of [hers, childs]) {
      const latest = phone.getByRole('region', { name: '最近积分' });
      await latest
        .getByRole('link', { name: new RegExp(session.title) })
        .first()
        .click();
      const sheet = phone.getByRole('dialog', { name: /分是怎么来的/ });
      await expect(sheet).toContainText('亲子同来');
    }
  });
});

async function expectNews(phone: Page, points: string, balance: string): Promise<void> {
  await expect(phone.getByText(`本次获得 ${points} 积分，`)).toBeVisible();
  await expect(phone.getByText(`当前总积分 ${balance}`)).toBeVisible();
  await phone.getByRole('button', { name: '知道了' }).click();
  await expect(phone.getByText(`本次获得 ${points} 积分，`)).toHaveCount(0);
}
