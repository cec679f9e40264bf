import { randomUUID } from 'node:crypto';
import { checkInResident, checkOutResident } from '@linli/contract/attendance';
import { revokeMemberCard } from '@linli/contract/cards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aScan,
  aSession,
  type Programme,
  type ScanOptions,
} from '../testing/factories/attendance';
import { aCard } from '../testing/factories/cards';
import { aProxy } from '../testing/factories/proxies';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

async function elderWithCard(name = '刘奶奶') {
  const resident = await aResident(app, communityId, { name, phone: null });
  const card = await aCard(app, communityId, resident, programme.organizer);
  return { resident, card };
}

interface CardScan extends ScanOptions {
  readonly personConfirmed?: boolean;
}

function scan(sessionId: string, { personConfirmed = true, ...options }: CardScan) {
  const input = aScan(app, communityId, sessionId, options);
  return { ...input, body: { ...input.body, personConfirmed } };
}

const checkIn = (sessionId: string, options: CardScan, by: Caller = programme.organizer) =>
  app.call(checkInResident, scan(sessionId, options), by);

const refusal = (sessionId: string, options: CardScan, by: Caller = programme.organizer) =>
  app.refusal(checkInResident, scan(sessionId, options), by);

describe('a printed card at the table', () => {
  it('counts like a member code once the person was confirmed by name', async () => {
    const { resident, card } = await elderWithCard();
    const sessionId = await aSession(app, programme);
    const { code } = card;
    expect(await refusal(sessionId, { code, personConfirmed: false })).toMatchObject({
      status: 409,
      code: 'cards/unconfirmed',
      details: { maskedName: '刘**', buildingName: null },
    });
    const answer = await checkIn(sessionId, { code });
    expect(answer).toMatchObject({ residentId: resident.residentId, points: 20, balance: 20 });
    const row = await app.owner.row(sql`
      select card_id, way from attendance where id = ${answer.attendanceId}`);
    expect(row).toEqual({ cardId: card.cardId, way: 'camera' });
    expect(await refusal(sessionId, { code })).toMatchObject({
      code: 'attendance/already_checked_in',
    });
  });

  it('lets someone without a phone earn by joining in', async () => {
    const culture = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.map((rule) =>
        rule.key === 'performance'
          ? { ...rule, points: { parts: [{ kind: 'per_deed' as const, points: 10 }] } }
          : rule,
      ),
    }));
    const resident = await aResident(app, culture.communityId, { phone: null });
    const { code } = await aCard(app, culture.communityId, resident, culture.organizer);
    const sessionId = await aSession(app, culture, { ruleKey: 'performance', title: '重阳听戏' });
    const input = aScan(app, culture.communityId, sessionId, { code });
    const body = { ...input.body, personConfirmed: true };
    const answer = await app.call(checkInResident, { ...input, body }, culture.organizer);
    expect(answer).toMatchObject({ points: 10, balance: 10 });
  });

  it('also checks out', async () => {
    const { card } = await elderWithCard();
    const sessionId = await aSession(app, programme, { ruleKey: 'tutoring' });
    await checkIn(sessionId, { code: card.code });
    app.clock.set(new Date(app.clock.now().getTime() + 60 * 60_000));
    const out = scan(sessionId, { code: card.code });
    const unconfirmed = scan(sessionId, { code: card.code, personConfirmed: false });
    expect(await app.refusal(checkOutResident, unconfirmed, programme.organizer)).toMatchObject({
      code: 'cards/unconfirmed',
    });
    expect(await app.call(checkOutResident, out, programme.organizer)).toMatchObject({
      minutes: 60,
      points: 30,
    });
  });

  it('is worth nothing once it was stopped or replaced', async () => {
    const { resident, card } = await elderWithCard();
    const sessionId = await aSession(app, programme);
    const next = await aCard(app, communityId, resident, programme.committee, true);
    expect(await refusal(sessionId, { code: card.code })).toMatchObject({ code: 'cards/revoked' });
    const stop = {
      params: { communityId, cardId: next.cardId },
      query: {},
      body: { requestId: randomUUID(), reason: '借给了邻居' },
    };
    await app.call(revokeMemberCard, stop, programme.committee);
    expect(await refusal(sessionId, { code: next.code })).toMatchObject({ code: 'cards/revoked' });
    const offline = { code: next.code, offline: true, scannedAt: app.clock.now() };
    expect(await refusal(sessionId, offline)).toMatchObject({ code: 'cards/revoked' });
  });

  it('of another community, or of nobody, is not known', async () => {
    const elsewhere = await aProgramme(app);
    const stranger = await aResident(app, elsewhere.communityId, { phone: null });
    const { code } = await aCard(app, elsewhere.communityId, stranger, elsewhere.organizer);
    const sessionId = await aSession(app, programme);
    expect(await refusal(sessionId, { code })).toMatchObject({
      status: 404,
      code: 'cards/unknown',
    });
  });

  it('waits offline and counts when it arrives, but not for ever', async () => {
    const { card } = await elderWithCard();
    const sessionId = await aSession(app, programme);
    const scannedAt = app.clock.now();
    app.clock.set(new Date(scannedAt.getTime() + 3 * 60 * 60_000));
    const late = { code: card.code, offline: true, scannedAt };
    expect((await checkIn(sessionId, late)).checkedInAt).toBe(scannedAt.toISOString());
    const lost = await elderWithCard('孙爷爷');
    app.clock.set(new Date(scannedAt.getTime() + 73 * 60 * 60_000));
    expect(await refusal(sessionId, { ...late, code: lost.card.code })).toMatchObject({
      code: 'attendance/too_late',
    });
  });

  it('is taken in six sessions a day, also when all are scanned at once', async () => {
    const { card } = await elderWithCard();
    const sessions = await Promise.all(
      Array.from({ length: 9 }, () => aSession(app, programme, { ruleKey: 'performance' })),
    );
    await checkIn(sessions[8] ?? '', { code: card.code });
    const answers = await Promise.all(
      sessions
        .slice(0, 8)
        .map((sessionId) =>
          app.send(checkInResident, scan(sessionId, { code: card.code }), programme.organizer),
        ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.find(({ status }) => status !== 200)?.body).toMatchObject({
      error: { code: 'cards/used_too_often', details: { max: 6 } },
    });
    app.clock.set(new Date(app.clock.now().getTime() + 24 * 60 * 60_000));
    const tomorrow = await aSession(app, programme);
    await checkIn(tomorrow, { code: card.code });
  });
});

describe('who may not record for whom', () => {
  it('by card as little as by any other way: oneself and the household', async () => {
    const { organizer } = programme;
    const sessionId = await aSession(app, programme);
    const own = await aCard(app, communityId, organizer, programme.committee);
    expect(await refusal(sessionId, { code: own.code })).toMatchObject({
      code: 'attendance/self_scan',
    });
    const { resident, card } = await elderWithCard('婆婆');
    await aHousehold(app, communityId, [organizer.residentId, resident.residentId]);
    expect(await refusal(sessionId, { code: card.code })).toMatchObject({
      code: 'attendance/household_scan',
    });
  });

  it('a proxy neither for whom they act nor the other way round, by no way', async () => {
    const volunteer = await aResident(app, communityId, { name: '林晓', roles: ['organizer'] });
    const resident = await aResident(app, communityId, { name: '钱奶奶', roles: ['organizer'] });
    const { proxyId } = await aProxy(app, communityId, resident, volunteer);
    await app.owner.run(sql`
      update resident set household_id = null
      where id in (${resident.residentId}, ${volunteer.residentId})`);
    const card = await aCard(app, communityId, resident, programme.committee);
    const sessionId = await aSession(app, programme);
    const bound = { status: 409, code: 'attendance/proxy_scan' };
    expect(await refusal(sessionId, { code: card.code }, volunteer)).toMatchObject(bound);
    const byPhone = { residentId: resident.residentId, way: 'phone' as const };
    expect(await refusal(sessionId, byPhone, volunteer)).toMatchObject(bound);
    const theOther = { residentId: volunteer.residentId, way: 'phone' as const };
    expect(await refusal(sessionId, theOther, resident)).toMatchObject(bound);
    await app.owner.run(sql`
      update proxy set ended_at = ${app.clock.now()} where id = ${proxyId}`);
    await checkIn(sessionId, byPhone, volunteer);
  });
});
