import { randomUUID } from 'node:crypto';
import { decideClaim, readClaim } from '@linli/contract/claim-reviews';
import { readMyClaim, recordClaim, tellOfRefusal } from '@linli/contract/claims';
import { listMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHousehold, memberCodeOf } from '../testing/factories/attendance';
import { aCard } from '../testing/factories/cards';
import { aClaimProgramme, aPhoto, type ClaimProgramme, onClaim } from '../testing/factories/claims';
import { aResident, type TestResident } from '../testing/factories/residents';
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

const hoursAgo = (hours: number) => new Date(app.clock.now().getTime() - hours * 3_600_000);

function record(change: Record<string, unknown> = {}) {
  return {
    params: { communityId },
    query: {},
    body: {
      requestId: randomUUID(),
      residentId: resident.residentId,
      way: 'phone' as const,
      scannedAt: app.clock.now().toISOString(),
      offline: false,
      ruleKey: 'test_litter',
      place: '3 号楼东侧',
      words: '建筑垃圾堆在路边',
      photoIds: [] as string[],
      ...change,
    },
  };
}

const refusal = (change: Record<string, unknown>, caller: Caller = programme.organizer) =>
  app.refusal(recordClaim, record(change), caller);
const told = async (caller: Caller) => {
  const input = { params: { communityId }, query: {}, body: {} };
  return (await app.call(listMyNotifications, input, caller)).notifications;
};

describe('recordClaim', () => {
  it('takes a printed card once somebody looked who brought it, until it is stopped', async () => {
    const { organizer } = programme;
    const holder = await aResident(app, communityId, { name: '许国平' });
    const { code } = await aCard(app, communityId, holder, organizer);
    const shown = { residentId: undefined, code, way: 'camera' };
    expect(await refusal(shown)).toMatchObject({
      code: 'cards/unconfirmed',
      details: { maskedName: '许**' },
    });
    const input = record({ ...shown, personConfirmed: true, place: '西门' });
    expect(await app.call(recordClaim, input, organizer)).toMatchObject({
      residentId: holder.residentId,
    });
    await aCard(app, communityId, holder, organizer, true);
    expect(await refusal({ ...shown, personConfirmed: true })).toMatchObject({
      code: 'cards/revoked',
    });
  });

  it('writes down for the resident, by code, once, and tells them', async () => {
    const { organizer } = programme;
    const code = await memberCodeOf(app, resident);
    const photoIds = [await aPhoto(app, communityId, organizer)];
    const input = record({ residentId: undefined, code, way: 'camera', photoIds });
    const answer = await app.call(recordClaim, input, organizer);
    expect(answer).toMatchObject({ residentId: resident.residentId, maskedName: '周**' });
    expect(await app.call(recordClaim, input, organizer)).toEqual(answer);
    const { claimId } = answer;
    const read = { params: { communityId, claimId }, query: {}, body: {} };
    expect((await app.call(readMyClaim, read, resident)).claim.photos).toHaveLength(1);
    expect((await told(resident)).map(({ title }) => title.zh)).toEqual(['替您记了一条申报']);
    expect(await app.call(readClaim, read, programme.committee)).toMatchObject({
      claim: { recordedByName: '许明' },
      way: 'camera',
    });
  });

  it('is never reviewed by who wrote it down', async () => {
    const { claimId } = await app.call(recordClaim, record(), programme.committee);
    const yes = onClaim(communityId, claimId, { outcome: 'adopt' as const, reason: '核实' });
    expect(await app.refusal(decideClaim, yes, programme.committee)).toMatchObject({
      code: 'claims/own_record',
    });
    await app.call(decideClaim, yes, programme.colleague);
  });

  it('refuses oneself, one’s home, who left, and codes that are no good', async () => {
    const { organizer } = programme;
    expect(await refusal({ residentId: organizer.residentId })).toMatchObject({
      code: 'attendance/self_scan',
    });
    const spouse = await aResident(app, communityId, { name: '家属' });
    await aHousehold(app, communityId, [organizer.residentId, spouse.residentId]);
    expect(await refusal({ residentId: spouse.residentId })).toMatchObject({
      code: 'attendance/household_scan',
    });
    const byCode = (code: string) => refusal({ residentId: undefined, code, way: 'camera' });
    expect(await byCode('M1.ABC')).toMatchObject({ code: 'attendance/code_unreadable' });
    expect(await byCode(await memberCodeOf(app, resident, hoursAgo(1)))).toMatchObject({
      code: 'attendance/code_stale',
    });
    const there = await aClaimProgramme(app);
    const stranger = await aResident(app, there.communityId);
    expect(await byCode(await memberCodeOf(app, stranger))).toMatchObject({
      code: 'attendance/foreign_community',
    });
    expect(await refusal({ residentId: stranger.residentId })).toMatchObject({
      code: 'attendance/resident_unknown',
    });
  });

  it('takes what waited without a network, and later than that only with a word', async () => {
    const offline = { offline: true, scannedAt: hoursAgo(71).toISOString() };
    const { claimId } = await app.call(recordClaim, record(offline), programme.organizer);
    const read = { params: { communityId, claimId }, query: {}, body: {} };
    const { claim } = await app.call(readMyClaim, read, resident);
    expect(claim.occurredAt).toBe(offline.scannedAt);
    const late = { offline: true, scannedAt: hoursAgo(73).toISOString() };
    expect(await refusal(late)).toMatchObject({ code: 'attendance/too_late' });
    const marked = record({ ...late, lateReason: '下乡三天，一直没有网' });
    const again = await app.call(recordClaim, marked, programme.organizer);
    const params = { communityId, claimId: again.claimId };
    const seen = await app.call(readClaim, { params, query: {}, body: {} }, programme.committee);
    expect(seen).toMatchObject({ offline: true, lateReason: '下乡三天，一直没有网' });
    expect(seen.claim.occurredAt).toBe(app.clock.now().toISOString());
    const future = { offline: true, scannedAt: hoursAgo(-1).toISOString() };
    expect(await refusal(future)).toMatchObject({ code: 'attendance/time_in_future' });
  });

  it('is for organizers and the committee', async () => {
    expect(await refusal({}, resident)).toMatchObject({ status: 403 });
    expect(await refusal({}, {})).toMatchObject({ status: 401 });
    const there = await aClaimProgramme(app);
    expect(await refusal({}, there.organizer)).toMatchObject({ status: 404 });
  });
});

describe('tellOfRefusal', () => {
  const notice = (change: Record<string, unknown> = {}) => ({
    params: { communityId },
    query: {},
    body: {
      requestId: randomUUID(),
      residentId: resident.residentId,
      what: 'check_in' as const,
      about: '周六夜间巡逻',
      noted: hoursAgo(5).toISOString(),
      refusal: 'attendance/code_stale',
      ...change,
    },
  });

  it('tells in the refusal’s own words, once, also by a code that is too old', async () => {
    const { organizer } = programme;
    const own = await aResident(app, communityId, { name: '陈建设' });
    const code = await memberCodeOf(app, own, hoursAgo(5));
    const input = notice({ residentId: undefined, code });
    expect(await app.call(tellOfRefusal, input, organizer)).toEqual({ maskedName: '陈**' });
    await app.call(tellOfRefusal, input, organizer);
    const [only, ...more] = await told(own);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      title: { zh: expect.stringMatching(/04:00|4:00/) },
      body: { zh: expect.stringContaining('“周六夜间巡逻”这张码过时了') },
    });
  });

  it('says nothing that has holes, and nothing that is no refusal of ours', async () => {
    const { organizer } = programme;
    const own = await aResident(app, communityId, { name: '吴玉珍' });
    const already = { residentId: own.residentId, refusal: 'attendance/already_checked_in' };
    await app.call(tellOfRefusal, notice(already), organizer);
    expect((await told(own))[0]?.body.zh).not.toContain('{');
    expect(
      await app.refusal(tellOfRefusal, notice({ refusal: 'toString' }), organizer),
    ).toMatchObject({ code: 'request/invalid' });
    expect(
      await app.refusal(tellOfRefusal, notice({ residentId: randomUUID() }), organizer),
    ).toMatchObject({ code: 'attendance/resident_unknown' });
    const forged = notice({ residentId: undefined, code: 'M1.04106110W86VTRCYK47XC6DC0000' });
    expect(await app.refusal(tellOfRefusal, forged, organizer)).toMatchObject({
      code: 'attendance/resident_unknown',
    });
  });

  it('is for organizers and the committee', async () => {
    expect(await app.refusal(tellOfRefusal, notice(), resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(tellOfRefusal, notice())).toMatchObject({ status: 401 });
    const there = await aClaimProgramme(app);
    expect(await app.refusal(tellOfRefusal, notice(), there.organizer)).toMatchObject({
      status: 404,
    });
  });
});
