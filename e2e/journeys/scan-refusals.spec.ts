import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { send } from '../support/api';
import { writeCodeVideo } from '../support/code-video';
import { deviceOf, launchWithCamera } from '../support/faces';
import {
  codeOf,
  formHousehold,
  neighbour,
  newNeighbour,
  newStaff,
  type SignedIn,
} from '../support/people';
import { expectAnswer, handScan, nextOne, openScanDesk, scanUrl } from '../support/scan-desk';
import { checkInByApi, runningSession, type Session } from '../support/stage';
import { test } from '../support/test';

let organizer: SignedIn;
let session: Session;
test.beforeAll(async () => {
  organizer = await newStaff({ role: 'organizer' });
  session = await runningSession({ organizer });
});

test('each wrong code is refused in its own words, and the desk goes on', async ({ browser }) => {
  const resident = await newNeighbour();
  const kin = await newNeighbour();
  await formHousehold(organizer, kin);
  const foreigner = await newNeighbour('otherCommittee');
  const desk = await openScanDesk(browser, organizer, session);

  await test.step('a screenshot of ten minutes ago', async () => {
    await handScan(desk, await codeOf(resident, 20));
    await expectAnswer(desk, '没有签到', '这张码过时了，像是截图');
    await nextOne(desk);
  });
  await test.step('a code of another community', async () => {
    await handScan(desk, await codeOf(foreigner));
    await expectAnswer(desk, '没有签到', '这是别的社区的会员码');
    await nextOne(desk);
  });
  await test.step('the organizer themself', async () => {
    await handScan(desk, await codeOf(organizer));
    await expectAnswer(desk, '没有签到', '自己的分要别人来记');
    await nextOne(desk);
  });
  await test.step('the organizer’s family', async () => {
    await handScan(desk, await codeOf(kin));
    await expectAnswer(desk, '没有签到', '自家人的分要别人来记');
    await nextOne(desk);
  });
  await test.step('something else than a member code', async () => {
    await handScan(desk, 'HTTPS://EXAMPLE.CN/ABC');
    await expectAnswer(desk, '没有签到', '这不是会员码');
    await nextOne(desk);
  });
  await test.step('a redemption code', async () => {
    await handScan(desk, 'R1.0123456789');
    await expectAnswer(desk, '没有签到', '这是兑换码，不是会员码');
    await nextOne(desk);
  });
  await test.step('a forged code', async () => {
    const code = await codeOf(resident);
    const last = code.endsWith('0') ? '1' : '0';
    await handScan(desk, code.slice(0, -1) + last);
    await expectAnswer(desk, '没有签到', '这张码不对');
    await nextOne(desk);
  });
  await test.step('the right code', async () => {
    await handScan(desk, await codeOf(resident));
    await expectAnswer(desk, '签到成功', resident.name, '本次获得 20 积分');
    await nextOne(desk);
  });
  await test.step('the same resident again', async () => {
    await handScan(desk, await codeOf(resident));
    await expectAnswer(desk, '已经签到了', '没有重记');
    await nextOne(desk);
  });
  expect(await pointsOf(resident)).toBe(20);
});

test('two desks scan one resident: the second is told when the first did', async ({ browser }) => {
  const resident = await newNeighbour();
  await checkInByApi(organizer, session, { code: await codeOf(resident) });
  const desk = await openScanDesk(browser, organizer, session);
  await handScan(desk, await codeOf(resident));
  await expectAnswer(desk, '已经签到了', '已签过到，没有重记');
  expect(await pointsOf(resident)).toBe(20);
});

test('a code just used in one session is refused in another', async ({ browser }) => {
  const resident = await newNeighbour();
  const code = await codeOf(resident);
  await checkInByApi(organizer, session, { code });
  const other = await runningSession({ organizer });
  const desk = await openScanDesk(browser, organizer, other);
  await handScan(desk, code);
  await expectAnswer(desk, '没有签到', '这张码刚在别处用过');
});

test('the camera sees a bad code and then a good one', async () => {
  const resident = await newNeighbour();
  const folder = await mkdtemp(join(tmpdir(), 'linli-video-'));
  const video = join(folder, 'bad-then-good.y4m');
  await writeCodeVideo(video, ['https://example.cn/menu', await codeOf(resident)]);
  const camera = await launchWithCamera(video);
  try {
    const desk = await (await deviceOf(camera, organizer)).newPage();
    await desk.goto(scanUrl(session));
    const bad = desk.getByRole('heading', { name: '没有签到' });
    const good = desk.getByRole('heading', { name: '签到成功' });
    await expect(bad).toBeVisible();
    await expect(desk.getByText('这不是会员码')).toBeVisible();
    await nextOne(desk);
    await expect(good).toBeVisible();
    await expect(desk.getByText(resident.name)).toBeVisible();
  } finally {
    await camera.close();
    await rm(folder, { recursive: true, force: true });
  }
  expect(await pointsOf(resident)).toBe(20);
});

test('without a code: the whole number, the name confirmed', async ({ browser }) => {
  const phone = (await neighbour()).phone;
  const elder = await neighbour({ phone, name: '路遥' });
  const desk = await openScanDesk(browser, organizer, session);
  await desk.getByRole('link', { name: '输手机号' }).click();
  await desk.getByRole('button', { name: '完整号码' }).click();
  for (const digit of phone) await desk.getByRole('button', { name: digit, exact: true }).click();
  await desk.getByRole('button', { name: '查一查' }).click();
  await expect(desk.getByText('找到 2 位，请当面问一声名字')).toBeVisible();
  await expect(desk.getByRole('button', { name: '签到', exact: true })).toBeDisabled();
  await desk.getByRole('button', { name: /^路\*/ }).click();
  await desk.getByRole('button', { name: /^是路.*，签到$/ }).click();
  await expectAnswer(desk, '签到成功', '本次获得 20 积分');
  const roster = await rosterOf(session);
  expect(roster.find((row) => row.residentId === elder.residentId)?.checkedInAt).toBeTruthy();
});

test('the list: one tap in, one tap out', async ({ browser }) => {
  const resident = await newNeighbour();
  const path = `/api/communities/${session.communityId}/sessions/${session.id}/signups`;
  await send('POST', path, { requestId: crypto.randomUUID() }, resident.token);
  const desk = await openScanDesk(browser, organizer, session);
  await desk.getByRole('link', { name: '名单' }).click();
  await desk
    .getByRole('region', { name: '还没到' })
    .getByRole('button', { name: new RegExp(resident.name) })
    .click();
  await desk.getByRole('button', { name: `是${resident.name}，签到` }).click();
  await expectAnswer(desk, '签到成功', resident.name);
  await desk.getByRole('button', { name: '回到名单' }).click();
  await desk
    .getByRole('region', { name: '已到' })
    .getByRole('button', { name: new RegExp(resident.name) })
    .click();
  await desk.getByRole('button', { name: `是${resident.name}，签退` }).click();
  await expectAnswer(desk, '签退成功', resident.name);
});

test('the last four digits find who signed up; leaving is scanned as well', async ({ browser }) => {
  const resident = await newNeighbour();
  const path = `/api/communities/${session.communityId}/sessions/${session.id}/signups`;
  await send('POST', path, { requestId: crypto.randomUUID() }, resident.token);
  const desk = await openScanDesk(browser, organizer, session);
  await desk.getByRole('link', { name: '输手机号' }).click();
  for (const digit of resident.phone.slice(-4)) {
    await desk.getByRole('button', { name: digit, exact: true }).click();
  }
  await desk.getByRole('button', { name: `是${resident.name}，签到` }).click();
  await expectAnswer(desk, '签到成功', resident.name);

  await desk.goto(scanUrl(session));
  await desk.getByRole('button', { name: '签退', exact: true }).click();
  await handScan(desk, await codeOf(resident));
  await expectAnswer(desk, '签退成功', resident.name);
  await nextOne(desk);
  await handScan(desk, await codeOf(resident));
  await expectAnswer(desk, '已经签退了');
});

interface RosterRow {
  residentId: string;
  checkedInAt: string | null;
}

async function rosterOf({ communityId, id }: Session): Promise<RosterRow[]> {
  const path = `/api/communities/${communityId}/sessions/${id}/roster`;
  return (await send<{ rows: RosterRow[] }>('GET', path, undefined, organizer.token)).rows;
}

async function pointsOf(person: SignedIn): Promise<number> {
  const path = `/api/communities/${person.communityId}/me/balance`;
  return (await send<{ balance: number }>('GET', path, undefined, person.token)).balance;
}
