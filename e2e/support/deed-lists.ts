import { randomUUID } from 'node:crypto';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { address, send } from './api';
import { neighbour, type SignedIn } from './people';

export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By the calendar of the demo's communities. */
export function yesterday(): string {
  return addDays(calendarDay(new Date().toISOString(), 'Asia/Shanghai'), -1);
}

/** A workbook with deeds: name, phone, rule, day, minutes, note. */
export async function listFile(rows: CellValue[][]): Promise<Buffer> {
  const header = ['姓名', '手机号', '规则', '日期', '分钟', '备注'];
  return Buffer.from(await writeXlsx({ sheets: [{ name: '名单', rows: [header, ...rows] }] }));
}

/** A list with a deed and a wrong row that waits for a second person. */
export async function waitingList(maker: SignedIn): Promise<string> {
  const helper = await neighbour();
  const file = await listFile([
    ['', helper.phone, '社区大扫除', yesterday(), 120, '搬了一下午'],
    ['没有这个人', '', '社区大扫除', yesterday(), 120, ''],
  ]);
  const path = `/api/communities/${maker.communityId}/bulk-awards`;
  const answer = await fetch(`${address()}${path}?fileName=list.xlsx`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${maker.token}`,
      'content-type': 'application/octet-stream',
    },
    body: new Uint8Array(file),
  });
  const { id } = (await answer.json()) as { id: string };
  const body = { requestId: randomUUID(), skipErrors: true };
  await send('POST', `${path}/${id}/submission`, body, maker.token);
  return id;
}
