import { randomUUID } from 'node:crypto';
import {
  gradeHome,
  listInspectedHomes,
  listInspections,
  readInspection,
} from '@linli/contract/inspections';
import { readToday } from '@linli/contract/reports';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import { aGrade, anInspection, handedIn, type Inspected } from '../testing/factories/inspections';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let yards: Inspected;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  yards = await anInspection(app);
  resident = await aResident(app, yards.communityId, { name: '周桂兰' });
});
afterAll(() => app.close());

const paramsOf = ({ communityId, day }: Inspected) => ({ communityId, schemeKey: 'yards', day });

async function homesOf(inspected: Inspected, by: Caller, query: object = {}) {
  const input = { params: paramsOf(inspected), query: { limit: 100, ...query }, body: {} };
  return (await app.call(listInspectedHomes, input as never, by)).homes;
}

async function codeOf(input: unknown, by: Caller = yards.organizer) {
  return (await app.refusal(gradeHome, input, by)).code;
}

describe('a grade at a door', () => {
  it('is kept at once, once however often it is sent, and can be put right', async () => {
    const input = aGrade(yards, resident.residentId, 'good');
    const kept = await app.send(gradeHome, input, yards.organizer);
    expect(kept.body).toMatchObject({ grade: 'good', state: 'open', isOwn: true, points: null });
    expect((await app.send(gradeHome, input, yards.organizer)).body).toEqual(kept.body);
    const better = aGrade(yards, resident.residentId, 'best');
    expect(await app.call(gradeHome, better, yards.organizer)).toMatchObject({ grade: 'best' });
    const rows = await app.owner.rows(sql`
      select grade from inspection_grade where account_id = ${resident.residentId}`);
    expect(rows).toEqual([{ grade: 'best' }]);
  });

  it('is one grade when sixteen taps of two inspectors arrive together', async () => {
    const neighbour = await aResident(app, yards.communityId, { name: '许国平' });
    const taps = Array.from({ length: 16 }, (_, index) =>
      app.send(
        gradeHome,
        aGrade(yards, neighbour.residentId, index % 4 < 2 ? 'good' : 'poor'),
        index % 2 ? yards.organizer : yards.committee,
      ),
    );
    const answers = await Promise.all(taps);
    const codes = answers.flatMap(({ status, body }) =>
      status === 200 ? [] : (body as { error: { code: string } }).error.code,
    );
    expect(new Set(codes)).toEqual(new Set(['inspections/graded_by_other']));
    expect(codes).toHaveLength(8);
    const rows = await app.owner.rows(sql`
      select 1 from inspection_grade where account_id = ${neighbour.residentId}`);
    expect(rows).toHaveLength(1);
  });

  it('of somebody else is changed only by saying so', async () => {
    const neighbour = await aResident(app, yards.communityId);
    await app.call(gradeHome, aGrade(yards, neighbour.residentId, 'good'), yards.committee);
    const refused = await app.refusal(
      gradeHome,
      aGrade(yards, neighbour.residentId, 'poor'),
      yards.organizer,
    );
    expect(refused).toMatchObject({
      code: 'inspections/graded_by_other',
      details: { name: '沈敏', grade: '达标户' },
    });
    const over = aGrade(yards, neighbour.residentId, 'poor', { over: true });
    expect(await app.call(gradeHome, over, yards.organizer)).toMatchObject({ isOwn: true });
  });

  it('must be one of the rule, on a day of the inspection that has come', async () => {
    const id = resident.residentId;
    expect(await codeOf(aGrade(yards, id, 'excellent'))).toBe('inspections/grade_unknown');
    const wrongDay = addDays(yards.day, -1);
    expect(await codeOf(aGrade(yards, id, 'best', { day: wrongDay }))).toBe(
      'inspections/not_a_day',
    );
    const params = { communityId: yards.communityId };
    const { inspections } = await app.call(
      listInspections,
      { params, query: {}, body: {} },
      yards.organizer,
    );
    const ahead = inspections.find(({ state }) => state === 'ahead')?.day ?? '';
    expect(await codeOf(aGrade(yards, id, 'best', { day: ahead }))).toBe('inspections/day_ahead');
    expect(await codeOf(aGrade(yards, id, 'best', { schemeKey: 'roofs' }))).toBe(
      'request/not_found',
    );
    // Before any rules were in force there was no inspection.
    expect(await codeOf(aGrade(yards, id, 'best', { day: '2020-01-01' }))).toBe(
      'request/not_found',
    );
    expect(await codeOf(aGrade(yards, randomUUID(), 'best'))).toBe('request/not_found');
    expect(await codeOf(aGrade(yards, 'nobody', 'best'))).toBe('request/invalid');
  });

  it('is for inspectors of this community', async () => {
    const input = aGrade(yards, resident.residentId, 'best');
    expect(await codeOf(input, {})).toBe('access/not_signed_in');
    expect(await codeOf(input, resident)).toBe('access/not_allowed');
    expect(await codeOf(input, yards.second)).toBe('access/not_allowed');
    const other = await anInspection(app);
    expect((await app.refusal(gradeHome, input, other.organizer)).status).toBe(404);
    const stranger = await aResident(app, other.communityId);
    expect(await codeOf(aGrade(yards, stranger.residentId, 'best'))).toBe('request/not_found');
  });

  it('is never of one’s own home, and the database says so too', async () => {
    const { communityId, organizer } = yards;
    expect(await codeOf(aGrade(yards, organizer.residentId, 'best'))).toBe('inspections/own_home');
    const spouse = await aResident(app, communityId, { name: '许太太' });
    const homeId = await aHousehold(app, communityId, [organizer.residentId, spouse.residentId]);
    expect(await codeOf(aGrade(yards, spouse.residentId, 'best'))).toBe('inspections/own_home');
    const forged = app.owner.run(sql`
      insert into inspection_grade (community_id, scheme_key, day, account_id, resident_id,
        scheme_name, grade, grade_name, inspector_person_id, home_id, inspector_home_id, graded_at)
      values (${communityId}, 'yards', ${yards.day}, ${spouse.residentId}, ${spouse.residentId},
        '{}', 'best', '{}', ${organizer.personId}, ${homeId}, ${homeId}, now())`);
    await expect(forged).rejects.toThrow('inspection_grade_not_own');
  });

  it('is not given to who moved away', async () => {
    const gone = await aResident(app, yards.communityId);
    await app.owner.run(sql`update resident set state = 'left' where id = ${gone.residentId}`);
    expect(await codeOf(aGrade(yards, gone.residentId, 'best'))).toBe('residents/left');
  });

  it('cannot be changed once it was handed in', async () => {
    const neighbour = await aResident(app, yards.communityId);
    await handedIn(app, yards, [[neighbour, 'best']], yards.committee);
    const later = aGrade(yards, neighbour.residentId, 'poor', { over: true });
    expect(await codeOf(later, yards.committee)).toBe('inspections/handed_in');
  });
});

describe('the homes of an inspection', () => {
  it('are households where households earn, with all names, masked for organizers', async () => {
    const inspected = await anInspection(app, 'household');
    const { communityId, organizer, committee } = inspected;
    const [mother, son] = [
      await aResident(app, communityId, { name: '李秀兰' }),
      await aResident(app, communityId, { name: '王建国' }),
    ];
    await aHousehold(app, communityId, [mother.residentId, son.residentId]);
    const given = await app.call(gradeHome, aGrade(inspected, son.residentId, 'good'), organizer);
    expect(given.state).toBe('open');
    const [masked] = await homesOf(inspected, organizer, { search: '建国' });
    expect(masked).toMatchObject({
      residentId: mother.residentId,
      names: ['李**', '王**'],
      given: { grade: 'good', inspectorName: '许明' },
    });
    const [full] = await homesOf(inspected, committee, { only: 'graded' });
    expect(full?.names).toEqual(['李秀兰', '王建国']);
    const own = await homesOf(inspected, organizer, { search: '许明' });
    expect(own.map(({ isOwn }) => isOwn)).toEqual([true]);
  });

  it('are turned page by page, each once', async () => {
    const all = await homesOf(yards, yards.committee);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const input = { params: paramsOf(yards), query: { limit: 3, cursor }, body: {} };
      const page = await app.call(listInspectedHomes, input as never, yards.committee);
      seen.push(...page.homes.map(({ residentId }) => residentId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all.map(({ residentId }) => residentId));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('the days of an inspection', () => {
  it('are overdue until what was graded counts, and stand among today’s to-dos', async () => {
    const inspected = await anInspection(app);
    const params = { communityId: inspected.communityId };
    const input = { params, query: {}, body: {} };
    const stateOf = async () => {
      const { inspections } = await app.call(listInspections, input, inspected.organizer);
      return inspections.find(({ day }) => day === inspected.day)?.state;
    };
    const todosLeft = async () => {
      const { todos } = await app.call(readToday, input, inspected.committee);
      return todos.find(({ kind }) => kind === 'inspections_due')?.count ?? 0;
    };
    expect(await stateOf()).toBe('overdue');
    const before = await todosLeft();
    const neighbour = await aResident(app, inspected.communityId);
    await handedIn(app, inspected, [[neighbour, 'best']]);
    expect(await stateOf()).toBe('waiting');
    expect(await todosLeft()).toBe(before - 1);
    const read = { params: paramsOf(inspected), query: {}, body: {} };
    expect(await app.call(readInspection, read, inspected.organizer)).toMatchObject({
      holder: 'resident',
      grades: [{ points: 20 }, { points: 10 }, { points: 0 }],
      figures: { homes: 4, open: 0, own: 0, waiting: 1, confirmed: 0 },
    });
  });
});
