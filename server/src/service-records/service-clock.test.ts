import { randomUUID } from 'node:crypto';
import { readToday } from '@linli/contract/reports';
import { changeServiceSettings, readServiceSettings } from '@linli/contract/service-exports';
import {
  confirmServiceRecords,
  evaluateServiceRecords,
  listServiceSheets,
} from '@linli/contract/service-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { aServedSession, type ServedSession } from '../testing/factories/service-records';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let early: ServedSession;
let late: ServedSession;

/** Before and within National Day, with its make-up days. */
beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-09-18T01:00:00.000Z') });
  programme = await aProgramme(app);
  early = await aServedSession(app, programme, { title: '早的' });
  app.clock.set(new Date('2026-09-30T01:00:00.000Z'));
  late = await aServedSession(app, programme, { title: '晚的' });
});
afterAll(() => app.close());

function input<Query extends object>(query: Query) {
  return { params: { communityId: programme.communityId }, query, body: {} };
}

const open = () =>
  app.call(listServiceSheets, input({ state: 'open' as const }), programme.committee);

async function settle({ sessionId, recordIds }: ServedSession): Promise<void> {
  const params = { communityId: programme.communityId, sessionId };
  const body = { requestId: randomUUID(), recordIds: [...recordIds] };
  await app.call(confirmServiceRecords, { params, query: {}, body }, programme.committee);
  const rated = { ...body, requestId: randomUUID(), quality: 'good' as const };
  await app.call(evaluateServiceRecords, { params, query: {}, body: rated }, programme.committee);
}

async function todos() {
  const { todos: all } = await app.call(readToday, input({}), programme.committee);
  return all.filter(({ kind }) => kind.startsWith('service_'));
}

describe('the ten working days', () => {
  it('run over holidays and make-up days', async () => {
    const { sheets } = await open();
    expect(sheets.map(({ title, dueOn, overdue }) => [title, dueOn, overdue])).toEqual([
      ['早的', '2026-10-09', false],
      ['晚的', '2026-10-20', false],
    ]);
    expect(await todos()).toEqual([]);
  });

  it('are over on the day after, the oldest first, and stand on the first page', async () => {
    app.clock.set(new Date('2026-10-09T15:59:00.000Z'));
    expect((await open()).sheets.map(({ overdue }) => overdue)).toEqual([false, false]);
    app.clock.set(new Date('2026-10-09T16:00:00.000Z'));
    const { sheets, figures } = await open();
    expect(sheets.map(({ title, overdue }) => [title, overdue])).toEqual([
      ['早的', true],
      ['晚的', false],
    ]);
    expect(figures).toEqual({ due: 1, onTime: 0, overdueRecords: 1 });
    const [todo] = await todos();
    expect(todo).toMatchObject({ kind: 'service_overdue', count: 1, link: '/service' });
    expect(todo?.detail.zh).toContain('10 月 9 日前');
  });

  it('tell how much was done in time', async () => {
    await settle(early);
    await settle(late);
    app.clock.set(new Date('2026-10-21T01:00:00.000Z'));
    expect((await open()).figures).toEqual({ due: 2, onTime: 1, overdueRecords: 0 });
    expect(await todos()).toEqual([]);
  });

  it('are a setting; what was promised before stays', async () => {
    const settings = await app.call(readServiceSettings, input({}), programme.committee);
    expect(settings).toMatchObject({ terms: { recordWorkingDays: 10 }, changedAt: null });
    const { terms, template } = settings;
    const body = { requestId: randomUUID(), terms: { ...terms, recordWorkingDays: 3 }, template };
    const change = { ...input({}), body };
    await app.call(changeServiceSettings, change, programme.committee);
    const after = await app.call(readServiceSettings, input({}), programme.organizer);
    expect(after.terms.recordWorkingDays).toBe(3);
    await aServedSession(app, programme, { title: '新的' });
    expect((await open()).sheets.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['新的', '2026-10-26'],
    ]);
    const resident = await aResident(app, programme.communityId);
    expect(await app.refusal(changeServiceSettings, change)).toMatchObject({ status: 401 });
    expect(await app.refusal(changeServiceSettings, change, resident)).toMatchObject({
      status: 403,
    });
    const foreign = (await aProgramme(app)).committee;
    expect(await app.refusal(changeServiceSettings, change, foreign)).toMatchObject({
      status: 404,
    });
    const wrong = { ...change, body: { ...body, terms: { ...terms, recordWorkingDays: 0 } } };
    expect(await app.refusal(changeServiceSettings, wrong, programme.committee)).toMatchObject({
      status: 400,
    });
  });
});
