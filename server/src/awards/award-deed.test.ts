import { randomUUID } from 'node:crypto';
import { approveAward } from '@linli/contract/approvals';
import { awardDeed } from '@linli/contract/attendance';
import { listServiceRecords } from '@linli/contract/service-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let resident: TestResident;
let second: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  resident = await aResident(app, programme.communityId);
  second = await aResident(app, programme.communityId, { roles: ['committee'] });
});
afterAll(() => app.close());

function deed(change: Record<string, unknown> = {}, communityId = programme.communityId) {
  return {
    params: { communityId },
    query: {},
    body: {
      requestId: randomUUID(),
      residentId: resident.residentId,
      ruleKey: 'suggestion_adopted',
      points: 50,
      reason: '楼道照明建议被采纳',
      ...change,
    },
  };
}

function agree(approvalId: string, communityId = programme.communityId, by = second) {
  const body = { requestId: randomUUID() };
  return app.send(approveAward, { params: { communityId, approvalId }, query: {}, body }, by);
}

describe('awardDeed', () => {
  it('proposes what the reviewer chose, and awards it when a second person agrees', async () => {
    const input = deed();
    const answer = await app.call(awardDeed, input, programme.committee);
    expect(answer).toMatchObject({ points: 50 });
    expect(answer.because.at(-1)?.zh).toBe('没有场次，也没有申报，要第二个人同意后才记入');
    expect(await app.call(awardDeed, input, programme.committee)).toEqual(answer);
    const nothing = await app.owner.row(sql`
      select count(*)::int as count from transfer where id = ${answer.approvalId}`);
    expect(nothing).toEqual({ count: 0 });
    expect((await agree(answer.approvalId)).body).toMatchObject({ points: 50, balance: 50 });
    const row = await app.owner.row(sql`
      select reason, title ->> 'zh' as title, rule_key, actor_role, session_id, deed_kind,
        actor_person_id, second_person_id
      from transfer where id = ${answer.approvalId}`);
    expect(row).toEqual({
      reason: '楼道照明建议被采纳',
      title: '建议被采纳',
      ruleKey: 'suggestion_adopted',
      actorRole: 'committee',
      sessionId: null,
      deedKind: 'by_hand',
      actorPersonId: programme.committee.personId,
      secondPersonId: second.personId,
    });
    expect(app.events).toContainEqual(expect.objectContaining({ kind: 'points', points: 50 }));
  });

  it('refuses figures outside of the rule, unknown rules, deeds with a length', async () => {
    const refusal = (change: Record<string, unknown>) =>
      app.refusal(awardDeed, deed(change), programme.committee);
    expect(await refusal({ points: 101 })).toMatchObject({
      code: 'rules/points_out_of_range',
      details: { min: 20, max: 100 },
    });
    expect(await refusal({ ruleKey: 'flying' })).toMatchObject({ code: 'rules/unknown_rule' });
    expect(await refusal({ ruleKey: 'patrol' })).toMatchObject({
      code: 'rules/nothing_to_award',
    });
    expect(await refusal({ ruleKey: 'tutoring' })).toMatchObject({
      code: 'rules/nothing_to_award',
    });
    expect(await refusal({ reason: '' })).toMatchObject({ code: 'request/invalid' });
  });

  it('records minutes as service by both people, and says where they are missing', async () => {
    const counting = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.map((rule) =>
        rule.key === 'suggestion_adopted'
          ? {
              ...rule,
              countsAsService: {
                unitMinutes: 30,
                rounding: 'down' as const,
                capByPlan: true,
                dayMaxMinutes: 120,
              },
            }
          : rule,
      ),
    }));
    const { communityId, committee } = counting;
    const helper = await aResident(app, communityId);
    const other = await aResident(app, communityId, { roles: ['committee'] });
    const { residentId } = helper;
    const without = await app.call(awardDeed, deed({ residentId }, communityId), committee);
    expect(without.because.map(({ zh }) => zh)).toContain('没有写分钟，不记志愿服务时长');
    const proposed: string[] = [];
    for (const minutes of [100, 100]) {
      const input = deed({ residentId, minutes }, communityId);
      const { approvalId, because } = await app.call(awardDeed, input, committee);
      expect(because.map(({ code }) => code)).toContain('service_minutes');
      proposed.push(approvalId);
    }
    const records = async () => {
      const here = { params: { communityId }, query: {}, body: {} };
      return (await app.call(listServiceRecords, here, helper)).records;
    };
    expect(await records()).toEqual([]);
    await Promise.all([without.approvalId, ...proposed].map((id) => agree(id, communityId, other)));
    const minutes = (await records()).map((record) => record.minutes);
    expect(minutes.sort((one, two) => two - one)).toEqual([90, 30]);
    const signed = await app.owner.rows(sql`
      select distinct kind, recorded_by, confirmed_by from service_record
      where resident_id = ${residentId}`);
    expect(signed).toEqual([
      { kind: 'late_entry', recordedBy: committee.personId, confirmedBy: other.personId },
    ]);
  });

  it('never awards to oneself, one’s household, or who left', async () => {
    const { committee, communityId } = programme;
    const refusal = (residentId: string) => app.refusal(awardDeed, deed({ residentId }), committee);
    expect(await refusal(committee.residentId)).toMatchObject({ code: 'rules/self_award' });
    const spouse = await aResident(app, communityId);
    await aHousehold(app, communityId, [committee.residentId, spouse.residentId]);
    expect(await refusal(spouse.residentId)).toMatchObject({ code: 'rules/household_award' });
    const { phone } = committee;
    const child = await aResident(app, communityId, { name: '沈小敏', phone });
    expect(await refusal(child.residentId)).toMatchObject({ code: 'rules/household_award' });
    const gone = await aResident(app, communityId);
    await app.owner.run(sql`update resident set state = 'left' where id = ${gone.residentId}`);
    expect(await refusal(gone.residentId)).toMatchObject({ code: 'residents/left' });
  });

  it('holds limits of a month also against deeds at the same instant', async () => {
    const limited = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.map((rule) =>
        rule.key === 'suggestion_adopted'
          ? {
              ...rule,
              limits: [
                {
                  counts: 'deeds' as const,
                  per: 'month' as const,
                  max: 2,
                  whenReached: 'refuse' as const,
                  scope: 'resident' as const,
                },
              ],
            }
          : rule,
      ),
    }));
    const { communityId, committee } = limited;
    const { residentId } = await aResident(app, communityId);
    const other = await aResident(app, communityId, { roles: ['committee'] });
    const proposed = await Promise.all(
      Array.from({ length: 6 }, () =>
        app.call(awardDeed, deed({ residentId }, communityId), committee),
      ),
    );
    const answers = await Promise.all(
      proposed.map(({ approvalId }) => agree(approvalId, communityId, other)),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(4);
    for (const { body } of refused) {
      expect(body).toMatchObject({ error: { code: 'rules/limit_reached' } });
    }
  });

  it('pays into the household’s account, within the limits of each member', async () => {
    const home = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      account: { holder: 'household' },
      limits: [{ counts: 'points', per: 'day', max: 60, whenReached: 'reduce', scope: 'resident' }],
    }));
    const { communityId, committee } = home;
    const members = [await aResident(app, communityId), await aResident(app, communityId)];
    const ids = members.map((member) => member.residentId);
    const householdId = await aHousehold(app, communityId, ids);
    const other = await aResident(app, communityId, { roles: ['committee'] });
    const balances: number[] = [];
    for (const residentId of [...ids, ...ids]) {
      const input = deed({ residentId }, communityId);
      const { approvalId } = await app.call(awardDeed, input, committee);
      const { body } = await agree(approvalId, communityId, other);
      balances.push((body as { balance: number }).balance);
    }
    expect(balances).toEqual([50, 100, 110, 120]);
    const account = await app.owner.row(sql`
      select balance, holder from account where id = ${householdId}`);
    expect(account).toEqual({ balance: 120, holder: 'household' });
  });

  it('is for the committee of the community, under rules in force', async () => {
    const { organizer } = programme;
    const elsewhere = await aProgramme(app);
    expect(await app.refusal(awardDeed, deed())).toMatchObject({ status: 401 });
    expect(await app.refusal(awardDeed, deed(), organizer)).toMatchObject({ status: 403 });
    expect(await app.refusal(awardDeed, deed(), elsewhere.committee)).toMatchObject({
      status: 404,
    });
    const foreign = deed({}, elsewhere.communityId);
    expect(await app.refusal(awardDeed, foreign, elsewhere.committee)).toMatchObject({
      code: 'request/not_found',
    });
    const lawless = await aCommunity(app);
    const chair = await aResident(app, lawless, { roles: ['committee'] });
    const member = await aResident(app, lawless);
    const input = deed({ residentId: member.residentId }, lawless);
    expect(await app.refusal(awardDeed, input, chair)).toMatchObject({
      code: 'rules/not_in_force',
    });
  });
});
