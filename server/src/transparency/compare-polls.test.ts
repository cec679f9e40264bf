import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SqlQuery, sql } from '../platform/sql';
import { aProgramme } from '../testing/factories/attendance';
import { aLog, type TestLog } from '../testing/factories/log';
import { aPoll, runCount, vote } from '../testing/factories/polls';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { compareLog } from './compare-log';

let app: TestApp;
let log: TestLog;
let pollId: string;

const DAY_MS = 86_400_000;
const WORDS = '三号楼王奶奶家门口太黑';

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  const programme = await aProgramme(app);
  const { communityId } = programme;
  pollId = await aPoll(app, programme);
  for (let count = 0; count < 10; count += 1) {
    await vote(app, communityId, pollId, await aResident(app, communityId), [
      { number: 1, choices: [count < 7 ? 0 : 1] },
      { number: 2, choices: [2] },
      { number: 3, text: WORDS },
    ]);
  }
  app.clock.advanceMs(DAY_MS);
  await runCount(app, communityId);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

const differing = async () =>
  (await compareLog(app.database, app.secrets)).map(({ row, says }) => ({ row, says }));

/** What is found while somebody with all rights has changed it so; then it is put back. */
async function found(change: SqlQuery, back: SqlQuery) {
  expect(await app.owner.run(change)).toBe(1);
  const findings = await differing();
  expect(await app.owner.run(back)).toBe(1);
  return findings;
}

it('tells everyone the counts of a vote, and nobody what was written', async () => {
  expect(await differing()).toEqual([]);
  await log.goOn();
  expect(await differing()).toEqual([]);
  const [opening] = await app.owner.rows<{ payload: { results: unknown; asked: string } }>(sql`
    select payload from log_opening where payload ->> 'poll' = ${pollId}`);
  expect(opening?.payload).toMatchObject({
    poll: pollId,
    ballots: 10,
    asked: expect.stringMatching(/^[0-9a-f]{64}$/),
    results: [
      { answered: 10, counts: [7, 3] },
      { answered: 10, counts: [0, 0, 10] },
      { answered: 10, counts: [] },
    ],
  });
  expect(JSON.stringify(opening)).not.toContain('王奶奶');
});

it('names the vote whose counts or whose questions were changed', async () => {
  const row = `poll ${pollId}`;
  const says = expect.stringMatching(/^was changed: it is not what leaf \d+ says$/);
  const counts = await found(
    sql`update poll_question set result = jsonb_set(result, '{counts}', '[3, 7]')
      where poll_id = ${pollId} and number = 1`,
    sql`update poll_question set result = jsonb_set(result, '{counts}', '[7, 3]')
      where poll_id = ${pollId} and number = 1`,
  );
  expect(counts).toEqual([{ row, says }]);
  const options = await found(
    sql`update poll_question set options = '["不要", "要"]'
      where poll_id = ${pollId} and number = 1`,
    sql`update poll_question set options = '["要", "不要"]'
      where poll_id = ${pollId} and number = 1`,
  );
  expect(options).toEqual([{ row, says }]);
  const hidden = await found(
    sql`update poll set shown = false where id = ${pollId}`,
    sql`update poll set shown = true where id = ${pollId}`,
  );
  expect(hidden).toEqual([{ row, says: expect.stringMatching(/^was deleted/) }]);
  expect(await differing()).toEqual([]);
});

it('names a vote that was never counted', async () => {
  const forged = app.ids.next();
  await app.owner.run(sql`
    insert into poll
    select (jsonb_populate_record(poll, jsonb_build_object('id', ${forged}::uuid))).*
    from poll where id = ${pollId}`);
  await app.owner.run(sql`
    insert into poll_question
    select (jsonb_populate_record(
      poll_question, jsonb_build_object('poll_id', ${forged}::uuid))).*
    from poll_question where poll_id = ${pollId}`);
  expect(await differing()).toEqual([
    { row: `poll ${forged}`, says: 'was inserted: it has no leaf' },
  ]);
});
