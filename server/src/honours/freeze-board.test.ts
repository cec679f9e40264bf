import { readFrozenBoards } from '@linli/contract/boards';
import { approveErasure, requestErasure } from '@linli/contract/erasures';
import { sealBoardLine } from '@linli/core/transparency/board-seal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SqlQuery, sql } from '../platform/sql';
import { postDeeds } from '../testing/factories/deeds';
import { aLog, type TestLog } from '../testing/factories/log';
import { aMall, aPerson, type Mall } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { compareLog } from '../transparency/compare-log';
import { settleRestoredLog } from '../transparency/settle-restored-log';
import { freezeBoard } from './freeze-board';

const OCTOBER = new Date('2026-10-28T10:00:00.000Z');
/** The third of November has begun in Shanghai. */
const FREEZING = '2026-11-02T16:05:00.000Z';
let app: TestApp;
let log: TestLog;

beforeAll(async () => {
  app = await startTestApp({ now: OCTOBER });
  log = await aLog(app);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

const freezeAt = (communityId: string, now = FREEZING): Promise<number> =>
  app.database.transaction(communityId, (tx) =>
    freezeBoard({ tx, communityId, ids: app.ids, secrets: app.secrets, now: new Date(now) }),
  );

async function aNeighbour(
  { communityId }: Mall,
  nickname: string,
  points: number,
): Promise<TestResident> {
  const person = await aPerson(app, communityId, { nickname, consent: true });
  await postDeeds(app, communityId, [{ residentId: person.residentId, points }]);
  return person;
}

/** Two who agreed, one who did not, and the month frozen. */
async function aFrozenMonth() {
  const community = await aMall(app);
  const first = await aNeighbour(community, '周阿姨', 130);
  const second = await aNeighbour(community, '陈师傅', 60);
  const quiet = await aPerson(app, community.communityId, { name: '许国平', nickname: '老许' });
  const { residentId } = quiet;
  await postDeeds(app, community.communityId, [{ residentId, points: 300 }]);
  await freezeAt(community.communityId);
  return { ...community, first, second };
}

const read = ({ communityId }: Pick<Mall, 'communityId'>) =>
  app.call(readFrozenBoards, { params: { communityId }, query: {}, body: {} });

const differing = () => compareLog(app.database, app.secrets);

/** What is found while somebody with all rights has changed it so; then it is put back. */
async function found(change: SqlQuery, back: SqlQuery) {
  expect(await app.owner.run(change)).toBe(1);
  const findings = await differing();
  expect(await app.owner.run(back)).toBe(1);
  return findings;
}

describe('the board of a month', () => {
  it('is frozen once, two days after the month, with a leaf that names nobody', async () => {
    const community = await aMall(app);
    await aNeighbour(community, '林老师', 45);
    const { communityId } = community;
    expect(await freezeAt(communityId, '2026-11-02T15:55:00.000Z')).toBe(0);
    expect((await read(community)).boards).toEqual([]);
    const counts = await Promise.all(Array.from({ length: 4 }, () => freezeAt(communityId)));
    expect(counts.sort()).toEqual([0, 0, 0, 1]);
    expect(await freezeAt(communityId, '2026-11-20T02:00:00.000Z')).toBe(0);
    expect((await read(community)).boards[0]?.leafIndex).toBe(null);
    await log.goOn();
    const [board, ...others] = (await read(community)).boards;
    expect(others).toEqual([]);
    expect(board).toMatchObject({
      month: '2026-10',
      totals: { people: 1, deeds: 1, points: 45 },
      lines: [{ place: 1, points: 45, deeds: 1, named: { nickname: '林老师' } }],
    });
    const opening = await app.owner.row<{ payload: { lines: { seal: string }[] } }>(sql`
      select payload from log_opening where leaf_index = ${board?.leafIndex ?? -1}`);
    expect(opening?.payload).toMatchObject({ community: communityId, month: '2026-10', people: 1 });
    expect(JSON.stringify(opening)).not.toContain('林老师');
    const [line] = board?.lines ?? [];
    if (!line?.named) throw new Error('the line is named');
    const { salt, ...named } = line.named;
    const { place, points, deeds } = line;
    const seal = sealBoardLine({ place, points, deeds, ...named }, Buffer.from(salt, 'hex'));
    expect(opening?.payload.lines).toEqual([{ points: 45, deeds: 1, seal }]);
  });

  it('stays as it was when points come later, and is not made of an empty month', async () => {
    const community = await aFrozenMonth();
    const before = await read(community);
    const { residentId } = community.second;
    const late = { residentId, points: 500, occurredAt: '2026-10-30T02:00:00.000Z' };
    await postDeeds(app, community.communityId, [late]);
    await freezeAt(community.communityId, '2026-11-05T02:00:00.000Z');
    expect(await read(community)).toEqual(before);
    const empty = await aMall(app);
    expect(await freezeAt(empty.communityId)).toBe(0);
  });

  it('takes a name down when consent is taken back; the others can still be proved', async () => {
    const community = await aFrozenMonth();
    await log.goOn();
    const before = await read(community);
    expect(before.boards[0]).toMatchObject({ totals: { people: 3, deeds: 3, points: 490 } });
    await app.owner.run(sql`
      update resident set board_consent_at = null where id = ${community.first.residentId}`);
    const after = await read(community);
    expect(after.boards[0]?.lines).toEqual([
      { place: 1, points: 130, deeds: 1, named: null },
      before.boards[0]?.lines[1],
    ]);
    expect(JSON.stringify(after)).not.toContain('周阿姨');
    expect(await differing()).toEqual([]);
  });

  it('forgets the name of who is erased, and is still what the log says', async () => {
    const community = await aFrozenMonth();
    await log.goOn();
    const { communityId, committee, first } = community;
    const { residentId } = first;
    const row = 'frozen_board 2026-10';
    const says = expect.stringMatching(/^was changed: it is not what leaf \d+ says$/);
    const [line] = await app.owner.rows<{ nickname: string; mainDeed: object; salt: Buffer }>(sql`
      select nickname, main_deed, salt from frozen_board_line where resident_id = ${residentId}`);
    const emptied = await found(
      sql`update frozen_board_line set nickname = null, main_deed = null, salt = null
        where resident_id = ${residentId}`,
      sql`update frozen_board_line set nickname = ${line?.nickname},
        main_deed = ${JSON.stringify(line?.mainDeed)}::jsonb, salt = ${line?.salt}
        where resident_id = ${residentId}`,
    );
    expect(emptied).toEqual([{ row, says, communityId }]);
    const wish = { requestId: app.ids.next(), residentId, reason: 'own_wish' as const };
    const asked = { params: { communityId }, query: {}, body: wish };
    const { id: erasureId } = await app.call(requestErasure, asked, committee);
    const second = await aResident(app, communityId, { roles: ['representative'] });
    const agreed = { requestId: app.ids.next() };
    const approval = { params: { communityId, erasureId }, query: {}, body: agreed };
    await app.call(approveErasure, approval, second);
    expect((await read(community)).boards[0]?.lines[0]?.named).toBe(null);
    const kept = await app.owner.rows(sql`
      select nickname, salt from frozen_board_line where resident_id = ${residentId}`);
    expect(kept).toEqual([{ nickname: null, salt: null }]);
    expect(await differing()).toEqual([]);
    await log.goOn();
    expect(await differing()).toEqual([]);
    // An old backup brings the name back; the log says whose it was.
    await app.owner.run(sql`
      update frozen_board_line set nickname = ${line?.nickname},
        main_deed = ${JSON.stringify(line?.mainDeed)}::jsonb, salt = ${line?.salt}
      where resident_id = ${residentId}`);
    await settleRestoredLog(app.owner, log);
    expect((await read(community)).boards[0]?.lines.map(({ named }) => named?.nickname)).toEqual([
      undefined,
      '陈师傅',
    ]);
    expect(await differing()).toEqual([]);
  });

  it('is named by the nightly comparison when somebody with all rights changed it', async () => {
    const { communityId, first } = await aFrozenMonth();
    await log.goOn();
    expect(await differing()).toEqual([]);
    const row = 'frozen_board 2026-10';
    const says = expect.stringMatching(/^was changed: it is not what leaf \d+ says$/);
    const line = sql`update frozen_board_line set points = 130 where points = 931`;
    const { residentId } = first;
    expect(
      await found(
        sql`update frozen_board_line set points = 931 where resident_id = ${residentId}`,
        line,
      ),
    ).toEqual([{ row, says, communityId }]);
    expect(
      await found(
        sql`update frozen_board_line set nickname = '王主任' where resident_id = ${residentId}`,
        sql`update frozen_board_line set nickname = '周阿姨' where resident_id = ${residentId}`,
      ),
    ).toEqual([{ row, says, communityId }]);
    expect(
      await found(
        sql`update frozen_board set people = people + 1 where community_id = ${communityId}`,
        sql`update frozen_board set people = people - 1 where community_id = ${communityId}`,
      ),
    ).toEqual([{ row, says, communityId }]);
    await app.owner.run(sql`
      insert into frozen_board
      select (jsonb_populate_record(board, jsonb_build_object('month', '2026-09-01',
        'record_id', ${app.ids.next()}::uuid))).*
      from frozen_board board where community_id = ${communityId}`);
    expect(await differing()).toEqual([
      { row: 'frozen_board 2026-09', says: 'was inserted: it has no leaf', communityId },
    ]);
    await app.owner.run(sql`delete from frozen_board where month = '2026-09-01'`);
    await app.owner.run(sql`delete from frozen_board_line where community_id = ${communityId}`);
    await app.owner.run(sql`delete from frozen_board where community_id = ${communityId}`);
    expect(await differing()).toEqual([
      { row, says: expect.stringMatching(/^was deleted: it is leaf \d+$/), communityId },
    ]);
  });

  it('is for everyone to read, of communities that are there', async () => {
    const params = { communityId: app.ids.next() };
    expect((await app.refusal(readFrozenBoards, { params })).status).toBe(404);
    expect((await app.refusal(readFrozenBoards, { params: { communityId: 'x' } })).status).toBe(
      400,
    );
  });
});
