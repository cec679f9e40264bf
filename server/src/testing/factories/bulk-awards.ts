import { randomUUID } from 'node:crypto';
import { prepareBulkAward, submitBulkAward } from '@linli/contract/bulk-awards';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { Caller, TestApp } from '../test-app';

export const DEED_COLUMNS = ['姓名', '手机号', '规则', '日期', '分钟', '分数', '备注'];

/** A workbook with deeds: name, phone, rule, day, minutes, points, note. */
export async function aDeedList(rows: CellValue[][], more: object = {}): Promise<Buffer> {
  const sheet = { name: '名单', rows: [DEED_COLUMNS, ...rows], ...more };
  return Buffer.from(await writeXlsx({ sheets: [sheet] }));
}

/** The community's day so many days ago. */
export function dayAgo(app: TestApp, days = 1): string {
  return addDays(calendarDay(app.clock.now().toISOString(), 'Asia/Shanghai'), -days);
}

export function prepareList(app: TestApp, communityId: string, by: Caller, file: Buffer) {
  const input = { params: { communityId }, query: { fileName: '十一月.xlsx' }, body: file };
  return app.call(prepareBulkAward, input as never, by);
}

/** A list that waits for a second person; wrong rows are left out. */
export async function aWaitingList(
  app: TestApp,
  communityId: string,
  by: Caller,
  rows: CellValue[][],
): Promise<string> {
  const { id: bulkAwardId } = await prepareList(app, communityId, by, await aDeedList(rows));
  const body = { requestId: randomUUID(), skipErrors: true };
  const params = { communityId, bulkAwardId };
  await app.call(submitBulkAward, { params, query: {}, body }, by);
  return bulkAwardId;
}
