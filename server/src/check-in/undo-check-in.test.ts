import { randomUUID } from 'node:crypto';
import { checkInToday, readMyCheckIns } from '@linli/contract/check-in';
import { readBalance, reverseTransfer } from '@linli/contract/ledger';
import { reserveReward } from '@linli/contract/mall';
import { listMyNotifications } from '@linli/contract/notifications';
import { daysInRow, isFull } from '@linli/core/check-in/days-in-row';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { checkInOn, checkingIn } from '../testing/factories/check-ins';
import { findingsOf } from '../testing/factories/ledger';
import { aCounter, aReward } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { seededRandom } from '../testing/schema-values';
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
beforeEach(() => app.clock.set(new Date('2026-03-10T01:00:00.000Z')));

const march = (...days: number[]) => days.map((day) => `2026-03-${String(day).padStart(2, '0')}`);

function undoing(transferId: string | null | undefined) {
  const body = { requestId: randomUUID(), reason: '代别人点的' };
  return { params: { communityId, transferId: transferId ?? '' }, query: {}, body };
}

async function balanceOf(caller: Caller): Promise<number> {
  const input = { params: { communityId }, query: {}, body: {} };
  return (await app.call(readBalance, input, caller)).balance;
}

async function transferOn(resident: TestResident, day: string): Promise<string | null> {
  const row = await app.owner.row<{ transferId: string | null }>(sql`
    select transfer_id from daily_check_in
    where resident_id = ${resident.residentId} and day = ${day}`);
  return row?.transferId ?? null;
}

/** What the days that stand are worth by the published rule, whatever happened on the way. */
function worthOf(days: readonly string[], began: string): number {
  const streak = demoRulebook.rules.find(({ deed }) => deed === 'daily_check_in')?.streak;
  if (!streak) throw new Error('The published example pays for rows');
  const rows = [...daysInRow(streak, days, began).values()];
  return rows.length + rows.filter((row) => isFull(streak, row)).length * streak.points;
}

describe('reversing a check-in', () => {
  it('takes the bonus of the very day with it', async () => {
    const resident = await aResident(app, communityId);
    const answers = await checkInOn(app, communityId, resident, march(2, 3, 4, 5, 6, 7, 8));
    await app.call(reverseTransfer, undoing(answers[6]?.transferId), programme.committee);
    expect(await balanceOf(resident)).toBe(6);
  });

  it('of a day before takes the bonus of its row, and moves it on where it stands', async () => {
    const resident = await aResident(app, communityId);
    const days = march(2, 3, 4, 5, 6, 7, 8);
    const answers = await checkInOn(app, communityId, resident, days);
    expect(await balanceOf(resident)).toBe(17);
    await app.call(reverseTransfer, undoing(answers[2]?.transferId), programme.committee);
    // Six days, one of them missed and forgiven: the row is full one day later.
    expect(await balanceOf(resident)).toBe(6);
    const [next] = await checkInOn(app, communityId, resident, march(9));
    expect(next).toMatchObject({ rowDays: 7, points: 11, balance: 17 });
    const { notifications } = await app.call(
      listMyNotifications,
      { params: { communityId }, query: {}, body: {} },
      resident,
    );
    expect(notifications[0]).toMatchObject({ kind: 'check_in_undone', link: '/check-in' });
    expect(notifications[0]?.body.zh).toContain('代别人点的');
  });

  it('moves a bonus to the later day on which the row is full now', async () => {
    const resident = await aResident(app, communityId);
    const answers = await checkInOn(app, communityId, resident, march(2, 3, 4, 5, 6, 7, 8, 9));
    await app.call(reverseTransfer, undoing(answers[1]?.transferId), programme.committee);
    expect(await balanceOf(resident)).toBe(17);
    const rows = await app.owner.rows(sql`
      select c.row_days, t.amount from daily_check_in c
      join transfer t on t.id = c.transfer_id
      where c.resident_id = ${resident.residentId} and c.undone_at is null order by c.day`);
    expect(rows).toEqual([
      { rowDays: 1, amount: 1 },
      { rowDays: 2, amount: 1 },
      { rowDays: 3, amount: 1 },
      { rowDays: 4, amount: 1 },
      { rowDays: 5, amount: 1 },
      { rowDays: 6, amount: 1 },
      { rowDays: 7, amount: 11 },
    ]);
  });

  it('does not open the day for a second one', async () => {
    const resident = await aResident(app, communityId);
    const [answer] = await checkInOn(app, communityId, resident, march(10));
    await app.call(reverseTransfer, undoing(answer?.transferId), programme.committee);
    expect(await app.refusal(checkInToday, checkingIn(communityId), resident)).toMatchObject({
      code: 'check_in/already_today',
    });
    const read = await app.call(
      readMyCheckIns,
      { params: { communityId }, query: {}, body: {} },
      resident,
    );
    expect(read).toMatchObject({ checkedInToday: true, rowDays: 0, days: [] });
  });

  it('is whole or not at all: with the bonus spent nothing changes', async () => {
    const resident = await aResident(app, communityId);
    const answers = await checkInOn(app, communityId, resident, march(2, 3, 4, 5, 6, 7, 8));
    const counterId = await aCounter(app, programme, '驿站');
    const mall = { communityId, committee: programme.committee, counterId, slug: '' };
    const rewardId = await aReward(app, mall, { pricePoints: 16 });
    const body = { requestId: randomUUID(), rewardId };
    await app.call(reserveReward, { params: { communityId }, query: {}, body }, resident);
    const refused = await app.refusal(
      reverseTransfer,
      undoing(answers[2]?.transferId),
      programme.committee,
    );
    expect(refused.code).toBe('ledger/points_spent');
    expect(await balanceOf(resident)).toBe(1);
    const undone = await app.owner.rows(sql`
      select 1 from daily_check_in
      where resident_id = ${resident.residentId} and undone_at is not null`);
    expect(undone).toEqual([]);
  });

  it('leaves, whatever is undone in whatever order, what the standing days are worth', async () => {
    const random = seededRandom(20_261_125);
    for (let round = 0; round < 4; round += 1) {
      const resident = await aResident(app, communityId);
      const days: string[] = [];
      for (let day = 1; day <= 20; day += 1) {
        if (random() < 0.85) days.push(...march(day));
      }
      await checkInOn(app, communityId, resident, days);
      const began = days[0] ?? '';
      expect(await balanceOf(resident)).toBe(worthOf(days, began));
      for (let count = 0; count < 4; count += 1) {
        const [day = ''] = days.splice(Math.floor(random() * days.length), 1);
        const before = await balanceOf(resident);
        const transferId = await transferOn(resident, day);
        await app.call(reverseTransfer, undoing(transferId), programme.committee);
        expect(await balanceOf(resident)).toBe(worthOf(days, began));
        expect(await balanceOf(resident)).toBeLessThan(before);
      }
    }
    expect(await findingsOf(app, communityId)).toEqual([]);
  });

  it('and one of today at the same instant end as if one came after the other', async () => {
    const residents: { resident: TestResident; reversed: string | null | undefined }[] = [];
    for (let round = 0; round < RACES; round += 1) {
      const resident = await aResident(app, communityId);
      const answers = await checkInOn(app, communityId, resident, march(2, 3, 4, 5, 6, 7));
      residents.push({ resident, reversed: answers[2]?.transferId });
    }
    app.clock.set(new Date('2026-03-08T04:00:00.000Z'));
    const standing = march(2, 3, 5, 6, 7, 8);
    for (const { resident, reversed } of residents) {
      await Promise.all([
        app.call(checkInToday, checkingIn(communityId), resident),
        app.call(reverseTransfer, undoing(reversed), programme.committee),
      ]);
      expect(await balanceOf(resident)).toBe(worthOf(standing, '2026-03-02'));
    }
  });
});

/** Enough for two that take their locks in opposite order to meet. */
const RACES = 20;
