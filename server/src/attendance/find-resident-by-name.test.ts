import { findResidentByName, findResidentByPhone } from '@linli/contract/attendance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let buildingId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
  buildingId = app.ids.next();
  await app.owner.run(sql`
    insert into building (community_id, id, name)
    values (${communityId}, ${buildingId}, ${'3 号楼'})`);
  for (const name of ['刘桂兰', '刘桂香', '刘桂']) {
    await aResident(app, communityId, { name, phone: null, buildingId });
  }
  await aResident(app, communityId, { name: '刘桂兰', phone: null });
});
afterAll(() => app.close());

const asked = (name: string, building?: string) => ({
  params: { communityId },
  query: {},
  body: { name, ...(building === undefined ? {} : { buildingId: building }) },
});

async function find(name: string, building?: string, by: Caller = programme.organizer) {
  const { residents } = await app.call(findResidentByName, asked(name, building), by);
  return residents.map(({ maskedName, buildingName }) => `${maskedName} ${buildingName}`);
}

describe('looking for somebody without a phone', () => {
  it('within a building finds by a part of the name, everywhere by the whole name', async () => {
    expect(await find('桂兰', buildingId)).toEqual(['刘** 3 号楼']);
    expect(await find('刘桂', buildingId)).toHaveLength(3);
    expect((await find('刘 桂 兰')).sort()).toEqual(['刘** 3 号楼', '刘** null']);
    expect(await find('刘桂')).toEqual(['刘* 3 号楼']);
    expect(await find('没有人', buildingId)).toEqual([]);
    expect(await find('刘桂兰', app.ids.next())).toEqual([]);
  });

  it('never finds who moved away', async () => {
    const gone = await aResident(app, communityId, { name: '走了的人', phone: null });
    await app.owner.run(sql`update resident set state = 'left' where id = ${gone.residentId}`);
    expect(await find('走了的人')).toEqual([]);
  });

  it('is limited together with look-ups by phone, and each is kept', async () => {
    const organizer = await aResident(app, communityId, { roles: ['organizer'] });
    const byPhone = { params: { communityId }, query: {}, body: { phone: '13700000000' } };
    const answers = await Promise.all(
      Array.from({ length: 34 }, (_, nth) =>
        nth % 2 === 0
          ? app.send(findResidentByName, asked('刘桂兰'), organizer)
          : app.send(findResidentByPhone, byPhone, organizer),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    const kept = await app.owner.row(sql`
      select count(*)::int as looked, count(distinct found_by)::int as ways
      from phone_lookup where person_id = ${organizer.personId}`);
    expect(kept).toEqual({ looked: 30, ways: 2 });
    app.clock.set(new Date(app.clock.now().getTime() + 3_600_001));
    expect(await find('刘桂兰', buildingId, organizer)).toHaveLength(1);
  });

  it('asks for enough of a name, and for the role', async () => {
    const refusal = (input: unknown, by?: Caller) => app.refusal(findResidentByName, input, by);
    for (const name of ['刘', '  ', '1', '刘%', '__兰']) {
      expect(await refusal(asked(name, buildingId), programme.organizer)).toMatchObject({
        code: 'residents/name_too_short',
      });
    }
    expect(await refusal(asked(''), programme.organizer)).toMatchObject({
      code: 'request/invalid',
    });
    const neighbour = await aResident(app, communityId);
    const elsewhere = await aProgramme(app);
    expect(await refusal(asked('刘桂兰'))).toMatchObject({ status: 401 });
    expect(await refusal(asked('刘桂兰'), neighbour)).toMatchObject({ status: 403 });
    expect(await refusal(asked('刘桂兰'), elsewhere.organizer)).toMatchObject({ status: 404 });
  });
});
