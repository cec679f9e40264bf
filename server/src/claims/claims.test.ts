import { randomUUID } from 'node:crypto';
import { askAboutClaim, decideClaim, lookAtClaim } from '@linli/contract/claim-reviews';
import {
  answerClaim,
  listMyClaims,
  readMyClaim,
  sendClaim,
  withdrawClaim,
} from '@linli/contract/claims';
import { reverseTransfer } from '@linli/contract/ledger';
import { listMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import {
  aClaim,
  aClaimProgramme,
  adopt,
  aPhoto,
  type ClaimProgramme,
  claimInput,
  onClaim,
  readOwn,
} from '../testing/factories/claims';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: ClaimProgramme;
let communityId: string;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aClaimProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId);
});
afterAll(() => app.close());

const mine = (caller: Caller) =>
  app.call(listMyClaims, { params: { communityId }, query: {}, body: {} }, caller);
const told = async (caller: Caller) => {
  const input = { params: { communityId }, query: {}, body: {} };
  const { notifications } = await app.call(listMyNotifications, input, caller);
  return notifications.map(({ title }) => title.zh);
};

describe('sendClaim', () => {
  it('sends once, with the day by which the answer comes', async () => {
    const photoIds = [
      await aPhoto(app, communityId, resident),
      await aPhoto(app, communityId, resident),
    ];
    const input = claimInput(app, communityId, { photoIds });
    const sent = await app.call(sendClaim, input, resident);
    // Three working days after a Tuesday, as the rulebook promises.
    expect(sent.answerDueOn).toBe('2026-03-13');
    expect(await app.call(sendClaim, input, resident)).toEqual(sent);
    const { claims } = await mine(resident);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      id: sent.claimId,
      state: 'sent',
      title: { zh: '建议被采纳' },
      place: '3 号楼东侧',
      overdue: false,
      points: null,
    });
    expect(claims[0]?.photos.map(({ id }) => id)).toEqual(photoIds);
  });

  it('is the same claim also when the first answer is forgotten', async () => {
    const input = claimInput(app, communityId);
    const sent = await app.call(sendClaim, input, resident);
    await app.owner.run(sql`
      delete from request where request_id = ${input.body.requestId}`);
    expect(await app.call(sendClaim, input, resident)).toEqual(sent);
    await app.owner.run(sql`
      delete from request where request_id = ${input.body.requestId}`);
    const neighbour = await aResident(app, communityId, { name: '郑德福' });
    expect(await app.refusal(sendClaim, input, neighbour)).toMatchObject({
      code: 'request/id_reused',
    });
  });

  it('counts for the day it was written, if that is believable', async () => {
    const own = await aResident(app, communityId, { name: '吴玉珍' });
    const hoursAgo = (hours: number) => new Date(app.clock.now().getTime() - hours * 3_600_000);
    for (const writtenAt of [hoursAgo(70), hoursAgo(80), hoursAgo(-5)]) {
      await aClaim(app, communityId, own, { writtenAt });
    }
    const { claims } = await mine(own);
    const now = app.clock.now().toISOString();
    expect(claims.map(({ occurredAt }) => occurredAt).sort()).toEqual(
      [hoursAgo(70).toISOString(), now, now].sort(),
    );
  });

  it('refuses what the rules do not know, and what is empty', async () => {
    const refusal = (change: object) =>
      app.refusal(sendClaim, claimInput(app, communityId, change), resident);
    expect(await refusal({ ruleKey: 'patrol' })).toMatchObject({ code: 'claims/not_claimable' });
    expect(await refusal({ ruleKey: 'flying' })).toMatchObject({ code: 'claims/not_claimable' });
    expect(await refusal({ words: ' ' })).toMatchObject({ code: 'request/invalid' });
    expect(await refusal({ ruleKey: 'test_plot', place: ' ' })).toMatchObject({
      code: 'claims/place_needed',
    });
    expect(await refusal({ ruleKey: 'test_plot', plotId: randomUUID() })).toMatchObject({
      code: 'request/not_found',
    });
    const lawless = await aCommunity(app);
    const early = await aResident(app, lawless);
    expect(await app.refusal(sendClaim, claimInput(app, lawless), early)).toMatchObject({
      code: 'rules/not_in_force',
    });
  });

  it('is for residents of the community', async () => {
    const input = claimInput(app, communityId);
    expect(await app.refusal(sendClaim, input)).toMatchObject({ status: 401 });
    const elsewhere = await aClaimProgramme(app);
    expect(await app.refusal(sendClaim, input, elsewhere.organizer)).toMatchObject({
      status: 404,
    });
  });
});

describe('the resident’s claim', () => {
  it('exists for nobody else', async () => {
    const claimId = await aClaim(app, communityId, resident);
    const neighbour = await aResident(app, communityId, { name: '陈建设' });
    const answer = onClaim(communityId, claimId, { words: '补充', photoIds: [] });
    expect(await app.refusal(answerClaim, answer, neighbour)).toMatchObject({ status: 404 });
    const input = onClaim(communityId, claimId, {});
    expect(await app.refusal(withdrawClaim, input, neighbour)).toMatchObject({ status: 404 });
    const read = { params: { communityId, claimId } };
    expect(await app.refusal(readMyClaim, read, neighbour)).toMatchObject({ status: 404 });
    expect((await mine(neighbour)).claims).toEqual([]);
    // Who lives there sees their own claims, not each other's.
    await aHousehold(app, communityId, [resident.residentId, neighbour.residentId]);
    expect(await app.refusal(readMyClaim, read, neighbour)).toMatchObject({ status: 404 });
  });

  it('is answered when it was asked about, with more photos, and its days begin anew', async () => {
    const own = await aResident(app, communityId, { name: '林晓雯' });
    const claimId = await aClaim(app, communityId, own);
    const { committee } = programme;
    const answer = (photoIds: string[]) =>
      onClaim(communityId, claimId, { words: '在 3 号楼东门右手边', photoIds });
    expect(await app.refusal(answerClaim, answer([]), own)).toMatchObject({
      code: 'claims/changed_meanwhile',
    });
    await app.call(lookAtClaim, onClaim(communityId, claimId, {}), committee);
    await ask(claimId);
    expect((await readOwn(app, communityId, claimId, own)).claim).toMatchObject({
      state: 'asked',
      answerDueOn: null,
    });
    app.clock.set(new Date('2026-03-13T01:00:00Z'));
    const photoId = await aPhoto(app, communityId, own);
    const answered = await app.call(answerClaim, answer([photoId]), own);
    app.clock.set(new Date('2026-03-10T01:00:00Z'));
    expect(answered.answerDueOn).toBe('2026-03-18');
    const { claim, steps } = await readOwn(app, communityId, claimId, own);
    expect(claim.state).toBe('looking');
    expect(steps.map(({ deed, words }) => [deed, words])).toEqual([
      ['look', ''],
      ['ask', '具体在哪个位置？'],
      ['answer', '在 3 号楼东门右手边'],
    ]);
    expect(steps[2]?.photos).toEqual([{ id: photoId, width: 640, height: 480 }]);
    expect(await told(own)).toEqual(['申报还要您补充一点', '申报有人在看了']);
  });

  it('is taken back until it is decided, and once', async () => {
    const own = await aResident(app, communityId, { name: '张强' });
    const claimId = await aClaim(app, communityId, own);
    const input = onClaim(communityId, claimId, {});
    await app.call(withdrawClaim, input, own);
    await app.call(withdrawClaim, input, own);
    const again = onClaim(communityId, claimId, {});
    expect(await app.refusal(withdrawClaim, again, own)).toMatchObject({
      code: 'claims/changed_meanwhile',
    });
    const decision = { outcome: 'adopt', points: 40, reason: '采纳了' };
    const late = onClaim(communityId, claimId, decision);
    expect(await app.refusal(decideClaim, late, programme.committee)).toMatchObject({
      code: 'claims/changed_meanwhile',
    });
    expect((await mine(own)).claims[0]).toMatchObject({ state: 'withdrawn', points: null });
  });

  it('shows that its award was taken back later, and why', async () => {
    const own = await aResident(app, communityId, { name: '许文涛' });
    const claimId = await aClaim(app, communityId, own);
    await adopt(app, communityId, claimId, programme.committee, 40);
    const [claim] = (await mine(own)).claims;
    expect(claim).toMatchObject({ state: 'adopted', points: 40, reversed: false });
    const award = await app.owner.row<{ id: string }>(sql`
      select transfer_id as id from claim where id = ${claimId}`);
    const reversal = {
      params: { communityId, transferId: award?.id ?? '' },
      query: {},
      body: { requestId: randomUUID(), reason: '工具箱是物业买的' },
    };
    await app.call(reverseTransfer, reversal, programme.committee);
    expect(await readOwn(app, communityId, claimId, own)).toMatchObject({
      claim: { state: 'adopted', points: 40, reversed: true },
      reversedBecause: '工具箱是物业买的',
    });
  });

  it('is overdue from the day after its last', async () => {
    const own = await aResident(app, communityId, { name: '孙丽' });
    await aClaim(app, communityId, own);
    const isOverdue = async (at: string) => {
      app.clock.set(new Date(at));
      return (await mine(own)).claims[0]?.overdue;
    };
    // Midnight comes at 16:00 UTC.
    expect(await isOverdue('2026-03-13T15:59:59Z')).toBe(false);
    expect(await isOverdue('2026-03-13T16:00:00Z')).toBe(true);
    app.clock.set(new Date('2026-03-10T01:00:00Z'));
  });
});

async function ask(claimId: string): Promise<void> {
  const question = onClaim(communityId, claimId, { words: '具体在哪个位置？' });
  await app.call(askAboutClaim, question, programme.committee);
}
