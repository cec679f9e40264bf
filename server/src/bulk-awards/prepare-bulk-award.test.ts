import { randomUUID } from 'node:crypto';
import {
  downloadBulkAwardTemplate,
  listBulkAwardRows,
  listBulkAwards,
  prepareBulkAward,
  readBulkAward,
  submitBulkAward,
  withdrawBulkAward,
} from '@linli/contract/bulk-awards';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aBombWorkbook } from '../testing/bomb-workbook';
import type { Programme } from '../testing/factories/attendance';
import { aHousehold, aProgramme, aSession, checkIn } from '../testing/factories/attendance';
import {
  aDeedList,
  aWaitingList,
  DEED_COLUMNS,
  dayAgo,
  prepareList,
} from '../testing/factories/bulk-awards';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { forgetLists } from './forget-lists';

let app: TestApp;
let programme: Programme;
let communityId: string;
let maker: TestResident;
let resident: TestResident;
let yesterday: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  ({ communityId, organizer: maker } = programme);
  resident = await aResident(app, communityId, { name: '周桂兰', phone: '13800000001' });
  yesterday = dayAgo(app);
});
afterAll(() => app.close());

function prepare(rows: CellValue[][], by: Caller = maker, more: object = {}) {
  return aDeedList(rows, more).then((file) => prepareList(app, communityId, by, file));
}

async function refused(body: Buffer, by: Caller | undefined = maker) {
  const input = { params: { communityId }, query: { fileName: 'a.xlsx' }, body };
  return app.refusal(prepareBulkAward, input, by);
}

const here = (bulkAwardId: string) => ({
  params: { communityId, bulkAwardId },
  query: {},
  body: {},
});

async function rowsOf(id: string, by: Caller = programme.committee, only = 'all') {
  return (
    await app.call(listBulkAwardRows, { ...here(id), query: { only, limit: 100 } } as never, by)
  ).rows;
}

async function codesOf(rows: CellValue[][], more: object = {}) {
  const { id } = await prepare(rows, maker, more);
  return (await rowsOf(id)).flatMap(({ row, problems }) =>
    problems.map(({ column, code }) => [row, column, code]),
  );
}

async function transferCount(): Promise<number> {
  const row = await app.owner.row<{ count: number }>(sql`
    select count(*) as count from transfer where community_id = ${communityId}`);
  return row?.count ?? 0;
}

describe('a preview', () => {
  it('decides every row by the rules, explains it, and writes nothing into the books', async () => {
    const before = await transferCount();
    const list = await prepare([
      ['周桂兰', '', '1', yesterday, 120, '', '国庆值守'],
      ['', '138-0000-0001', '建议被采纳', dayAgo(app, 2).replaceAll('-', '/'), '', 60, ''],
    ]);
    expect(list).toMatchObject({
      state: 'prepared',
      rowCount: 2,
      soundCount: 2,
      peopleCount: 1,
      points: 80,
      makerName: '许明',
      isOwn: true,
    });
    const [patrol, suggestion] = await rowsOf(list.id);
    expect(patrol).toMatchObject({
      row: 2,
      outcome: 'sound',
      residentId: resident.residentId,
      residentName: '周桂兰',
      title: { zh: '社区巡逻' },
      occurredOn: yesterday,
      note: '国庆值守',
      points: 20,
      problems: [],
    });
    expect(patrol?.because.map(({ code }) => code)).toEqual([
      'per_deed',
      'service_minutes',
      'from_list',
    ]);
    expect(suggestion).toMatchObject({ points: 60, occurredOn: dayAgo(app, 2) });
    const read = await app.call(readBulkAward, here(list.id), programme.committee);
    expect(read).toMatchObject({
      byRule: [
        { ruleKey: 'suggestion_adopted', rows: 1, people: 1, points: 60 },
        { ruleKey: 'patrol', rows: 1, people: 1, points: 20 },
      ],
      counts: { sound: 2, wrong: 0 },
      ownRows: 0,
      sameFile: null,
    });
    expect(await transferCount()).toBe(before);
  });

  it('says for each wrong row what is wrong, in both languages', async () => {
    await aResident(app, communityId, { name: '同名', phone: '13800000011' });
    await aResident(app, communityId, { name: '同名', phone: '13800000012' });
    await aResident(app, communityId, { name: '甲', phone: '13800000013' });
    await aResident(app, communityId, { name: '乙', phone: '13800000013' });
    const gone = await aResident(app, communityId, { name: '搬走', phone: '13800000014' });
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${gone.residentId}`);
    const tomorrow = dayAgo(app, -1);
    const rows: [CellValue[], string, string][] = [
      [['', '', '1', yesterday, 120], '姓名', 'who_missing'],
      [['没这个人', '', '1', yesterday, 120], '姓名', 'resident_unknown'],
      [['', '13800009999', '1', yesterday, 120], '手机号', 'resident_unknown'],
      [['', '1380000', '1', yesterday, 120], '手机号', 'phone_invalid'],
      [['', '1.38E+10', '1', yesterday, 120], '手机号', 'phone_rounded'],
      [['别人', '13800000001', '1', yesterday, 120], '姓名', 'name_differs'],
      [['同名', '', '1', yesterday, 120], '姓名', 'name_shared'],
      [['', '13800000013', '1', yesterday, 120], '姓名', 'phone_shared'],
      [['搬走', '', '1', yesterday, 120], '姓名', 'resident_left'],
      [['周桂兰', '', '', yesterday, 120], '规则', 'rule_missing'],
      [['周桂兰', '', '99', yesterday, 120], '规则', 'rule_unknown'],
      [['周桂兰', '', '认领绿化带', yesterday], '规则', 'rule_not_for_lists'],
      [['周桂兰', '', '文艺创作', yesterday], '规则', 'rule_not_for_lists'],
      [['周桂兰', '', '1', '', 120], '日期', 'day_missing'],
      [['周桂兰', '', '1', '2026-02-30', 120], '日期', 'day_invalid'],
      [['周桂兰', '', '1', tomorrow, 120], '日期', 'day_ahead'],
      [['周桂兰', '', '1', '2001-01-01', 120], '日期', 'no_rules'],
      [['周桂兰', '', '1', yesterday], '分钟', 'minutes_missing'],
      [['周桂兰', '', '1', yesterday, -30], '分钟', 'minutes_invalid'],
      [['周桂兰', '', '1', yesterday, '1.5'], '分钟', 'minutes_invalid'],
      [['周桂兰', '', '1', yesterday, 1441], '分钟', 'minutes_invalid'],
      [['周桂兰', '', '1', yesterday, 30], '分钟', 'rules/too_short'],
      [['周桂兰', '', '5', yesterday], '分数', 'points_missing'],
      [['周桂兰', '', '5', yesterday, '', 101], '分数', 'rules/points_out_of_range'],
      [['周桂兰', '', '义诊', yesterday, '', 50], '分数', 'points_unused'],
      [['=A1', '', '1', yesterday, 120], '姓名', 'formula'],
      [['周桂兰', '', '1', yesterday, 120, '', '长'.repeat(201)], '备注', 'text_too_long'],
    ];
    const { id, soundCount } = await prepare(rows.map(([cells]) => cells));
    expect(soundCount).toBe(0);
    const shown = await rowsOf(id, programme.committee, 'problems');
    expect(shown.map(({ problems }) => [problems[0]?.column, problems[0]?.code])).toEqual(
      rows.map(([, column, code]) => [column, code]),
    );
    const words = shown.flatMap(({ problems }) => problems);
    expect(words.every(({ zh, en }) => /[\u4e00-\u9fff]/.test(zh) && en.length > 9)).toBe(true);
  });

  it('says everything that is wrong with a row at once, each column once', async () => {
    expect(await codesOf([['没这个人', '', '99', yesterday, -5]])).toEqual([
      [2, '分钟', 'minutes_invalid'],
      [2, '姓名', 'resident_unknown'],
      [2, '规则', 'rule_unknown'],
    ]);
    expect(await codesOf([['周桂兰', '', '1', yesterday, -5]])).toEqual([
      [2, '分钟', 'minutes_invalid'],
    ]);
  });

  it('finds what stands twice: in the list, in the books, in a list that waits', async () => {
    const twice = await aResident(app, communityId, { name: '重复', phone: '13800000021' });
    const row = ['重复', '', '1', yesterday, 120];
    expect(await codesOf([row, ['', twice.phone, '社区巡逻', yesterday, 180]])).toEqual([
      [3, '姓名', 'duplicate_in_file'],
    ]);
    const sessionId = await aSession(app, programme);
    await checkIn(app, programme, sessionId, twice.residentId);
    const today = dayAgo(app, 0);
    expect(await codesOf([['重复', '', '1', today, 120], row])).toEqual([
      [2, '日期', 'recorded_already'],
    ]);
    await aWaitingList(app, communityId, maker, [row]);
    expect(await codesOf([row])).toEqual([[2, '日期', 'in_other_list']]);
  });

  it('refuses the maker, their home and their phone, row by row', async () => {
    const wife = await aResident(app, communityId, { name: '家人' });
    await aResident(app, communityId, { name: '孩子', phone: maker.phone });
    await aHousehold(app, communityId, [maker.residentId, wife.residentId]);
    const rows = ['许明', '家人', '孩子'].map((name) => [name, '', '1', yesterday, 120]);
    expect(await codesOf(rows)).toEqual([
      [2, '姓名', 'rules/self_award'],
      [3, '姓名', 'rules/household_award'],
      [4, '姓名', 'rules/household_award'],
    ]);
  });

  it('counts limits through the list, the second row knowing of the first', async () => {
    const limited = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.map((rule) =>
        rule.key === 'patrol'
          ? {
              ...rule,
              limits: [
                { counts: 'deeds', per: 'life', max: 1, whenReached: 'refuse', scope: 'resident' },
              ],
            }
          : rule,
      ),
    }));
    await aResident(app, limited.communityId, { name: '周桂兰' });
    const file = await aDeedList([
      ['周桂兰', '', '1', dayAgo(app, 2), 120],
      ['周桂兰', '', '1', yesterday, 120],
    ]);
    const { id } = await prepareList(app, limited.communityId, limited.organizer, file);
    const input = { params: { communityId: limited.communityId, bulkAwardId: id }, query: {} };
    const { rows } = await app.call(listBulkAwardRows, input as never, limited.committee);
    expect(rows.map(({ outcome, problems }) => [outcome, problems[0]?.code])).toEqual([
      ['sound', undefined],
      ['wrong', 'rules/limit_reached'],
    ]);
  });

  it('reads CSV, formula cells as such, and refuses what is no list', async () => {
    const csv = `姓名,规则,日期,分钟\r\n周桂兰,1,${yesterday},120\r\n`;
    const read = await prepareList(app, communityId, maker, Buffer.from(csv));
    expect(read).toMatchObject({ rowCount: 1, soundCount: 1 });
    const cells = new Map([['1,4', { formula: 'SUM(A1)', value: 120 }]]);
    expect(await codesOf([['周桂兰', '', '1', yesterday, 120]], { cells })).toContainEqual([
      2,
      '分钟',
      'formula',
    ]);
    const whole = await aDeedList([['周桂兰', '', '1', yesterday, 120]]);
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3])]);
    const tampered = Buffer.from(whole);
    tampered.fill(0x20, 40, 400);
    for (const file of [pdf, tampered, whole.subarray(0, 500), Buffer.from('x')]) {
      expect(await refused(file)).toMatchObject({ status: 400, code: 'lists/unreadable' });
    }
    expect((await refused(await aDeedList([]))).code).toBe('bulk_awards/empty');
    const long = Array.from({ length: 2_001 }, () => '1,2026-11-01').join('\n');
    expect((await refused(Buffer.from(`规则,日期\n${long}`))).code).toBe('lists/too_many_rows');
    expect((await refused(Buffer.alloc(20 * 1024 * 1024, 0x61))).code).toBe('request/too_large');
    expect((await refused(aBombWorkbook(60_000_000, 500))).code).toBe('lists/unreadable');
  });

  it('recognises a file that was sent before', async () => {
    const file = await aDeedList([['周桂兰', '', '1', dayAgo(app, 9), 120]]);
    const first = await prepareList(app, communityId, maker, file);
    const second = await prepareList(app, communityId, maker, file);
    const { sameFile } = await app.call(readBulkAward, here(second.id), programme.committee);
    expect(sameFile?.id).toBe(first.id);
  });

  it('previews 2,000 rows with few looks at the database', async () => {
    const people = Array.from({ length: 200 }, (_, index) => `群众${index}`);
    for (const name of people) await aResident(app, communityId, { name, phone: null });
    const rows = people.flatMap((name) =>
      Array.from({ length: 10 }, (_, day) => [name, '', '1', dayAgo(app, 1 + day), 120]),
    );
    const startedAt = performance.now();
    const list = await prepare(rows);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
    process.stdout.write(`preview of 2,000 rows: ${seconds} s\n`);
    expect(list).toMatchObject({ rowCount: 2_000, soundCount: 2_000, peopleCount: 200 });
  });
});

describe('a list on its way', () => {
  const submission = (id: string, skipErrors = false) => ({
    ...here(id),
    body: { requestId: randomUUID(), skipErrors },
  });

  it('is put before another person by its maker, who knowingly leaves out wrong rows', async () => {
    const { id } = await prepare([
      ['周桂兰', '', '1', dayAgo(app, 3), 120],
      ['没这个人', '', '1', yesterday, 120],
    ]);
    const asked = await app.refusal(submitBulkAward, submission(id), maker);
    expect(asked).toMatchObject({ code: 'bulk_awards/has_errors', details: { errorCount: 1 } });
    const other = await app.refusal(submitBulkAward, submission(id), programme.committee);
    expect(other.code).toBe('bulk_awards/not_own');
    const input = submission(id, true);
    expect(await app.call(submitBulkAward, input, maker)).toEqual({ done: true });
    expect(await app.call(submitBulkAward, input, maker)).toEqual({ done: true });
    const again = await app.refusal(submitBulkAward, submission(id, true), maker);
    expect(again.code).toBe('bulk_awards/closed');
  });

  it('goes nowhere without a row that brings points', async () => {
    const { id } = await prepare([['没这个人', '', '1', yesterday, 120]]);
    const asked = await app.refusal(submitBulkAward, submission(id, true), maker);
    expect(asked.code).toBe('bulk_awards/nothing_to_give');
  });

  it('is taken back by its maker before anybody decided', async () => {
    const id = await aWaitingList(app, communityId, maker, [
      ['周桂兰', '', '1', dayAgo(app, 4), 120],
    ]);
    const withdrawal = () => ({ ...here(id), body: { requestId: randomUUID() } });
    const other = await app.refusal(withdrawBulkAward, withdrawal(), programme.committee);
    expect(other.code).toBe('bulk_awards/not_own');
    expect(await app.call(withdrawBulkAward, withdrawal(), maker)).toEqual({ done: true });
    const again = await app.refusal(withdrawBulkAward, withdrawal(), maker);
    expect(again.code).toBe('bulk_awards/closed');
  });

  it('is taken back by itself after a week, and then knows no names any more', async () => {
    const { id } = await prepare([['没这个人', '13800007777', '1', yesterday, 120, '', '备注']]);
    const submitted = await aWaitingList(app, communityId, maker, [
      ['周桂兰', '', '1', dayAgo(app, 8), 120],
    ]);
    const later = (days: number) => new Date(app.clock.now().getTime() + days * 86_400_000);
    const forget = (now: Date) =>
      app.database.transaction(communityId, (tx) => forgetLists({ tx, now }));
    await forget(later(6));
    expect((await rowsOf(id))[0]?.typed).toMatchObject({ name: '没这个人' });
    await forget(later(8));
    expect((await rowsOf(id))[0]).toMatchObject({
      typed: { name: '', maskedPhone: '', rule: '1', day: yesterday },
      note: '',
    });
    expect((await rowsOf(submitted))[0]?.typed).toMatchObject({ name: '周桂兰' });
    const read = (one: string) => app.call(readBulkAward, here(one), programme.committee);
    expect((await read(id)).bulkAward.state).toBe('withdrawn');
    expect((await read(submitted)).bulkAward.state).toBe('submitted');
  });

  it('is listed page by page, the newest first', async () => {
    const { id } = await prepare([['周桂兰', '', '1', dayAgo(app, 5), 120]]);
    const list = (query: object) =>
      app.call(listBulkAwards, { ...here(id), query } as never, programme.committee);
    const first = await list({ limit: 1 });
    expect(first.bulkAwards[0]?.id).toBe(id);
    const second = await list({ limit: 1, cursor: first.nextCursor });
    expect(second.bulkAwards[0]?.id).not.toBe(id);
    const waiting = await list({ state: 'submitted' });
    expect(new Set(waiting.bulkAwards.map(({ state }) => state))).toEqual(new Set(['submitted']));
    const wrong = { ...here(id), query: { cursor: 'x' } };
    expect((await app.refusal(listBulkAwards, wrong, maker)).code).toBe('request/invalid');
  });

  it('masks names for organizers, except as they wrote them', async () => {
    const { id } = await prepare([['周桂兰', '', '1', dayAgo(app, 6), 120]]);
    const [own] = await rowsOf(id, maker);
    expect([own?.typed.name, own?.residentName]).toEqual(['周桂兰', '周**']);
    const other = await aResident(app, communityId, { roles: ['organizer'] });
    const [foreign] = await rowsOf(id, other);
    expect([foreign?.typed.name, foreign?.residentName]).toEqual(['周**', '周**']);
  });

  it('does not exist for other communities, and not at all for residents', async () => {
    const { id } = await prepare([['周桂兰', '', '1', dayAgo(app, 7), 120]]);
    const foreign = await aResident(app, await aCommunity(app), { roles: ['committee'] });
    const body = { requestId: randomUUID() };
    const list = { params: { communityId }, query: { fileName: 'a.csv' }, body: Buffer.from('x') };
    for (const [operation, input] of [
      [prepareBulkAward, list],
      [downloadBulkAwardTemplate, { params: { communityId } }],
      [listBulkAwards, { params: { communityId } }],
      [readBulkAward, here(id)],
      [listBulkAwardRows, here(id)],
      [submitBulkAward, { ...here(id), body }],
      [withdrawBulkAward, { ...here(id), body }],
    ] as const) {
      expect((await app.refusal(operation, input)).code).toBe('access/not_signed_in');
      expect((await app.refusal(operation, input, resident)).code).toBe('access/not_allowed');
      expect((await app.refusal(operation, input, foreign)).status).toBe(404);
    }
    const unknown = here(randomUUID());
    for (const operation of [readBulkAward, listBulkAwardRows]) {
      expect((await app.refusal(operation, unknown, maker)).status).toBe(404);
    }
    expect((await app.refusal(submitBulkAward, { ...unknown, body }, maker)).status).toBe(404);
  });
});

it('gives a template that names the rules and reads back as an empty list', async () => {
  const input = { params: { communityId } };
  const answer = await app.send(downloadBulkAwardTemplate, input, maker);
  expect(answer.headers['content-type']).toContain('spreadsheetml');
  const template = await readXlsx(answer.body as Buffer);
  expect(template.sheets[0]?.rows[0]).toEqual(expect.arrayContaining(DEED_COLUMNS));
  const guide = template.sheets[1]?.rows.map((row) => row.join(' ')) ?? [];
  expect(guide).toContain('1 社区巡逻 · Patrol 分钟');
  expect(guide.some((line) => line.includes('认领绿化带'))).toBe(false);
  expect((await refused(answer.body as Buffer)).code).toBe('bulk_awards/empty');
});
