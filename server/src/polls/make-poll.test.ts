import { randomUUID } from 'node:crypto';
import { listMyNotifications } from '@linli/contract/notifications';
import {
  closePoll,
  downloadPollResults,
  listMyPolls,
  listPolls,
  makePoll,
  readMyPoll,
  readPoll,
} from '@linli/contract/polls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aPoll, polling, runCount, vote } from '../testing/factories/polls';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { announcePolls } from './announce-polls';

let app: TestApp;
let programme: Programme;
let communityId: string;
let neighbours: TestResident[];

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
  neighbours = [];
  for (let count = 0; count < 10; count += 1) neighbours.push(await aResident(app, communityId));
});
afterAll(() => app.close());

const here = () => ({ params: { communityId }, query: {}, body: {} });
const at = (pollId: string) => ({ params: { communityId, pollId }, query: {}, body: {} });

function closing(pollId: string) {
  return { ...at(pollId), body: { requestId: randomUUID(), reason: '题目写错了，另发一份' } };
}

async function voteOf(count: number, pollId: string): Promise<void> {
  for (const [place, neighbour] of neighbours.slice(0, count).entries()) {
    await vote(app, communityId, pollId, neighbour, [
      { number: 1, choices: [place < 7 ? 0 : 1] },
      { number: 2, choices: place % 2 === 0 ? [0, 2] : [1] },
      ...(place === 3 ? [{ number: 3, text: '=多谢居委会' }] : []),
    ]);
  }
}

async function inADay(work: () => Promise<void>): Promise<void> {
  const before = app.clock.now();
  app.clock.advanceMs(86_400_000);
  await work();
  app.clock.set(before);
}

describe('makePoll', () => {
  it('makes a poll that residents see once it is open', async () => {
    const input = polling(app, communityId, { title: '春游去哪儿', opensInHours: 1 });
    const { id } = await app.call(makePoll, input, programme.committee);
    expect(await app.call(makePoll, input, programme.committee)).toEqual({ id });
    const [neighbour] = neighbours;
    const idsSeen = async () =>
      (await app.call(listMyPolls, here(), neighbour)).polls.map((poll) => poll.id);
    expect(await idsSeen()).not.toContain(id);
    const { polls } = await app.call(listPolls, here(), programme.committee);
    expect(polls.find((poll) => poll.id === id)).toMatchObject({ state: 'ahead', voters: 0 });
    app.clock.advanceMs(3_600_000);
    expect(await idsSeen()).toContain(id);
    const read = await app.call(readMyPoll, at(id), neighbour);
    expect(read.questions).toEqual([
      {
        number: 1,
        kind: 'single',
        text: '南门加装路灯',
        options: ['要', '不要'],
        choicesMax: null,
        required: true,
      },
      {
        number: 2,
        kind: 'multiple',
        text: '还想添什么',
        options: ['长椅', '花', '灯'],
        choicesMax: 2,
        required: true,
      },
      {
        number: 3,
        kind: 'text',
        text: '还有什么想说',
        options: [],
        choicesMax: null,
        required: false,
      },
    ]);
  });

  it.each([
    ['an end before the beginning', { lastsHours: -1 }, 'polls/time_invalid'],
    ['an end that is over', { opensInHours: -48 }, 'polls/time_invalid'],
    ['more than ninety days', { lastsHours: 91 * 24 }, 'polls/time_invalid'],
    [
      'one option',
      { questions: [{ kind: 'single', text: '好吗', options: ['好'] }] },
      'polls/question_invalid',
    ],
    [
      'the same option twice',
      { questions: [{ kind: 'multiple', text: '好吗', options: ['好', '好'] }] },
      'polls/question_invalid',
    ],
    [
      'options for words',
      { questions: [{ kind: 'text', text: '说说', options: ['好', '不好'] }] },
      'polls/question_invalid',
    ],
    ['no question', { questions: [] }, 'request/invalid'],
  ])('refuses %s', async (_, options, code) => {
    const input = polling(app, communityId, options);
    expect((await app.refusal(makePoll, input, programme.committee)).code).toBe(code);
  });

  it('is for the committee of the community', async () => {
    const input = polling(app, communityId);
    expect((await app.refusal(makePoll, input)).status).toBe(401);
    expect((await app.refusal(makePoll, input, programme.organizer)).status).toBe(403);
    const elsewhere = await aProgramme(app);
    expect((await app.refusal(makePoll, input, elsewhere.committee)).status).toBe(404);
    const pollId = await aPoll(app, programme);
    const foreign = { ...at(pollId), params: { communityId: elsewhere.communityId, pollId } };
    expect((await app.refusal(readPoll, foreign, elsewhere.committee)).status).toBe(404);
    expect((await app.refusal(readPoll, at(pollId), neighbours[0])).status).toBe(403);
    expect((await app.refusal(listPolls, here(), neighbours[0])).status).toBe(403);
  });
});

describe('announcePolls', () => {
  it('tells everyone of age, once, when a poll has opened', async () => {
    const announce = () =>
      app.database.transaction(communityId, (tx) =>
        announcePolls({
          tx,
          now: app.clock.now(),
          ids: app.ids,
          after: () => undefined,
        }),
      );
    // What other tests left unannounced.
    await announce();
    const adult = await aResident(app, communityId);
    await app.owner.run(sql`
      update resident set birth_date = '2008-03-10' where id = ${adult.residentId}`);
    const pollId = await aPoll(app, programme, { title: '十八岁以上的', minAge: 18 });
    expect(await announce()).toBe(1);
    expect(await announce()).toBe(0);
    const told = await app.owner.rows(sql`
      select resident_id from notification where notification_key = ${`poll_opened:${pollId}`}`);
    expect(told).toEqual([{ residentId: adult.residentId }]);
  });
});

describe('the results', () => {
  it('are shown after the close with ten ballots, without words to residents', async () => {
    const pollId = await aPoll(app, programme);
    await voteOf(10, pollId);
    const [neighbour] = neighbours;
    await runCount(app, communityId);
    expect(await app.call(readPoll, at(pollId), programme.committee)).toMatchObject({
      state: 'open',
      voters: 10,
      results: null,
    });
    expect((await app.refusal(downloadPollResults, at(pollId), programme.committee)).code).toBe(
      'polls/not_shown',
    );
    await inADay(async () => {
      expect((await app.call(readMyPoll, at(pollId), neighbour)).state).toBe('closed');
      expect(await runCount(app, communityId)).toBeGreaterThan(0);
      expect(await runCount(app, communityId)).toBe(0);
      const seen = await app.call(readMyPoll, at(pollId), neighbour);
      expect(seen).toMatchObject({
        state: 'shown',
        results: {
          voters: 10,
          questions: [
            { number: 1, answered: 10, counts: [7, 3] },
            { number: 2, answered: 10, counts: [5, 5, 5] },
            { number: 3, answered: 1, counts: [] },
          ],
        },
      });
      expect(JSON.stringify(seen)).not.toContain('多谢居委会');
      const read = await app.call(readPoll, at(pollId), programme.committee);
      expect(read.results?.[2]?.texts).toEqual(['=多谢居委会']);
      const file = await app.send(downloadPollResults, at(pollId), programme.committee);
      const text = String(file.body);
      expect(text.startsWith('\ufeff题号 no.,')).toBe(true);
      expect(text).toContain('1,南门加装路灯,要,7,10\r\n');
      expect(text).toContain("'=多谢居委会");
      expect(file.headers['content-type']).toContain('text/csv');
      const { notifications } = await app.call(listMyNotifications, here(), neighbour);
      expect(notifications.map(({ kind }) => kind)).toContain('poll_results');
      const left = await app.owner.rows(sql`select 1 from ballot where box_id = ${pollId}`);
      expect(left).toEqual([]);
    });
  });

  it('are never read with nine: the ballots are gone', async () => {
    const pollId = await aPoll(app, programme);
    await voteOf(9, pollId);
    await inADay(async () => {
      await runCount(app, communityId);
      const read = await app.call(readPoll, at(pollId), programme.committee);
      expect(read).toMatchObject({ state: 'unread', voters: 9, results: null });
      const left = await app.owner.rows(sql`
        select 1 from ballot where box_id = ${pollId}
        union all
        select 1 from poll_question where poll_id = ${pollId} and result is not null`);
      expect(left).toEqual([]);
    });
  });
});

describe('closePoll', () => {
  it('ends it at once for a reason; then it is counted and takes no more', async () => {
    const pollId = await aPoll(app, programme);
    await voteOf(10, pollId);
    await app.call(closePoll, closing(pollId), programme.committee);
    expect((await app.refusal(closePoll, closing(pollId), programme.committee)).code).toBe(
      'polls/closed',
    );
    await runCount(app, communityId);
    const read = await app.call(readPoll, at(pollId), programme.committee);
    expect(read).toMatchObject({ state: 'shown', closeReason: '题目写错了，另发一份' });
    expect(read.closesAt).toBe(app.clock.now().toISOString());
    expect((await app.refusal(closePoll, closing(pollId), programme.organizer)).status).toBe(403);
    expect((await app.refusal(closePoll, closing(randomUUID()), programme.committee)).status).toBe(
      404,
    );
  });

  it('takes back unseen what has not opened', async () => {
    const pollId = await aPoll(app, programme, { opensInHours: 1 });
    await app.call(closePoll, closing(pollId), programme.committee);
    await runCount(app, communityId);
    const before = app.clock.now();
    app.clock.advanceMs(3_600_000);
    const { polls } = await app.call(listMyPolls, here(), neighbours[0]);
    expect(polls.map(({ id }) => id)).not.toContain(pollId);
    app.clock.set(before);
  });

  it('waits for ballots that are just being cast, and loses none', async () => {
    const pollId = await aPoll(app, programme);
    const answers = await Promise.all([
      ...neighbours.map((neighbour) =>
        vote(app, communityId, pollId, neighbour).then(
          () => 1,
          () => 0,
        ),
      ),
      app.call(closePoll, closing(pollId), programme.committee).then(() => 0),
    ]);
    const cast = answers.reduce<number>((sum, one) => sum + one, 0);
    const inside = await app.owner.row(sql`
      select (select count(*)::int from ballot where box_id = ${pollId}) as ballots,
        (select count(*)::int from ballot_voter where box_id = ${pollId}) as voters`);
    expect(inside).toEqual({ ballots: cast, voters: cast });
    await runCount(app, communityId);
  });
});
