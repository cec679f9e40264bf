import { randomUUID } from 'node:crypto';
import { readBalance } from '@linli/contract/ledger';
import { listMyNotifications } from '@linli/contract/notifications';
import { answerPoll, answerPollFor, listMyPolls, readMyPoll } from '@linli/contract/polls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aBallotToken, answering, aPoll, POLL_POINTS, vote } from '../testing/factories/polls';
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

const here = () => ({ params: { communityId }, query: {}, body: {} });
const at = (pollId: string) => ({ params: { communityId, pollId }, query: {}, body: {} });

async function balanceOf(caller: Caller): Promise<number> {
  return (await app.call(readBalance, here(), caller)).balance;
}

function ballotsIn(pollId: string) {
  return app.owner.rows<{ sealed: Buffer; tokenHash: Buffer }>(sql`
    select sealed, token_hash from ballot where box_id = ${pollId}`);
}

describe('answerPoll', () => {
  it('puts one ballot into the box and rewards taking part once', async () => {
    const pollId = await aPoll(app, programme);
    const resident = await aResident(app, communityId);
    const input = answering(communityId, pollId);
    const answer = await app.call(answerPoll, input, resident);
    expect(answer).toMatchObject({ changed: false, points: POLL_POINTS });
    expect(answer.because[0]?.zh).toContain('线上投票');
    expect(await app.call(answerPoll, input, resident)).toEqual(answer);
    expect(await ballotsIn(pollId)).toHaveLength(1);
    expect(await balanceOf(resident)).toBe(POLL_POINTS);
    const { polls, points } = await app.call(listMyPolls, here(), resident);
    expect(points).toBe(POLL_POINTS);
    expect(polls.find(({ id }) => id === pollId)).toMatchObject({
      answered: true,
      state: 'open',
      questionCount: 3,
    });
    const row = await app.owner.row(sql`
      select title ->> 'zh' as title, actor_person_id, rule_key from transfer
      where resident_id = ${resident.residentId}`);
    expect(row).toEqual({
      title: '参加“南门路灯”',
      actorPersonId: null,
      ruleKey: 'poll',
    });
  });

  it('changes the ballot from the same phone, without a second reward', async () => {
    const pollId = await aPoll(app, programme);
    const resident = await aResident(app, communityId);
    const ballotToken = aBallotToken();
    await app.call(answerPoll, answering(communityId, pollId, { ballotToken }), resident);
    const [before] = await ballotsIn(pollId);
    const answers = [
      { number: 1, choices: [1] },
      { number: 2, choices: [1] },
    ];
    const other = answering(communityId, pollId, { ballotToken, answers });
    expect(await app.call(answerPoll, other, resident)).toMatchObject({
      changed: true,
      points: 0,
    });
    const [after, ...more] = await ballotsIn(pollId);
    expect(more).toEqual([]);
    expect(after?.sealed.equals(before?.sealed ?? Buffer.alloc(0))).toBe(false);
    expect(await balanceOf(resident)).toBe(POLL_POINTS);
  });

  it('cannot change it from another phone: nobody knows which ballot is whose', async () => {
    const pollId = await aPoll(app, programme);
    const resident = await aResident(app, communityId);
    await vote(app, communityId, pollId, resident);
    const again = answering(communityId, pollId);
    expect(await app.refusal(answerPoll, again, resident)).toMatchObject({
      code: 'polls/answered_elsewhere',
    });
    expect(await ballotsIn(pollId)).toHaveLength(1);
  });

  it('never takes a ballot that is another voter’s for a first one', async () => {
    const pollId = await aPoll(app, programme);
    const ballotToken = aBallotToken();
    const [first, second] = [await aResident(app, communityId), await aResident(app, communityId)];
    await app.call(answerPoll, answering(communityId, pollId, { ballotToken }), first);
    const copied = answering(communityId, pollId, { ballotToken });
    expect(await app.refusal(answerPoll, copied, second)).toMatchObject({
      code: 'polls/answered_elsewhere',
    });
    const voters = await app.owner.rows(sql`
      select resident_id from ballot_voter where box_id = ${pollId}`);
    expect(voters).toEqual([{ residentId: first.residentId }]);
    expect(await balanceOf(second)).toBe(0);
  });

  it('counts once when many tries come at the same instant', async () => {
    const pollId = await aPoll(app, programme);
    const resident = await aResident(app, communityId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        app.send(answerPoll, answering(communityId, pollId), resident),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
    expect(await ballotsIn(pollId)).toHaveLength(1);
    expect(await balanceOf(resident)).toBe(POLL_POINTS);
  });

  it('is open to its very last instant and no longer, and not before its first', async () => {
    const resident = await aResident(app, communityId);
    const before = app.clock.now();
    const pollId = await aPoll(app, programme, { opensInHours: 1, lastsHours: 1 });
    const input = answering(communityId, pollId);
    expect(await app.refusal(answerPoll, input, resident)).toMatchObject({
      code: 'polls/not_open',
    });
    expect((await app.refusal(readMyPoll, at(pollId), resident)).status).toBe(404);
    app.clock.advanceMs(2 * 3_600_000);
    expect(await app.refusal(answerPoll, input, resident)).toMatchObject({ code: 'polls/closed' });
    app.clock.advanceMs(-1);
    expect(await app.call(answerPoll, input, resident)).toMatchObject({ changed: false });
    app.clock.set(before);
  });

  it('asks for every answer that is needed', async () => {
    const pollId = await aPoll(app, programme);
    const resident = await aResident(app, communityId);
    const answers = [{ number: 1, choices: [0] }];
    const input = answering(communityId, pollId, { answers });
    expect(await app.refusal(answerPoll, input, resident)).toMatchObject({
      code: 'polls/answer_missing',
      details: { number: 2 },
    });
    const bad = answering(communityId, pollId, { ballotToken: 'short' });
    expect((await app.refusal(answerPoll, bad, resident)).status).toBe(400);
  });

  it('goes by age where the poll does', async () => {
    const pollId = await aPoll(app, programme, { minAge: 18 });
    const born = async (birthDate: string | null) => {
      const resident = await aResident(app, communityId);
      await app.owner.run(sql`
        update resident set birth_date = ${birthDate} where id = ${resident.residentId}`);
      return resident;
    };
    const [adult, young, unknown] = [
      await born('2008-03-10'),
      await born('2008-03-11'),
      await born(null),
    ];
    await vote(app, communityId, pollId, adult);
    const input = () => answering(communityId, pollId);
    expect(await app.refusal(answerPoll, input(), young)).toMatchObject({
      code: 'polls/too_young',
      details: { minAge: 18 },
    });
    expect(await app.refusal(answerPoll, input(), unknown)).toMatchObject({
      code: 'polls/age_unknown',
    });
    expect(await app.call(readMyPoll, at(pollId), young)).toMatchObject({ cannot: 'too_young' });
  });

  it('counts the vote also where no rule rewards it', async () => {
    const plain = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.filter(({ deed }) => deed !== 'poll'),
    }));
    const pollId = await aPoll(app, plain);
    const resident = await aResident(app, plain.communityId);
    const answer = await vote(app, plain.communityId, pollId, resident);
    expect(answer).toEqual({ changed: false, points: 0, because: [] });
    const input = { params: { communityId: plain.communityId }, query: {}, body: {} };
    expect((await app.call(listMyPolls, input, resident)).points).toBeNull();
  });

  it('rewards each member of a household for themself, into the home’s account', async () => {
    const home = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      account: { holder: 'household' },
    }));
    const pollId = await aPoll(app, home);
    const phone = '13711112222';
    const one = await aResident(app, home.communityId, { name: '父亲', phone });
    const other = await aResident(app, home.communityId, { name: '女儿', phone });
    const ids = [one.residentId, other.residentId];
    await aHousehold(app, home.communityId, ids);
    for (const person of [one, other]) await vote(app, home.communityId, pollId, person);
    const input = { params: { communityId: home.communityId }, query: {}, body: {} };
    expect((await app.call(readBalance, input, one)).balance).toBe(2 * POLL_POINTS);
  });

  it('is for residents of the community who signed in', async () => {
    const pollId = await aPoll(app, programme);
    const input = answering(communityId, pollId);
    expect((await app.refusal(answerPoll, input)).status).toBe(401);
    const elsewhere = await aProgramme(app);
    const stranger = await aResident(app, elsewhere.communityId);
    expect((await app.refusal(answerPoll, input, stranger)).status).toBe(404);
    const foreign = answering(elsewhere.communityId, pollId);
    expect((await app.refusal(answerPoll, foreign, stranger)).status).toBe(404);
  });
});

describe('the secrecy of ballots', () => {
  it('leaves nothing in the database that says what somebody wrote', async () => {
    const pollId = await aPoll(app, programme);
    const resident = await aResident(app, communityId);
    const words = '请把北门的垃圾桶挪开些';
    const ballotToken = aBallotToken();
    const answers = [
      { number: 1, choices: [1] },
      { number: 2, choices: [1] },
      { number: 3, text: words },
    ];
    const input = answering(communityId, pollId, { ballotToken, answers });
    await app.call(answerPoll, input, resident);
    const tables = await app.owner.rows<{ name: string }>(sql`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace`);
    for (const { name } of tables) {
      const rows = await app.owner.rows<{ row: string }>({
        name: '',
        text: `select to_jsonb(${name})::text as row from ${name}`,
        values: [],
      });
      for (const { row } of rows) {
        expect(row).not.toContain(words);
        expect(row).not.toContain(ballotToken);
      }
    }
    const columns = await app.owner.rows<{ name: string }>(sql`
      select attname as name from pg_attribute
      where attrelid = 'ballot'::regclass and attnum > 0 order by attnum`);
    expect(columns.map(({ name }) => name)).toEqual(
      ['communityId', 'boxId', 'tokenHash', 'sealed'].map((name) =>
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      ),
    );
    const times = await app.owner.rows(sql`
      select 1 from pg_attribute
      where attrelid in ('ballot'::regclass, 'ballot_voter'::regclass) and attnum > 0
        and atttypid in ('timestamptz'::regtype, 'date'::regtype)`);
    expect(times).toEqual([]);
  });

  it('gives a short and a long answer the same length', async () => {
    const pollId = await aPoll(app, programme);
    for (const text of ['', '树', '多种些树，少停些车。'.repeat(5)]) {
      const answers = [
        { number: 1, choices: [0] },
        { number: 2, choices: text === '树' ? [0, 1] : [0] },
        { number: 3, text },
      ];
      await vote(app, communityId, pollId, await aResident(app, communityId), answers);
    }
    const lengths = (await ballotsIn(pollId)).map(({ sealed }) => sealed.length);
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('answerPollFor', () => {
  function helping(pollId: string, residentId: string) {
    const input = answering(communityId, pollId);
    return { ...input, body: { ...input.body, residentId } };
  }

  it('fills in for someone without a phone, marked, told, and rewarded once', async () => {
    const pollId = await aPoll(app, programme);
    const elder = await aResident(app, communityId, { phone: null });
    const input = helping(pollId, elder.residentId);
    const answer = await app.call(answerPollFor, input, programme.committee);
    expect(answer.points).toBe(POLL_POINTS);
    expect(await app.call(answerPollFor, input, programme.committee)).toEqual(answer);
    const voter = await app.owner.row(sql`
      select way, recorded_by = ${programme.committee.personId} as by_her from ballot_voter
      where box_id = ${pollId}`);
    expect(voter).toEqual({ way: 'assisted', byHer: true });
    const again = helping(pollId, elder.residentId);
    expect(await app.refusal(answerPollFor, again, programme.committee)).toMatchObject({
      code: 'polls/answered_elsewhere',
    });
    const notice = await app.owner.row(sql`
      select kind, link from notification where resident_id = ${elder.residentId}`);
    expect(notice).toEqual({ kind: 'poll_assisted', link: `/polls/${pollId}` });
  });

  it('is nobody’s way to a second or a family ballot', async () => {
    const pollId = await aPoll(app, programme);
    const { committee } = programme;
    const spouse = await aResident(app, communityId);
    await aHousehold(app, communityId, [committee.residentId, spouse.residentId]);
    const refused = (residentId: string) =>
      app.refusal(answerPollFor, helping(pollId, residentId), committee);
    expect(await refused(committee.residentId)).toMatchObject({ code: 'rules/self_award' });
    expect(await refused(spouse.residentId)).toMatchObject({ code: 'rules/household_award' });
    expect((await refused(randomUUID())).status).toBe(404);
    const voted = await aResident(app, communityId);
    await vote(app, communityId, pollId, voted);
    expect(await refused(voted.residentId)).toMatchObject({ code: 'polls/answered_elsewhere' });
    const gone = await aResident(app, communityId);
    await app.owner.run(sql`update resident set state = 'left' where id = ${gone.residentId}`);
    expect(await refused(gone.residentId)).toMatchObject({ code: 'residents/left' });
    const { notifications } = await app.call(listMyNotifications, here(), voted);
    expect(notifications).toEqual([]);
  });

  it('is for the committee', async () => {
    const pollId = await aPoll(app, programme);
    const elder = await aResident(app, communityId, { phone: null });
    const input = helping(pollId, elder.residentId);
    expect((await app.refusal(answerPollFor, input, programme.organizer)).status).toBe(403);
    expect((await app.refusal(answerPollFor, input)).status).toBe(401);
  });
});
