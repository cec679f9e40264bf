import { readMyLevel } from '@linli/contract/levels';
import type { HonourLevel } from '@linli/core/rules/standing-terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgramme } from '../testing/factories/attendance';
import { postDeeds } from '../testing/factories/deeds';
import { aCommunity, aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

const privileges = [{ zh: '优先报名', en: 'Sign up first' }];
const level = (key: string, earnedMin: number, period: HonourLevel['period']): HonourLevel => ({
  key,
  name: { zh: key, en: key },
  earnedMin,
  period,
  privileges,
});
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-11-25T02:00:00.000Z') });
});
afterAll(() => app.close());

const read = (communityId: string, by: Caller) =>
  app.call(readMyLevel, { params: { communityId }, query: {}, body: {} }, by);

describe('readMyLevel', () => {
  it('goes by what was earned, and says what the next one asks for', async () => {
    const levels = [level('friend', 30, 'life'), level('pillar', 100, 'year')];
    const { communityId } = await aProgramme(app, (rulebook) => ({ ...rulebook, levels }));
    const resident = await aResident(app, communityId);
    const { residentId } = resident;
    const next = levels[0]?.name;
    expect(await read(communityId, resident)).toEqual({
      level: null,
      next: { name: next, missing: 30 },
    });
    await postDeeds(app, communityId, [{ residentId, points: 40 }]);
    expect(await read(communityId, resident)).toEqual({
      level: { key: 'friend', name: levels[0]?.name, privileges },
      next: { name: levels[1]?.name, missing: 60 },
    });
    await postDeeds(app, communityId, [{ residentId, points: 60 }]);
    expect(await read(communityId, resident)).toMatchObject({
      level: { key: 'pillar' },
      next: null,
    });
  });

  it.each([
    ['day', 10],
    ['week', 20],
    ['month', 30],
    ['quarter', 40],
    ['year', 50],
    ['life', 60],
  ] as const)('counts what was earned in a %s', async (period, points) => {
    const levels = [level('one', 1000, period)];
    const { communityId } = await aProgramme(app, (rulebook) => ({ ...rulebook, levels }));
    const resident = await aResident(app, communityId);
    const days = ['11-25', '11-24', '11-02', '10-03', '02-01'].map((day) => `2026-${day}`);
    const deeds = [...days, '2025-06-01'].map((day) => ({
      residentId: resident.residentId,
      points: 10,
      occurredAt: `${day}T01:00:00.000Z`,
    }));
    await postDeeds(app, communityId, deeds);
    expect((await read(communityId, resident)).next?.missing).toBe(1000 - points);
  });

  it('is the resident’s own, and nothing where the rulebook has no levels', async () => {
    const { communityId, committee } = await aProgramme(app);
    expect(await read(communityId, committee)).toEqual({ level: null, next: null });
    expect((await app.refusal(readMyLevel, { params: { communityId } })).status).toBe(401);
    const abroad = { params: { communityId: await aCommunity(app) } };
    expect((await app.refusal(readMyLevel, abroad, committee)).status).toBe(404);
  });
});
