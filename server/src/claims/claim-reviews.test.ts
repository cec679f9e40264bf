import {
  askAboutClaim,
  decideClaim,
  listClaims,
  lookAtClaim,
  readClaim,
  settleClaim,
} from '@linli/contract/claim-reviews';
import { listMyNotifications } from '@linli/contract/notifications';
import { readToday } from '@linli/contract/reports';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import {
  aClaim,
  aClaimProgramme,
  adopt,
  agree,
  type ClaimProgramme,
  onClaim,
  readOwn,
} from '../testing/factories/claims';
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

const read = (claimId: string, caller: Caller) =>
  app.call(readClaim, { params: { communityId, claimId }, query: {}, body: {} }, caller);
const decision = (claimId: string, change: object = {}) =>
  onClaim(communityId, claimId, {
    outcome: 'adopt' as const,
    points: 40,
    reason: '办成了',
    ...change,
  });
const second = (claimId: string, outcome: 'agree' | 'send_back') =>
  onClaim(communityId, claimId, { outcome, reason: '两张照片是同一天的吗' });

async function awardsOf(claimId: string) {
  return app.owner.rows(sql`
    select amount, reason, rule_key, actor_role, occurred_on::text, rulebook_version from transfer
    where request_key = ${`claim:${claimId}`}`);
}

/** A rulebook by which one person gives 100 points a day alone. */
const hundredADay = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  twoPeople: { ...rulebook.twoPeople, sessionDayPointsAbove: 100 },
});

describe('decideClaim', () => {
  it('asks for a second person once one has given what one may give on a day', async () => {
    const small = await aClaimProgramme(app, hundredADay);
    const { communityId: id, committee, colleague } = small;
    const neighbour = await aResident(app, id);
    const outcomes = [];
    for (let nth = 0; nth < 3; nth += 1) {
      const claimId = await aClaim(app, id, neighbour, { place: `${nth} 号楼` });
      outcomes.push((await adopt(app, id, claimId, committee, 40)).state);
      if (nth === 2) expect(await agree(app, id, claimId, colleague)).toMatchObject({ points: 40 });
    }
    expect(outcomes).toEqual(['adopted', 'adopted', 'second_look']);
    const books = await app.owner.rows(sql`
      select actor_person_id as actor, second_person_id as second from transfer
      where community_id = ${id} order by recorded_at desc, account_sequence desc limit 2`);
    expect(books).toEqual([
      { actor: committee.personId, second: colleague.personId },
      { actor: committee.personId, second: null },
    ]);
  });

  it('awards at once what one may decide, with the reason in the books', async () => {
    const claimId = await aClaim(app, communityId, resident, { words: '装一盏感应灯' });
    const input = decision(claimId);
    const answer = await app.call(decideClaim, input, programme.committee);
    expect(answer).toEqual({ state: 'adopted', points: 40 });
    expect(await app.call(decideClaim, input, programme.committee)).toEqual(answer);
    expect(await awardsOf(claimId)).toEqual([
      {
        amount: 40,
        reason: '办成了',
        ruleKey: 'suggestion_adopted',
        actorRole: 'committee',
        occurredOn: '2026-03-10',
        rulebookVersion: 1,
      },
    ]);
    expect(app.events.filter(({ kind }) => kind === 'points').at(-1)).toMatchObject({
      residentId: resident.residentId,
      points: 40,
    });
    const { notifications } = await app.call(
      listMyNotifications,
      { params: { communityId }, query: {}, body: {} },
      resident,
    );
    expect(notifications[0]).toMatchObject({
      title: { zh: '申报采纳了，记 40 分' },
      link: `/claims/${claimId}`,
    });
  });

  it('holds what needs two until another agrees, and keeps both reasons', async () => {
    const claimId = await aClaim(app, communityId, resident);
    expect(
      await app.call(decideClaim, decision(claimId, { points: 80 }), programme.committee),
    ).toEqual({ state: 'second_look', points: 80 });
    expect(await awardsOf(claimId)).toEqual([]);
    const own = await readOwn(app, communityId, claimId, resident);
    expect(own.claim).toMatchObject({ state: 'second_look', points: null });
    expect(JSON.stringify(own.steps)).not.toContain('办成了');
    const seen = await read(claimId, programme.colleague);
    expect(seen).toMatchObject({ next: 'second', objection: null });
    expect(seen.steps.at(-1)).toMatchObject({
      deed: 'propose',
      words: '办成了',
      points: 80,
      byName: '沈敏',
    });
    expect(await agree(app, communityId, claimId, programme.colleague)).toEqual({
      state: 'adopted',
      points: 80,
    });
    expect(await awardsOf(claimId)).toMatchObject([{ amount: 80, reason: '办成了' }]);
    const after = await readOwn(app, communityId, claimId, resident);
    expect(after.claim).toMatchObject({ state: 'adopted', points: 80 });
    expect(after.steps.map(({ deed, words }) => [deed, words])).toEqual([
      ['propose', '办成了'],
      ['agree', '去看过，属实'],
    ]);
  });

  it('declines with a reason that the resident reads', async () => {
    const claimId = await aClaim(app, communityId, resident);
    const no = onClaim(communityId, claimId, {
      outcome: 'decline' as const,
      reason: '已经有一个了',
    });
    expect(await app.call(decideClaim, no, programme.committee)).toEqual({
      state: 'declined',
      points: null,
    });
    const { steps } = await readOwn(app, communityId, claimId, resident);
    expect(steps.at(-1)).toMatchObject({ deed: 'decline', words: '已经有一个了' });
    expect(await awardsOf(claimId)).toEqual([]);
  });

  it('stays within the rule, and writes nothing when it does not', async () => {
    const claimId = await aClaim(app, communityId, resident);
    const refusal = (change: object) =>
      app.refusal(decideClaim, decision(claimId, change), programme.committee);
    expect(await refusal({ points: 101 })).toMatchObject({
      code: 'rules/points_out_of_range',
      details: { min: 20, max: 100 },
    });
    expect(await refusal({ points: 10 })).toMatchObject({ code: 'rules/points_out_of_range' });
    expect(await refusal({ points: -5 })).toMatchObject({ code: 'request/invalid' });
    expect(await refusal({ reason: '' })).toMatchObject({ code: 'request/invalid' });
    expect((await read(claimId, programme.committee)).claim.state).toBe('sent');
    const left = await aResident(app, communityId, { name: '迁出的人' });
    const theirs = await aClaim(app, communityId, left);
    await app.owner.run(sql`update resident set state = 'left' where id = ${left.residentId}`);
    expect(await app.refusal(decideClaim, decision(theirs), programme.committee)).toMatchObject({
      code: 'residents/left',
    });
  });
});

describe('who may review', () => {
  it('is never the claimant, their household, their phone, nor two of one home', async () => {
    const { committee, colleague } = programme;
    const chair = await aResident(app, communityId, { name: '主任', roles: ['committee'] });
    const own = await aClaim(app, communityId, chair);
    expect(await app.refusal(decideClaim, decision(own), chair)).toMatchObject({
      code: 'claims/own',
    });
    expect(await read(own, chair)).toMatchObject({ next: 'nothing', objection: 'claims/own' });

    const spouse = await aResident(app, communityId, { name: '家属' });
    await aHousehold(app, communityId, [chair.residentId, spouse.residentId]);
    const theirs = await aClaim(app, communityId, spouse);
    const child = await aResident(app, communityId, { name: '孩子', phone: chair.phone });
    const childs = await aClaim(app, communityId, child);
    for (const claimId of [theirs, childs]) {
      for (const operation of [decideClaim, lookAtClaim, askAboutClaim, settleClaim]) {
        const body = bodies.get(operation.name) ?? {};
        expect(
          await app.refusal(operation, onClaim(communityId, claimId, body), chair),
        ).toMatchObject({ code: 'claims/own_household' });
      }
    }

    const claimId = await aClaim(app, communityId, resident);
    await app.call(decideClaim, decision(claimId, { points: 90 }), committee);
    expect(await app.refusal(settleClaim, second(claimId, 'agree'), committee)).toMatchObject({
      code: 'claims/same_reviewer',
    });
    await aHousehold(app, communityId, [committee.residentId, chair.residentId]);
    expect(await app.refusal(settleClaim, second(claimId, 'agree'), chair)).toMatchObject({
      code: 'claims/same_home',
    });
    expect(await read(claimId, chair)).toMatchObject({ objection: 'claims/same_home' });
    await agree(app, communityId, claimId, colleague);
  });

  it('is a representative as well, where the rule asks for one', async () => {
    const { committee, colleague, representative } = programme;
    const claimId = await aClaim(app, communityId, resident, { ruleKey: 'test_clue' });
    const plain = onClaim(communityId, claimId, { outcome: 'adopt' as const, reason: '核实过' });
    expect(await app.call(decideClaim, plain, committee)).toMatchObject({ state: 'second_look' });
    expect(await app.refusal(settleClaim, second(claimId, 'agree'), colleague)).toMatchObject({
      code: 'claims/representative_needed',
    });
    expect(await agree(app, communityId, claimId, representative)).toEqual({
      state: 'adopted',
      points: 20,
    });
    // What a representative decides first, a member of the committee settles.
    const other = await aClaim(app, communityId, resident);
    await app.call(decideClaim, decision(other, { points: 20 }), representative);
    expect((await read(other, colleague)).claim.state).toBe('second_look');
    expect(await agree(app, communityId, other, colleague)).toMatchObject({ points: 20 });
  });

  it('is nobody else', async () => {
    const claimId = await aClaim(app, communityId, resident);
    const { organizer, auditor } = programme;
    for (const caller of [resident, organizer, auditor]) {
      expect(await app.refusal(decideClaim, decision(claimId), caller)).toMatchObject({
        status: 403,
      });
    }
    expect(await read(claimId, auditor)).toMatchObject({ next: 'nothing', objection: null });
    expect(await app.refusal(decideClaim, decision(claimId))).toMatchObject({ status: 401 });
    const elsewhere = await aClaimProgramme(app);
    const foreign = decision(claimId);
    expect(await app.refusal(decideClaim, foreign, elsewhere.committee)).toMatchObject({
      status: 404,
    });
    const there = { ...foreign, params: { communityId: elsewhere.communityId, claimId } };
    expect(await app.refusal(decideClaim, there, elsewhere.committee)).toMatchObject({
      status: 404,
      code: 'request/not_found',
    });
  });
});

describe('settleClaim', () => {
  it('sends back with a reason, and the first looks again', async () => {
    const { committee, colleague } = programme;
    const claimId = await aClaim(app, communityId, resident);
    await app.call(decideClaim, decision(claimId, { points: 90 }), committee);
    expect(await app.call(settleClaim, second(claimId, 'send_back'), colleague)).toEqual({
      state: 'looking',
      points: null,
    });
    expect(await awardsOf(claimId)).toEqual([]);
    const own = await readOwn(app, communityId, claimId, resident);
    expect(JSON.stringify(own.steps)).not.toContain('同一天');
    expect(await app.refusal(settleClaim, second(claimId, 'agree'), colleague)).toMatchObject({
      code: 'claims/changed_meanwhile',
    });
    await adopt(app, communityId, claimId, committee, 30);
    expect(await awardsOf(claimId)).toMatchObject([{ amount: 30 }]);
  });
});

describe('listClaims', () => {
  it('keeps what waits oldest first, by shelf, page by page, with the clock', async () => {
    const own = await aClaimProgramme(app);
    const here = own.communityId;
    const sender = await aResident(app, here);
    const ids: string[] = [];
    for (const day of ['02', '05', '09']) {
      app.clock.set(new Date(`2026-03-${day}T01:00:00Z`));
      ids.push(await aClaim(app, here, sender, { place: `${day} 号楼` }));
    }
    app.clock.set(new Date('2026-03-10T01:00:00Z'));
    const list = (query: object, caller: Caller = own.committee) =>
      app.call(
        listClaims,
        {
          params: { communityId: here },
          query: { shelf: 'waiting', limit: 30, ...query },
          body: {},
        },
        caller,
      );
    const first = await list({ limit: 2 });
    expect(first.claims.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.claims[0]).toMatchObject({ residentName: '周桂兰', overdue: true });
    expect(first.counts).toEqual({ waiting: 3, secondLook: 0, asked: 0, overdue: 1 });
    const next = await list({ limit: 2, cursor: first.nextCursor ?? '' });
    expect(next).toMatchObject({ claims: [{ id: ids[2] }], nextCursor: null });
    expect((await list({ shelf: 'overdue' })).claims.map(({ id }) => id)).toEqual([ids[0]]);
    await adopt(app, here, ids[1] ?? '', own.committee, 90);
    await adopt(app, here, ids[2] ?? '', own.committee, 30);
    expect((await list({ shelf: 'second_look' })).claims.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await list({ shelf: 'over' }, own.auditor)).claims).toMatchObject([
      { id: ids[2], points: 30 },
    ]);
    const { todos } = await app.call(
      readToday,
      { params: { communityId: here }, query: {}, body: {} },
      own.committee,
    );
    expect(todos[0]).toMatchObject({
      kind: 'claims_waiting',
      count: 2,
      detail: { zh: '1 件过了答复的日子，1 件等第二位看' },
      link: '/claims?shelf=overdue',
    });
    const wrong = { params: { communityId: here }, query: { cursor: 'x' } };
    expect(await app.refusal(listClaims, wrong, own.committee)).toMatchObject({
      code: 'request/invalid',
    });
  });
});

const bodies = new Map<string, object>([
  ['decideClaim', { outcome: 'adopt', points: 40, reason: '办成了' }],
  ['askAboutClaim', { words: '在哪里' }],
  ['settleClaim', { outcome: 'agree', reason: '属实' }],
]);
