import { randomUUID } from 'node:crypto';
import {
  confirmResidentImport,
  downloadResidentTemplate,
  previewResidentImport,
} from '@linli/contract/resident-imports';
import { listResidents, readResident, registerResident } from '@linli/contract/residents';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aBombWorkbook } from '../testing/bomb-workbook';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let communityId: string;
let committee: TestResident;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function freshCommunity(): Promise<void> {
  communityId = await aCommunity(app);
  committee = await aResident(app, communityId, { name: '沈敏', roles: ['committee'] });
}
beforeAll(freshCommunity);

type Preview = Awaited<ReturnType<typeof preview>>;

async function preview(body: Buffer, by: Caller = committee) {
  const input = { params: { communityId }, query: { fileName: '名单.xlsx' }, body };
  return app.call(previewResidentImport, input as never, by);
}

async function previewRefused(body: Buffer) {
  const input = { params: { communityId }, query: { fileName: 'list' }, body };
  return (await app.refusal(previewResidentImport, input, committee)).code;
}

function confirmation(importId: string, skipErrors = false) {
  const body = { requestId: randomUUID(), skipErrors };
  return { params: { communityId, importId }, query: {}, body };
}

function confirm({ importId }: { importId: string }, skipErrors = false) {
  return app.call(confirmResidentImport, confirmation(importId, skipErrors), committee);
}

async function workbook(rows: CellValue[][], more: object = {}): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: '居民', rows, ...more }] }));
}

function codes(answer: Preview): [number, string, string][] {
  return answer.problems.map(({ row, column, code }) => [row, column, code]);
}

async function residentCount(): Promise<number> {
  const row = await app.owner.row<{ total: number }>(sql`
    select count(*) as total from resident where community_id = ${communityId}`);
  return row?.total ?? 0;
}

const MEGABYTE = 1024 * 1024;
const HEADER = ['姓名', '手机号', '楼栋', '房号', '出生日期', '称呼', '家庭'];

describe('a preview', () => {
  it('reads messy lists: rare characters, phones in every spelling, numbers, days', async () => {
    const list = await workbook([
      ['槐安里社区居民名单（2026）'],
      [null],
      HEADER,
      ['𠮷野 䶮', 13800000001, '3 号楼', 302, new Date('1950-02-03'), '吉阿姨', 'A'],
      ['阿依古丽・买买提', '+86 138-0000-0002', '3号楼', '101-1', '1980年2月3日', null, 'A'],
      [null, null, null, null, null, null, null],
      ['张 三', '１３８００００００９３', '４号楼', 'B1-2', '19500203', '', ''],
      ['张三', ' 138 0000 0093\t', '４号楼', '', '1950/2/3', '', ''],
      ['李奶奶', '无', '', '', '', '', ''],
      ['王爷爷', '010-88886666', '', '', '', '', ''],
    ]);
    const answer = await preview(list);
    expect(codes(answer)).toEqual([[8, '姓名', 'duplicate_in_file']]);
    expect(answer).toMatchObject({ rowCount: 6, newCount: 5, errorCount: 0, duplicateCount: 1 });
    expect(answer.newBuildings).toEqual(['3 号楼', '４号楼']);
    expect(answer.sample[0]).toEqual({
      row: 4,
      name: '𠮷野䶮',
      maskedPhone: '138****0001',
      building: '3 号楼',
      room: '302',
      outcome: 'new',
    });
    expect(answer.sample[1]?.name).toBe('阿依古丽·买买提');
  });

  it('says for each wrong cell where it is and what to do, in both languages', async () => {
    const cells = new Map([['6,1', { formula: 'SUM(A1)', value: 1 }]]);
    const list = await workbook(
      [
        HEADER,
        ['', '13800000011'],
        ['☆☆', '13800000012'],
        ['甲', '1380000001'],
        ['乙', '1.38E+10', '', '', '2999-01-01'],
        ['=HYPERLINK("http://x")', '', '=1+1', '@SUM', '1950-02-30'],
        ['丙', 0, 'x'.repeat(41), '', '', 'y'.repeat(21)],
      ],
      { cells },
    );
    const answer = await preview(list);
    expect(codes(answer)).toEqual([
      [2, '姓名', 'name_missing'],
      [3, '姓名', 'name_invalid'],
      [4, '手机号', 'phone_invalid'],
      [5, '手机号', 'phone_rounded'],
      [5, '出生日期', 'birth_date_invalid'],
      [6, '出生日期', 'birth_date_invalid'],
      [6, '姓名', 'formula'],
      [6, '楼栋', 'formula'],
      [6, '房号', 'formula'],
      [7, '手机号', 'formula'],
      [7, '楼栋', 'text_too_long'],
      [7, '称呼', 'text_too_long'],
    ]);
    expect(answer.problems.every(({ zh, en }) => /[\u4e00-\u9fff]/.test(zh) && en.length > 5)).toBe(
      true,
    );
    expect(answer).toMatchObject({ newCount: 0, errorCount: 6 });
  });

  it('finds people twice in the list and those already there; families share a phone', async () => {
    const phone = '13800000021';
    await aResident(app, communityId, { name: '周桂兰', phone });
    const list = await workbook([
      ['Name', 'Phone (mobile)', 'Building', 'Room'],
      ['周 桂兰', phone],
      ['周爷爷', phone],
      ['周爷爷', `+86${phone}`],
      ['没手机', '', '3 号楼', '101'],
      ['没手机', '', '3 号楼', '101'],
      ['没手机', '', '3 号楼', '102'],
    ]);
    const answer = await preview(list);
    expect(codes(answer)).toEqual([
      [2, '姓名', 'already_member'],
      [4, '姓名', 'duplicate_in_file'],
      [6, '姓名', 'duplicate_in_file'],
    ]);
    expect(answer.problems[1]?.zh).toContain('第 3 行');
    expect(answer).toMatchObject({ newCount: 3, duplicateCount: 3, errorCount: 0 });
  });

  it('fills cells that are merged down', async () => {
    const list = await workbook([HEADER, ['甲', '', '5 号楼'], ['乙'], ['丙']], {
      merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
    });
    const { sample } = await preview(list);
    expect(sample.map((row) => row.building)).toEqual(['5 号楼', '5 号楼', null]);
  });

  it('reads CSV in UTF-8, UTF-16 and the encodings of Chinese Excel', async () => {
    const text =
      '姓名,手机号,楼栋\r\n"周,桂兰",13800000031,3 号楼\r\n周桂兰,13800000031,"3\n号楼"\r\n';
    const gbk = Buffer.from(
      'd0d5c3fb2ccad6bbfabac52cc2a5b6b00d0a' +
        'd6dcb9f0c0bc2c31333830303030303033312c3320bac5c2a50d0a',
      'hex',
    );
    for (const list of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ]) {
      const answer = await preview(list);
      expect(codes(answer)).toEqual([[2, '姓名', 'name_invalid']]);
      expect(answer.sample[1]).toMatchObject({ name: '周桂兰', building: '3 号楼' });
    }
    expect((await preview(gbk)).sample[0]).toMatchObject({ name: '周桂兰', building: '3 号楼' });
  });

  it('refuses what is no list, and a list that is too long', async () => {
    const garbage = Buffer.from('89504e470d0a1a0a00000000', 'hex');
    const noHeader = await workbook([['甲', '13800000000']]);
    const brokenZip = (await workbook([HEADER])).subarray(0, 600);
    const empty = Buffer.from('x');
    for (const file of [garbage, noHeader, brokenZip, empty]) {
      expect(await previewRefused(file)).toBe('lists/unreadable');
    }
    const long = Array.from({ length: 10_001 }, (_, index) => `甲${index}`).join('\n');
    expect(await previewRefused(Buffer.from(`姓名\n${long}`))).toBe('lists/too_many_rows');
    const big = Buffer.alloc(5 * 1024 * 1024 + 1, 0x61);
    expect(await previewRefused(big)).toBe('request/too_large');
  });

  it('refuses a workbook that would unpack to more than a list needs', async () => {
    const honest = aBombWorkbook(60 * MEGABYTE, 60 * MEGABYTE);
    const silent = aBombWorkbook(60 * MEGABYTE, 0);
    const lying = aBombWorkbook(60 * MEGABYTE, 500);
    for (const bomb of [honest, silent, lying]) {
      expect(bomb.length).toBeLessThan(MEGABYTE);
      expect(await previewRefused(bomb)).toBe('lists/unreadable');
    }
    expect(await preview(aBombWorkbook(MEGABYTE, MEGABYTE))).toMatchObject({ newCount: 1 });
  });

  it('writes nothing to residents and keeps the list encrypted', async () => {
    const before = await residentCount();
    await preview(await workbook([HEADER, ['暗文', '13800000041']]));
    expect(await residentCount()).toBe(before);
    const rows = await app.owner.rows<{ text: string }>(sql`
      select encode(rows_cipher, 'escape') as text from resident_import`);
    expect(rows.some((row) => row.text.includes('13800000041'))).toBe(false);
  });
});

describe('a confirmation', () => {
  it('writes the list once, with buildings, households and member keys', async () => {
    await freshCommunity();
    const list = await workbook([
      HEADER,
      ['爷爷', '13800000051', '3 号楼', '302', '1950-02-03', '老周', '一家'],
      ['奶奶', '13800000051', '3号楼', '302', '', '', '一家'],
      ['邻居', '', '5 号楼', '101', '', '', ''],
    ]);
    const staged = await preview(list);
    const input = confirmation(staged.importId);
    const done = await app.call(confirmResidentImport, input, committee);
    expect(done).toEqual({ importedCount: 3, skippedCount: 0 });
    expect(await app.call(confirmResidentImport, input, committee)).toEqual(done);
    const again = confirmation(staged.importId);
    expect((await app.refusal(confirmResidentImport, again, committee)).code).toBe(
      'residents/import_done',
    );
    const query = { search: '爷爷', limit: 5 };
    const found = await app.call(
      listResidents,
      { params: { communityId }, query, body: {} },
      committee,
    );
    const residentId = found.residents[0]?.id ?? '';
    const asked = { params: { communityId, residentId }, query: {}, body: {} };
    expect(await app.call(readResident, asked, committee)).toMatchObject({
      resident: { buildingName: '3 号楼', room: '302', nickname: '老周' },
      household: [{ name: '爷爷' }, { name: '奶奶' }],
    });
    expect(await preview(list)).toMatchObject({ newCount: 0, duplicateCount: 3 });
  });

  it('asks before it leaves rows with errors out', async () => {
    const list = await workbook([HEADER, ['好的', '13800000061'], ['坏的', '12']]);
    const staged = await preview(list);
    const refusal = await app.refusal(
      confirmResidentImport,
      confirmation(staged.importId),
      committee,
    );
    expect(refusal).toMatchObject({
      code: 'residents/import_has_errors',
      details: { errorCount: 1 },
    });
    expect(await confirm(staged, true)).toEqual({ importedCount: 1, skippedCount: 1 });
  });

  it('leaves out who registered in between, and counts each person once', async () => {
    const list = await workbook([HEADER, ['先来', '13800000071'], ['后到', '13800000072']]);
    const [first, second] = [await preview(list), await preview(list)];
    const body = { requestId: randomUUID(), name: '先来', phone: '13800000071' };
    await app.call(registerResident, { params: { communityId }, query: {}, body }, committee);
    const answers = await Promise.all([confirm(first), confirm(second)]);
    expect(answers.map((answer) => answer.importedCount).sort()).toEqual([0, 1]);
  });

  it('is closed to other roles and communities', async () => {
    const staged = await preview(await workbook([HEADER, ['甲']]));
    const organizer = await aResident(app, communityId, { roles: ['organizer'] });
    const foreign = await aResident(app, await aCommunity(app), { roles: ['committee'] });
    const params = { communityId };
    const file = { params, query: { fileName: 'x' }, body: Buffer.from('姓名\n甲') };
    for (const [operation, input] of [
      [confirmResidentImport, confirmation(staged.importId)],
      [previewResidentImport, file],
      [downloadResidentTemplate, { params }],
    ] as const) {
      expect((await app.refusal(operation, input)).code).toBe('access/not_signed_in');
      expect((await app.refusal(operation, input, organizer)).code).toBe('access/not_allowed');
      expect((await app.refusal(operation, input, foreign)).status).toBe(404);
    }
    const unknown = confirmation(randomUUID());
    expect((await app.refusal(confirmResidentImport, unknown, committee)).status).toBe(404);
    const home = { ...confirmation(staged.importId), params: { ...foreignParams(staged) } };
    expect((await app.refusal(confirmResidentImport, home, foreign)).status).toBe(404);
    const nameless = { params, query: {}, body: file.body };
    expect((await app.refusal(previewResidentImport, nameless, committee)).code).toBe(
      'request/invalid',
    );

    function foreignParams({ importId }: { importId: string }) {
      return { communityId, importId };
    }
  });
});

it('gives a template that reads back as an empty list with its own headers', async () => {
  const answer = await app.send(downloadResidentTemplate, { params: { communityId } }, committee);
  expect(answer.headers['content-type']).toContain('spreadsheetml');
  const template = await readXlsx(answer.body as Buffer);
  expect(template.sheets[0]?.rows).toEqual([HEADER]);
  const rows = [...(template.sheets[0]?.rows ?? []), ['周桂兰', '13800000081', '3 号楼', '302']];
  expect(await preview(await workbook(rows))).toMatchObject({ newCount: 1, errorCount: 0 });
});

it('takes 10,000 rows, and says how long it took', async () => {
  await freshCommunity();
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    `居民${index}`,
    `159${String(index >> 1).padStart(8, '0')}`,
    `${(index % 40) + 1} 号楼`,
    String(100 + (index % 600)),
    '1960-05-01',
    '',
    String(index >> 1),
  ]);
  const list = await workbook([HEADER, ...rows]);
  const startedAt = performance.now();
  const staged = await preview(list);
  const previewedAt = performance.now();
  expect(await confirm(staged)).toEqual({ importedCount: 10_000, skippedCount: 0 });
  const confirmedAt = performance.now();
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  process.stdout.write(
    `import of 10,000 rows: preview ${seconds(startedAt, previewedAt)} s, ` +
      `confirmation ${seconds(previewedAt, confirmedAt)} s\n`,
  );
});
